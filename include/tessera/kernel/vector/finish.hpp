// finished: vectors of sums after the last step of an epilogue, still in their registers.
#ifndef TESSERA_KERNEL_VECTOR_FINISH_HPP
#define TESSERA_KERNEL_VECTOR_FINISH_HPP

#include <tessera/kernel/epilogue.hpp>
#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// What is stored at `to`: the first Count lanes are sums of the result. The step knows single numbers; over a constant number
/// of lanes, compilers make vectors of it.
template <std::size_t Count, class Bias, class T, class V>
TESSERA_ALWAYS_INLINE V finished(Bias const& bias, V const& sums, T const* to) {
  if constexpr (!has_epilogue<Bias>) {
    return sums;
  } else {
    constexpr std::size_t lanes = sizeof(V) / sizeof(T);
    T each[lanes];
    store(each, sums);
    auto const first = static_cast<std::size_t>(to - bias.result);
    for (std::size_t i = 0; i < Count; ++i) each[i] = bias.finish(each[i], sum_place{first + i, first});
    return load<lanes>(each);
  }
}

/// The same of a sum that is stored at `to` already.
template <class Bias, class T>
void finish_in_place(Bias const& bias, T* to) {
  if constexpr (has_epilogue<Bias>) *to = finished_one(bias, *to, static_cast<std::size_t>(to - bias.result));
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif

// finished: vectors of sums after the last step of an epilogue, still in their registers.
#ifndef TESSERA_KERNEL_VECTOR_FINISH_HPP
#define TESSERA_KERNEL_VECTOR_FINISH_HPP

#include <tessera/kernel/epilogue.hpp>
#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

namespace detail {

/// The number of an element of the result; kernels of int32 sum in uint32, which wraps.
template <class Bias, class T>
TESSERA_ALWAYS_INLINE std::size_t element_of(Bias const& bias, T const* to) {
  return static_cast<std::size_t>(to - reinterpret_cast<T const*>(bias.result));
}

}  // namespace detail

/// What is stored at `to`: the first Count lanes are sums of the result. The step knows single numbers; over a constant number
/// of lanes, compilers make vectors of it.
template <std::size_t Count, class Bias, class T, class V>
TESSERA_ALWAYS_INLINE V finished(Bias const& bias, V const& sums, T const* to) {
  if constexpr (!has_epilogue<Bias>) {
    return sums;
  } else {
    using sum = typename Bias::value_type;
    constexpr std::size_t lanes = sizeof(V) / sizeof(T);
    T each[lanes];
    store(each, sums);
    auto const first = detail::element_of(bias, to);
    for (std::size_t i = 0; i < Count; ++i)
      each[i] = static_cast<T>(bias.finish(static_cast<sum>(each[i]), sum_place{first + i, first}));
    return load<lanes>(each);
  }
}

/// The same of a sum that is stored at `to` already.
template <class Bias, class T>
void finish_in_place(Bias const& bias, T* to) {
  if constexpr (has_epilogue<Bias>) {
    auto const sum = static_cast<typename Bias::value_type>(*to);
    *to = static_cast<T>(finished_one(bias, sum, detail::element_of(bias, to)));
  }
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif

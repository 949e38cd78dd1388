// result_strides: where the rows and planes of a result lie that is a part of a larger one.
#ifndef TESSERA_KERNEL_VECTOR_RESULT_STRIDES_HPP
#define TESSERA_KERNEL_VECTOR_RESULT_STRIDES_HPP

#include <tessera/kernel/contraction.hpp>
#include <tessera/support/config.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// Elements between neighbouring rows, slices and channels of a result.
struct result_strides {
  std::size_t row = 0;
  std::size_t slice = 0;
  std::size_t plane = 0;

  friend constexpr bool operator==(result_strides const&, result_strides const&) = default;
};

/// Of a result that is all of its memory.
constexpr result_strides strides_of_result(contraction<3> const& plan) {
  auto const sizes = plan.result_sizes();
  return {sizes[2], sizes[1] * sizes[2], sizes[0] * sizes[1] * sizes[2]};
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif

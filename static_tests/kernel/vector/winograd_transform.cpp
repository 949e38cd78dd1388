#include "case.hpp"

#include <tessera/kernel/vector/winograd_transform.hpp>

#include <cstddef>

namespace {

using tessera::kernel::vector::winograd_transform;
using tessera::testing::opaque;

/// One element of the source and one tap of the kernel meet in one result: y[i] has d[i + k] * g[k].
template <class T, std::size_t M>
constexpr bool multiplies(std::size_t element, std::size_t tap) {
  T source[M + 2]{}, kernel[3]{}, d[M + 2]{}, g[M + 2]{}, results[M]{};
  source[element] = opaque(T(1));
  kernel[tap] = opaque(T(1));
  winograd_transform<T, M>::of_source(source, d);
  winograd_transform<T, M>::of_kernel(kernel, g);
  for (std::size_t i = 0; i < M + 2; ++i) d[i] *= g[i];
  winograd_transform<T, M>::of_result(d, results);
  for (std::size_t i = 0; i < M; ++i) {
    auto const error = results[i] - (i + tap == element ? T(1) : T(0));
    if (error > T(1e-14) || error < T(-1e-14)) return false;
  }
  return true;
}

/// The transforms are linear, so the units say everything.
template <std::size_t M>
constexpr bool units_are_convolved() {
  for (std::size_t element = 0; element < M + 2; ++element) {
    for (std::size_t tap = 0; tap < 3; ++tap) {
      if (!multiplies<double, M>(element, tap)) return false;
    }
  }
  return true;
}
TESSERA_CASE(units_are_convolved<2>);
TESSERA_CASE(units_are_convolved<4>);

}  // namespace

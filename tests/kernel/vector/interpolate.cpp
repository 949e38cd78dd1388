// Pictures on the heap, of exactly their size: an address sanitizer sees each element too many. Within a rounding of each product
// and of the sum, as products and sums may be fused.

#include "catch.hpp"

#include <tessera/conv/resize.hpp>
#include <tessera/kernel/interpolate.hpp>

#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

namespace {

namespace kernel = tessera::kernel;
using tessera::linear_axis;

template <class T, linear_axis Rule, std::size_t Planes, std::size_t Inner>
bool interpolates() {
  std::vector<T> x(Planes * Rule.input * Inner), y(Planes * Rule.output * Inner);
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<T>(i % 50) - T(20);
  kernel::detail::interpolate_by_vectors<Rule, Planes, Inner>(x.data(), y.data());
  bool agree = true;
  for (std::size_t i = 0; i < y.size(); ++i) {
    auto const plane = i / Inner / Rule.output, inner = i % Inner;
    auto const n = Rule.at(i / Inner % Rule.output);
    kernel::neighbour_weights<T> const weights(n);
    auto const from = plane * Rule.input * Inner + inner;
    auto const expected = weights.first * x[from + n.first * Inner] + weights.second * x[from + n.second * Inner];
    agree = agree && std::abs(y[i] - expected) <= 3 * 30 * std::numeric_limits<T>::epsilon();
  }
  return agree;
}

template <class T>
bool interpolates_along_all_axes() {
  return interpolates<T, linear_axis{10, 20}, 3, 1>() && interpolates<T, linear_axis{10, 20}, 1, 1>() &&
         interpolates<T, linear_axis{40, 80, true}, 2, 1>() && interpolates<T, linear_axis{33, 20}, 2, 1>() &&
         interpolates<T, linear_axis{7, 14}, 2, 37>() && interpolates<T, linear_axis{9, 4}, 2, 3>();
}

}  // namespace

TEST_CASE("lines and planes are interpolated", "[kernel]") {
  CHECK(interpolates_along_all_axes<float>());
  CHECK(interpolates_along_all_axes<double>());
}

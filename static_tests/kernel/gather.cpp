#include "case.hpp"
#include "kernel/reference.hpp"

#include <tessera/kernel/gather.hpp>

#include <cstddef>

namespace {

namespace testing = tessera::testing;
namespace kernel = tessera::kernel;

/// An axis by the list of what it reads; -1 for nothing.
template <std::size_t Output>
struct listed_axis {
  std::size_t input;
  std::ptrdiff_t from[Output];

  constexpr std::size_t input_size() const { return input; }
  constexpr std::size_t output_size() const { return Output; }
  constexpr std::ptrdiff_t source(std::size_t o) const { return from[o]; }
};

inline constexpr listed_axis<3> backwards{3, {2, 1, 0}};
inline constexpr listed_axis<5> padded{3, {-1, 0, 1, 2, -1}};
inline constexpr listed_axis<4> repeated{2, {0, 1, 1, 0}};
inline constexpr listed_axis<2> thinned{5, {1, 4}};

constexpr bool every_element_is_read_from_its_source() {
  int const x[]{1, 2, testing::opaque(3), 4, 5, 6};
  int const reversed[]{3, 2, 1, 6, 5, 4}, framed[]{9, 1, 2, 3, 9, 9, 4, 5, 6, 9};
  int y[6]{}, z[10]{};
  kernel::gather<2, backwards>(x, 0, y);
  kernel::gather<2, padded>(x, 9, z);
  return testing::same_elements<6>(y, reversed) && testing::same_elements<10>(z, framed);
}
TESSERA_CASE(every_element_is_read_from_its_source);

constexpr bool several_axes_are_read_at_once() {
  int const x[]{1, 2, 3, 4, 5, testing::opaque(6)};  // 2 x 3
  int const expected[]{0, 1, 2, 3, 0, 0, 4, 5, 6, 0, 0, 4, 5, 6, 0, 0, 1, 2, 3, 0};
  int y[20]{};
  kernel::gather<1, repeated, padded>(x, 0, y);
  return testing::same_elements<20>(y, expected);
}
TESSERA_CASE(several_axes_are_read_at_once);

constexpr bool lines_without_a_source_are_filled() {
  int const x[]{1, 2, 3, 4, 5, testing::opaque(6)};  // 3 x 2
  int const expected[]{7, 7, 7, 7, 1, 2, 2, 1, 3, 4, 4, 3, 5, 6, 6, 5, 7, 7, 7, 7};
  int y[20]{};
  kernel::gather<1, padded, repeated>(x, 7, y);
  return testing::same_elements<20>(y, expected);
}
TESSERA_CASE(lines_without_a_source_are_filled);

constexpr bool elements_read_several_times_sum_what_comes_back() {
  int const y[]{1, 2, 4, 8, 16, 32, 64, testing::opaque(128)}, expected[]{9, 6, 144, 96};
  int const single[]{3, testing::opaque(5)}, spread[]{0, 3, 0, 0, 5};
  int x[4]{99, 99, 99, 99}, z[5]{};
  kernel::scatter_add<2, repeated>(y, 0, x);
  kernel::scatter_add<1, thinned>(single, 0, z);
  return testing::same_elements<4>(x, expected) && testing::same_elements<5>(z, spread);
}
TESSERA_CASE(elements_read_several_times_sum_what_comes_back);

/// dot(gather(x), y) == dot(x, scatter_add(y)).
template <std::size_t Planes, auto... Rules>
constexpr bool scattering_is_the_adjoint_of_gathering() {
  constexpr std::size_t inputs = (Planes * ... * Rules.input_size()), outputs = (Planes * ... * Rules.output_size());
  testing::numbers<int, inputs> const x(3);
  testing::numbers<int, outputs> const y(5);
  int gathered[outputs]{}, scattered[inputs]{};
  kernel::gather<Planes, Rules...>(x.elements, 0, gathered);
  kernel::scatter_add<Planes, Rules...>(y.elements, 0, scattered);
  int difference = 0;
  for (std::size_t i = 0; i < outputs; ++i) difference += gathered[i] * y.elements[i];
  for (std::size_t i = 0; i < inputs; ++i) difference -= scattered[i] * x.elements[i];
  return difference == 0;
}
TESSERA_CASE(scattering_is_the_adjoint_of_gathering<1, padded>);
TESSERA_CASE(scattering_is_the_adjoint_of_gathering<3, repeated>);
TESSERA_CASE(scattering_is_the_adjoint_of_gathering<2, padded, thinned>);
TESSERA_CASE(scattering_is_the_adjoint_of_gathering<2, repeated, backwards, padded>);

}  // namespace

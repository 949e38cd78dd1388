#include "case.hpp"
#include "kernel/reference.hpp"
#include "numbers/rational.hpp"

#include <tessera/kernel/interpolate.hpp>

#include <cstddef>

namespace {

namespace testing = tessera::testing;
namespace kernel = tessera::kernel;
using kernel::neighbours;
using testing::rational;

template <std::size_t Output>
struct listed_axis {
  std::size_t input;
  neighbours of[Output];
  static constexpr std::size_t output = Output;

  constexpr neighbours at(std::size_t o) const { return of[o]; }
};

/// 0, a quarter, a half and the whole of the way between neighbours.
inline constexpr listed_axis<4> between{3, {{0, 1, 0, 4}, {0, 1, 1, 4}, {1, 2, 1, 2}, {1, 2, 3, 3}}};

constexpr bool weights_add_up_to_one() {
  kernel::neighbour_weights<rational> const third(testing::opaque(neighbours{4, 5, 1, 3}));
  kernel::neighbour_weights<double> const quarter(testing::opaque(neighbours{4, 5, 1, 4}));
  return third.first == rational{2, 3} && third.second == rational{1, 3} && quarter.first == 0.75 &&
         quarter.second == 0.25;
}
TESSERA_CASE(weights_add_up_to_one);

constexpr bool elements_lie_between_their_neighbours() {
  double const x[]{4, 8, testing::opaque(-2.0)}, expected[]{4, 5, 3, -2};
  double y[4]{};
  kernel::interpolate<between, 1, 1, double>(x, y);
  return testing::same_elements<4>(y, expected);
}
TESSERA_CASE(elements_lie_between_their_neighbours);

/// Two planes of three lines of two elements.
constexpr bool planes_and_inner_elements_are_kept_apart() {
  rational const x[]{0, 4, 8, 12, 2, 6, 100, testing::opaque(104), 108, 112, 102, 106};
  rational const expected[]{0, 4, 2, 6, 5, 9, 2, 6, 100, 104, 102, 106, 105, 109, 102, 106};
  rational y[16]{};
  kernel::interpolate<between, 2, 2, rational>(x, y);
  return testing::same_elements<16>(y, expected);
}
TESSERA_CASE(planes_and_inner_elements_are_kept_apart);

constexpr bool every_element_gives_its_neighbours_their_share_back() {
  rational const y[]{1, 8, 6, testing::opaque(5)}, expected[]{7, 5, 8};
  rational x[3]{99, 99, 99};
  kernel::interpolate_adjoint<between, 1, 1, rational>(y, x);
  return testing::same_elements<3>(x, expected);
}
TESSERA_CASE(every_element_gives_its_neighbours_their_share_back);

/// dot(interpolate(x), y) == dot(x, interpolate_adjoint(y)).
constexpr bool the_adjoint_keeps_the_inner_product() {
  testing::numbers<rational, 2 * 3 * 2> const x(3);
  testing::numbers<rational, 2 * 4 * 2> const y(5);
  rational forwards[16]{}, backwards[12]{};
  kernel::interpolate<between, 2, 2, rational>(x.elements, forwards);
  kernel::interpolate_adjoint<between, 2, 2, rational>(y.elements, backwards);
  rational difference;
  for (std::size_t i = 0; i < 16; ++i) difference = difference + forwards[i] * y.elements[i];
  for (std::size_t i = 0; i < 12; ++i) difference = difference - backwards[i] * x.elements[i];
  return difference == 0;
}
TESSERA_CASE(the_adjoint_keeps_the_inner_product);

}  // namespace

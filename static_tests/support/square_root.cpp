#include "case.hpp"

#include <tessera/support/square_root.hpp>

#include <limits>

namespace {

using tessera::square_root;
using tessera::testing::opaque;

struct root {
  double x, root;
};

// mpmath 1.3, for each x: mp.prec = 300; float(sqrt(mpf(x)))
inline constexpr root roots[]{
    {2.0, 1.4142135623730951},         {3.0, 1.7320508075688772},
    {0.1, 0.31622776601683794},        {1e-310, 9.999999999999986e-156},
    {5e-324, 2.2227587494850775e-162}, {1.7976931348623157e308, 1.3407807929942596e154},
    {12345.678, 111.11110655555547},   {0.9999999999999999, 0.9999999999999999},
    {1.0000000000000002, 1.0},         {6.02214076e23, 776024533117.3494},
};

constexpr bool roots_are_mpmaths() {
  for (auto const& row : roots) {
    if (square_root(opaque(row.x)) != row.root) return false;
  }
  return true;
}
TESSERA_CASE(roots_are_mpmaths);

constexpr bool roots_of_squares_are_exact() {
  for (int i = opaque(0); i < 1000; ++i) {
    if (square_root(double(i) * i) != i || square_root(0.0625 * i * i) != 0.25 * i) return false;
  }
  return true;
}
TESSERA_CASE(roots_of_squares_are_exact);

constexpr bool at_the_borders_of_its_domain() {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  double const of_minus_one = square_root(opaque(-1.0)), of_nan = square_root(opaque(of_minus_one));
  return square_root(opaque(0.0)) == 0 && square_root(opaque(infinity)) == infinity && of_minus_one != of_minus_one &&
         of_nan != of_nan;
}
TESSERA_CASE(at_the_borders_of_its_domain);

}  // namespace

// Within (n + 1) * eps * (|bias| + the sum of the magnitudes of the n products), which no order of summation exceeds.

#include "kernel/vector/families.hpp"

#include <tessera/kernel/vector/rows.hpp>

using tessera::testing::check_random_geometries;
using tessera::testing::family;

TEST_CASE("rows above each other are summed by the definition", "[kernel]") {
  check_random_geometries<float, family::rows, 1, 0, 4>();
  check_random_geometries<float, family::rows, 2, 0, 12>();
  check_random_geometries<double, family::rows, 2, 40, 4>();
  check_random_geometries<float, family::rows, 3, 0, 6>();
}

// Within (n + 1) * eps * (|bias| + the sum of the magnitudes of the n products), which no order of summation exceeds.

#include "kernel/vector/families.hpp"

#include <tessera/kernel/vector/columns.hpp>

using tessera::testing::check_random_geometries;
using tessera::testing::family;

TEST_CASE("columns side by side are summed by the definition", "[kernel]") {
  check_random_geometries<float, family::columns, 1, 0, 8>();
  check_random_geometries<float, family::columns, 2, 0, 12>();
  check_random_geometries<double, family::columns, 2, 40, 4>();
  check_random_geometries<float, family::columns, 3, 0, 6>();
}

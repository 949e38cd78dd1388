// Tiles of 4x4, the weights transformed before; and in double.

#include "kernel/vector/winograd_layers.hpp"

using tessera::testing::check_random_layers;

TEST_CASE("tiles of 4x4 are convolved by weights that were transformed before", "[kernel]") {
  check_random_layers<float, 4, true, 72, 14>();
  check_random_layers<double, 4, false, 86, 6>();
}

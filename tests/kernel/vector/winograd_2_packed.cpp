// Tiles of 2x2, the weights transformed before; and in double.

#include "kernel/vector/winograd_layers.hpp"

using tessera::testing::check_random_layers;

TEST_CASE("tiles of 2x2 are convolved by weights that were transformed before", "[kernel]") {
  check_random_layers<float, 2, true, 22, 14>();
  check_random_layers<double, 2, false, 36, 6>();
}

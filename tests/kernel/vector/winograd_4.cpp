// Tiles of 4x4, the weights transformed by each call.

#include "kernel/vector/winograd_layers.hpp"

using tessera::testing::check_random_layers;

TEST_CASE("tiles of 4x4 are convolved by the definition", "[kernel]") {
  check_random_layers<float, 4, false, 50, 22>();
}

// Tiles of 2x2, the weights transformed by each call.

#include "kernel/vector/winograd_layers.hpp"

using tessera::testing::check_random_layers;

TEST_CASE("tiles of 2x2 are convolved by the definition", "[kernel]") { check_random_layers<float, 2, false, 0, 22>(); }

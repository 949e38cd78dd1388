#include "catch.hpp"

#include <tessera/kernel/vector/caches.hpp>

#include <vector>

namespace vector = tessera::kernel::vector;

TEST_CASE("what is fetched ahead need not exist", "[kernel]") {
  std::vector<float> const weights(20, 1.0F);
  vector::fetch<2>(weights.data());
  vector::fetch<1>(weights.data() + weights.size());
  vector::fetch<1>(static_cast<float const*>(nullptr));
  CHECK(weights == std::vector<float>(20, 1.0F));
  CHECK(vector::detail::first_level < vector::detail::second_level);
}

// At run time narrow integers wrap, where a constant expression would not compile.

#include "case.hpp"
#include "catch.hpp"

#include <tessera/ops/arithmetic.hpp>
#include <tessera/tensor/compare.hpp>

#include <cstdint>

using tessera::tensor;
using tessera::testing::opaque;

TEST_CASE("narrow integers wrap around at run time", "[arithmetic]") {
  auto const bytes = opaque(tensor<std::uint8_t, 2>{250, 3});
  CHECK(bytes + 10 == tensor<std::uint8_t, 2>{4, 13});
  CHECK(bytes - 5 == tensor<std::uint8_t, 2>{245, 254});
  CHECK(bytes * 2 == tensor<std::uint8_t, 2>{244, 6});
  CHECK(-bytes == tensor<std::uint8_t, 2>{6, 253});

  auto const words = opaque(tensor<std::uint16_t, 2>{65535, 256});
  CHECK(words * words == tensor<std::uint16_t, 2>{1, 0});

  auto const signed_bytes = opaque(tensor<std::int8_t, 2>{127, -128});
  CHECK(signed_bytes + 1 == tensor<std::int8_t, 2>{-128, -127});
  CHECK(-signed_bytes == tensor<std::int8_t, 2>{-127, -128});
}

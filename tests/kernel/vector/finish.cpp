// finished: the last step of as many lanes as are stored, each with its own place; nothing without an epilogue.
#include "catch.hpp"

#include <tessera/kernel/vector/finish.hpp>

#include <cstddef>

namespace {

using namespace tessera::kernel;

struct added_place {
  float operator()(float sum, sum_place at) const {
    return sum + static_cast<float>(at.element) + 100.0F * static_cast<float>(at.together_with);
  }
};

float const bias[]{0};
added_place const step;

}  // namespace

TEST_CASE("the last step of a vector") {
  float result[12]{};
  with_epilogue<float[1], float, added_place> const ending{bias, step, result};
  vector::simd<float, 4> const sums{1, 2, 3, 4};

  SECTION("all lanes") {
    auto const y = vector::finished<4>(ending, sums, result + 5);
    for (std::size_t i = 0; i < 4; ++i) CHECK(y[i] == static_cast<float>(i + 1 + 500 + 5 + i));
  }
  SECTION("the first lanes alone") {
    auto const y = vector::finished<2>(ending, sums, result + 5);
    CHECK((y[1] == 2 + 500 + 6 && y[2] == 3 && y[3] == 4));
  }
  SECTION("no epilogue") {
    auto const y = vector::finished<4>(bias, sums, result + 5);
    CHECK((y[0] == 1 && y[3] == 4));
  }
  SECTION("of a sum that is stored already") {
    result[3] = 1;
    vector::finish_in_place(ending, result + 3);
    vector::finish_in_place(bias, result + 3);
    CHECK(result[3] == 1 + 3 + 300);
  }
}

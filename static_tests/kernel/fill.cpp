#include "case.hpp"
#include "kernel/reference.hpp"

#include <tessera/kernel/fill.hpp>

#include <cstddef>

namespace {

namespace testing = tessera::testing;

constexpr bool only_the_elements_between_are_filled() {
  int y[]{1, 2, 3, testing::opaque(4), 5}, expected[]{1, 7, 7, 4, 5};
  tessera::kernel::fill(y, std::size_t{1}, std::size_t{3}, 7);
  tessera::kernel::fill(y, std::size_t{4}, std::size_t{4}, 9);
  return testing::same_elements<5>(y, expected);
}
TESSERA_CASE(only_the_elements_between_are_filled);

}  // namespace

#include "case.hpp"
#include "kernel/reference.hpp"

#include <tessera/kernel/copy.hpp>

#include <cstddef>

namespace {

namespace testing = tessera::testing;

constexpr bool only_the_elements_of_the_run_are_copied() {
  int const x[]{1, 2, 3, testing::opaque(4), 5};
  int y[]{9, 9, 9, 9}, expected[]{9, 3, 4, 9};
  tessera::kernel::copy(x, 2, y, 1, 2);
  tessera::kernel::copy(x, std::size_t{4}, y, std::size_t{3}, std::size_t{0});
  return testing::same_elements<4>(y, expected);
}
TESSERA_CASE(only_the_elements_of_the_run_are_copied);

/// Elements that are converted are copied one by one.
constexpr bool a_run_of_another_type_is_converted() {
  int const x[]{1, testing::opaque(2)};
  long y[]{0, 0}, expected[]{1, 2};
  tessera::kernel::copy(x, 0, y, 0, 2);
  return testing::same_elements<2>(y, expected);
}
TESSERA_CASE(a_run_of_another_type_is_converted);

}  // namespace

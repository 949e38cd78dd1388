#include "catch.hpp"
#include "kernel/products.hpp"

#include <tessera/kernel/vector/multiply_panel.hpp>

#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

namespace {

using namespace tessera::testing;
namespace vector = tessera::kernel::vector;

template <class T, std::size_t Rows, std::size_t Columns, layout Layout>
bool is_copied() {
  constexpr auto steps = steps_of(Layout, Rows, Columns);
  constexpr std::size_t lanes = vector::widest<T>, vectors = (Columns + lanes - 1) / lanes, width = vectors * lanes;
  matrix_in_memory<T> const matrix(Rows, Columns, steps, 1);
  std::vector<T> panel(Rows * width, std::numeric_limits<T>::denorm_min());
  vector::packed_panel<T, steps, vectors, Columns>::copy(matrix.data(), panel.data(), Rows);
  for (auto const element : panel) {
    if (std::fpclassify(element) == FP_SUBNORMAL) return false;
  }
  for (std::size_t k = 0; k < Rows; ++k) {
    for (std::size_t j = 0; j < Columns; ++j) {
      if (panel[k * width + j] < matrix(k, j) || panel[k * width + j] > matrix(k, j)) return false;
    }
  }
  return true;
}

}  // namespace

TEST_CASE("a panel holds the matrix by rows", "[kernel]") {
  CHECK(is_copied<float, 40, 37, layout::columns>());
  CHECK(is_copied<float, 16, 16, layout::columns_apart>());
  CHECK(is_copied<float, 3, 5, layout::columns>());
  CHECK(is_copied<float, 19, 20, layout::rows>());
  CHECK(is_copied<float, 19, 20, layout::columns_backwards>());
  CHECK(is_copied<double, 21, 9, layout::columns>());
  CHECK(is_copied<double, 9, 21, layout::elements_apart>());
}

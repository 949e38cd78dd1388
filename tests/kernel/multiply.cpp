#include "catch.hpp"
#include "kernel/products.hpp"

#include <tessera/kernel/multiply.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace {

using namespace tessera;
using namespace tessera::testing;
using kernel::batch_of_products;

static_assert(!kernel::multiplies_by_vectors<int, int, int>);
static_assert(!kernel::multiplies_by_vectors<float, float, double>);
static_assert(kernel::multiplies_by_vectors<double, double, double> == (TESSERA_HAS_VECTORS != 0));

/// Each product of the batch by itself.
template <auto Batch>
bool multiplies_each() {
  auto const left = random_numbers<float>(4'000, 1), right = random_numbers<float>(4'000, 2);
  constexpr auto size = Batch.results_from(Batch.rank), count = product(Batch.sizes);
  std::vector<float> found(count * size, 99.0f), expected(size);
  kernel::multiply_each<Batch>(left.data(), right.data(), found.data());
  for (std::size_t n = 0; n < count; ++n) {
    auto const i = static_cast<std::ptrdiff_t>(n / Batch.sizes[1]), j = static_cast<std::ptrdiff_t>(n % Batch.sizes[1]);
    kernel::multiply<Batch.each>(left.data() + i * Batch.left[0] + j * Batch.left[1],
                                 right.data() + i * Batch.right[0] + j * Batch.right[1], expected.data());
    for (std::size_t k = 0; k < size; ++k) {
      if (found[n * size + k] < expected[k] || found[n * size + k] > expected[k]) return false;
    }
  }
  return true;
}

template <matrix_product P>
bool multiplies() {
  return is_product<float, P>([](float const* a, float const* b, float* c) { kernel::multiply<P>(a, b, c); });
}

}  // namespace

#if TESSERA_HAS_VECTORS
TEST_CASE("products of every size have a kernel", "[kernel]") {
  CHECK(multiplies<product_of(8, 16, 8)>());
  CHECK(multiplies<product_of(8, 16, 9)>());
  CHECK(multiplies<product_of(100, 100, 1)>());
}

TEST_CASE("each product of a batch walks by its steps", "[kernel]") {
  constexpr auto small = product_of(3, 4, 5), large = product_of(9, 12, 17);
  CHECK(multiplies_each<batch_of_products<2>{small, {{2, 3}}, {{36, 12}}, {{60, 20}}}>());
  CHECK(multiplies_each<batch_of_products<2>{small, {{4, 2}}, {{0, 12}}, {{20, 0}}}>());
  CHECK(multiplies_each<batch_of_products<2>{large, {{1, 3}}, {{0, 108}}, {{0, 204}}}>());
  CHECK(multiplies_each<batch_of_products<2>{large, {{3, 2}}, {{108, 324}}, {{0, 204}}}>());
}
#endif

#include "catch.hpp"
#include "kernel/products.hpp"

#include <tessera/kernel/vector/multiply.hpp>

#include <cstddef>
#include <utility>

namespace {

using namespace tessera::testing;

template <class T, matrix_product P>
bool multiplies() {
  return is_product<T, P>([](T const* a, T const* b, T* c) { tessera::kernel::vector::multiply<P>(a, b, c); });
}

template <class T, std::size_t Most, std::size_t... Seed>
bool multiplies_at_random(std::index_sequence<Seed...>) {
  return (multiplies<T, random_product(Seed, Most)>() && ...);
}

/// Every way that an operand can be transposed.
template <class T, std::size_t Rows, std::size_t Inner, std::size_t Columns>
bool multiplies_transposed() {
  return multiplies<T, product_of(Rows, Inner, Columns)>() &&
         multiplies<T, product_of(Rows, Inner, Columns, layout::columns, layout::rows)>() &&
         multiplies<T, product_of(Rows, Inner, Columns, layout::rows, layout::columns)>() &&
         multiplies<T, product_of(Rows, Inner, Columns, layout::columns, layout::columns)>();
}

}  // namespace

TEST_CASE("products of transposed matrices are those of the definition", "[kernel]") {
  CHECK(multiplies_transposed<float, 12, 12, 12>());
  CHECK(multiplies_transposed<float, 20, 50, 33>());
  CHECK(multiplies_transposed<double, 17, 24, 40>());
  CHECK(multiplies_transposed<float, 64, 64, 64>());
}

TEST_CASE("products with vectors are those of the definition", "[kernel]") {
  CHECK(multiplies_transposed<float, 1, 100, 70>());
  CHECK(multiplies_transposed<float, 70, 100, 1>());
  CHECK(multiplies_transposed<double, 1, 37, 50>());
  CHECK(multiplies_transposed<double, 50, 37, 1>());
  CHECK(multiplies_transposed<float, 1, 2'000, 1>());
  CHECK(multiplies_transposed<float, 3, 90, 9>());
}

TEST_CASE("long products are summed in pieces", "[kernel]") {
  CHECK(multiplies<float, product_of(9, 600, 50, layout::rows, layout::columns)>());
  CHECK(multiplies<float, product_of(9, 513, 7, layout::rows, layout::rows_backwards)>());
  CHECK(multiplies<float, product_of(70, 520, 530)>());
}

TEST_CASE("products of pseudo-random sizes and layouts are those of the definition", "[kernel]") {
  CHECK(multiplies_at_random<float, 40>(std::make_index_sequence<40>{}));
  CHECK(multiplies_at_random<double, 24>(std::make_index_sequence<24>{}));
}

#include "catch.hpp"
#include "kernel/products.hpp"

#include <tessera/kernel/small/multiply.hpp>

#include <cstddef>
#include <utility>

namespace {

using namespace tessera::testing;

template <class T, matrix_product P>
bool multiplies() {
  return is_product<T, P>([](T const* a, T const* b, T* c) { tessera::kernel::small::multiply<P>(a, b, c); });
}

template <class T, layout Left, layout Right, std::size_t... N>
bool multiplies_squares(std::index_sequence<N...>) {
  return (multiplies<T, product_of(N + 1, N + 1, N + 1, Left, Right)>() && ...);
}

template <class T, std::size_t Most, std::size_t... Seed>
bool multiplies_at_random(std::index_sequence<Seed...>) {
  return (multiplies<T, random_product(Seed, Most)>() && ...);
}

}  // namespace

TEST_CASE("small products are those of the definition", "[kernel]") {
  constexpr std::make_index_sequence<10> sizes{};
  CHECK(multiplies_squares<float, layout::rows, layout::rows>(sizes));
  CHECK(multiplies_squares<float, layout::columns, layout::rows>(sizes));
  CHECK(multiplies_squares<float, layout::rows, layout::columns>(sizes));
  CHECK(multiplies_squares<double, layout::rows, layout::rows>(sizes));
  CHECK(multiplies_squares<double, layout::columns, layout::columns_apart>(sizes));
  CHECK(multiplies<float, product_of(1, 1, 1'000)>());
  CHECK(multiplies<float, product_of(1, 1'000, 1)>());
  CHECK(multiplies<float, product_of(300, 1, 3)>());
  CHECK(multiplies<float, product_of(8, 4, 4)>());
  CHECK(multiplies<double, product_of(16, 4, 4)>());
  CHECK(multiplies<float, product_of(2, 20, 17)>());
  CHECK(multiplies_at_random<float, 12>(std::make_index_sequence<30>{}));
  CHECK(multiplies_at_random<double, 18>(std::make_index_sequence<20>{}));
}

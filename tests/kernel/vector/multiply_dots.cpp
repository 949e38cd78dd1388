#include "catch.hpp"
#include "kernel/products.hpp"

#include <tessera/kernel/vector/multiply_dots.hpp>

#include <cstddef>
#include <utility>

namespace {

using namespace tessera::testing;
namespace vector = tessera::kernel::vector;

template <class T, std::size_t Rows, std::size_t Inner, std::size_t Columns, layout Right>
bool are_dots() {
  constexpr auto product = product_of(Rows, Inner, Columns, layout::rows, Right);
  using dots = vector::dots_of_product<T, product>;
  return is_product<T, product>([](T const* a, T const* b, T* c) { dots::multiply(a, b, c); });
}

template <class T, std::size_t... Size>
bool are_dots_of_sizes(std::index_sequence<Size...>) {
  return (are_dots<T, 2, Size + 2, 7, layout::columns>() && ...) &&
         (are_dots<T, 1, 21, Size + 1, layout::columns_apart>() && ...);
}

}  // namespace

TEST_CASE("dot products of every length, and in any number", "[kernel]") {
  CHECK(are_dots_of_sizes<float>(std::make_index_sequence<36>{}));
  CHECK(are_dots_of_sizes<double>(std::make_index_sequence<20>{}));
  CHECK(are_dots<float, 1, 1'000, 1, layout::columns>());
}

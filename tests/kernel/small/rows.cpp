#include "catch.hpp"
#include "kernel/products.hpp"

#include <tessera/kernel/small/rows.hpp>

#include <cstddef>
#include <utility>

namespace {

using namespace tessera::testing;
namespace small = tessera::kernel::small;

template <class T, matrix_product P>
bool are_rows() {
  return is_product<T, P>([](T const* a, T const* b, T* c) { small::multiply_by_rows<P>(a, b, c); });
}

template <class T, std::size_t... Columns>
bool are_rows_of_any_width(std::index_sequence<Columns...>) {
  return (are_rows<T, product_of(3, 5, Columns + 2)>() && ...) &&
         (are_rows<T, product_of(2, 1, Columns + 2, layout::columns)>() && ...) &&
         (are_rows<T, product_of(4, 18, Columns + 2, layout::rows_backwards, layout::rows_apart)>() && ...);
}

template <class T, std::size_t Rows>
bool are_rows_of_four() {
  constexpr auto product = product_of(Rows, 4, 4);
  constexpr bool serves = small::rows_of_four<T>::serve(product);
  if constexpr (!serves) return true;
  else
    return is_product<T, product>(
        [](T const* a, T const* b, T* c) { small::rows_of_four<T>::template multiply<Rows>(a, b, c); });
}

}  // namespace

TEST_CASE("rows of small products have any width", "[kernel]") {
  CHECK(are_rows_of_any_width<float>(std::make_index_sequence<20>{}));
  CHECK(are_rows_of_any_width<double>(std::make_index_sequence<10>{}));
}

TEST_CASE("rows of four columns share a vector", "[kernel]") {
  CHECK(are_rows_of_four<float, 4>());
  CHECK(are_rows_of_four<float, 8>());
  CHECK(are_rows_of_four<double, 4>());
  CHECK(are_rows_of_four<double, 2>());
}

#include "catch.hpp"
#include "kernel/products.hpp"

#include <tessera/kernel/small/dots.hpp>

#include <cstddef>
#include <utility>

namespace {

using namespace tessera::testing;
namespace small = tessera::kernel::small;

template <class T, std::size_t Inner>
bool are_dots() {
  static constexpr auto product = product_of(3, Inner, 2, layout::rows_apart, layout::columns_apart);
  return is_product<T, product>([](T const* a, T const* b, T* c) { small::multiply_by_dots<product>(a, b, c); });
}

/// From the shortest register on.
template <class T, std::size_t... N>
bool are_dots_of_sizes(std::index_sequence<N...>) {
  return (are_dots<T, 16 / sizeof(T) + N>() && ...);
}

}  // namespace

TEST_CASE("small dot products of every length", "[kernel]") {
  CHECK(are_dots_of_sizes<float>(std::make_index_sequence<40>{}));
  CHECK(are_dots_of_sizes<double>(std::make_index_sequence<24>{}));
}

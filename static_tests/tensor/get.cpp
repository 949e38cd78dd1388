#include "case.hpp"

#include <tessera/tensor/get.hpp>

#include <type_traits>
#include <utility>

namespace {

using tessera::get;
using tessera::tensor;
using tessera::testing::opaque;

using matrix = tensor<int, 2, 3>;

static_assert(std::is_same_v<decltype(get<1, 2>(std::declval<matrix&>())), int&>);
static_assert(std::is_same_v<decltype(get<1, 2>(std::declval<matrix const&>())), int const&>);
static_assert(std::is_same_v<decltype(get<1, 2>(std::declval<matrix>())), int>);

constexpr bool get_reads_the_element_at_indexes_known_at_compile_time() {
  matrix const a{{1, 2, opaque(3)}, {4, 5, 6}};
  tensor<int> const scalar{opaque(7)};
  return get<0, 0>(a) == 1 && get<0, 2>(a) == 3 && get<1, 0>(a) == 4 && get<1, 2>(a) == 6 && get<>(scalar) == 7;
}
TESSERA_CASE(get_reads_the_element_at_indexes_known_at_compile_time);

constexpr bool get_refers_into_the_tensor() {
  matrix a{{1, 2, opaque(3)}, {4, 5, 6}};
  get<1, 1>(a) = 50;
  return a(1, 1) == 50 && &get<1, 1>(a) == &a(1, 1) && &get<0, 2>(std::as_const(a)) == a.data() + 2;
}
TESSERA_CASE(get_refers_into_the_tensor);

constexpr bool get_takes_an_element_out_of_a_temporary() {
  return get<1, 0>(matrix{{1, 2, 3}, {opaque(4), 5, 6}}) == 4;
}
TESSERA_CASE(get_takes_an_element_out_of_a_temporary);

constexpr bool get_agrees_with_the_call_for_every_element() {
  tensor<int, 2, 2, 2> const a{{{1, 2}, {3, 4}}, {{5, opaque(6)}, {7, 8}}};
  return get<0, 0, 0>(a) == a(0, 0, 0) && get<0, 0, 1>(a) == a(0, 0, 1) && get<0, 1, 0>(a) == a(0, 1, 0) &&
         get<0, 1, 1>(a) == a(0, 1, 1) && get<1, 0, 0>(a) == a(1, 0, 0) && get<1, 0, 1>(a) == a(1, 0, 1) &&
         get<1, 1, 0>(a) == a(1, 1, 0) && get<1, 1, 1>(a) == a(1, 1, 1);
}
TESSERA_CASE(get_agrees_with_the_call_for_every_element);

}  // namespace

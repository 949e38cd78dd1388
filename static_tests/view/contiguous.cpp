#include "case.hpp"
#include "numbers/rational.hpp"
#include "view/cube.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/view/contiguous.hpp>

#include <type_traits>

namespace {

using namespace tessera;

constexpr bool strided_elements_are_gathered_in_row_major_order() {
  auto const a = tessera::testing::cube();
  tensor_view<int const, shape<4, 2, 3>, strides<1, 12, 4>> const permuted(a.data());
  auto const copy = contiguous(permuted);
  static_assert(std::is_same_v<decltype(copy), tensor<int, 4, 2, 3> const>);
  return copy == tensor<int, 4, 2, 3>{{{1, 5, 9}, {13, 17, 21}},
                                      {{2, 6, 10}, {14, 18, 22}},
                                      {{3, 7, 11}, {15, 19, 23}},
                                      {{4, 8, 12}, {16, 20, 24}}};
}
TESSERA_CASE(strided_elements_are_gathered_in_row_major_order);

constexpr bool repeated_and_backward_elements_are_gathered() {
  auto const a = tessera::testing::matrix();
  tensor_view<int const, shape<2, 4>, strides<0, -1>> const view(a.data() + 7);
  return contiguous(view) == tensor<int, 2, 4>{{8, 7, 6, 5}, {8, 7, 6, 5}};
}
TESSERA_CASE(repeated_and_backward_elements_are_gathered);

constexpr bool a_contiguous_tensor_is_copied_too() {
  auto a = tessera::testing::matrix();
  auto const copy = contiguous(a);
  a(0, 0) = 100;
  return copy == tessera::testing::matrix() && copy(0, 0) == 1;
}
TESSERA_CASE(a_contiguous_tensor_is_copied_too);

constexpr bool scalars_and_vectors_are_copied() {
  auto const a = tessera::testing::matrix();
  tensor_view<int const, shape<>> const scalar(a.data() + 4);
  tensor_view<int const, shape<3>, strides<4>> const column(a.data() + 3);
  return contiguous(scalar) == tensor<int>{5} && contiguous(column) == tensor<int, 3>{4, 8, 12};
}
TESSERA_CASE(scalars_and_vectors_are_copied);

constexpr bool user_defined_numbers_are_copied() {
  using tessera::testing::rational;
  tensor<rational, 2> const a{rational{tessera::testing::opaque(1LL), 2}, 3};
  tensor_view<rational const, shape<2>, strides<-1>> const flipped(a.data() + 1);
  return contiguous(flipped) == tensor<rational, 2>{3, rational{1, 2}};
}
TESSERA_CASE(user_defined_numbers_are_copied);

}  // namespace

#include "case.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/view/permute.hpp>

#include <cstdint>
#include <limits>

namespace {

using tessera::all_close;
using tessera::tensor;
using tessera::testing::modular;
using tessera::testing::opaque;
using tessera::testing::rational;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

constexpr bool tensors_are_equal_when_all_elements_are() {
  tensor<int, 2, 2> const a{{1, 2}, {3, opaque(4)}};
  return a == tensor<int, 2, 2>{{1, 2}, {3, 4}} && a != tensor<int, 2, 2>{{1, 2}, {3, 5}} &&
         a != tensor<int, 2, 2>{{0, 2}, {3, 4}} && tensor<int>{opaque(3)} == tensor<int>{3};
}
TESSERA_CASE(tensors_are_equal_when_all_elements_are);

constexpr bool a_view_equals_a_tensor_with_its_elements() {
  tensor<int, 2, 3> const a{{1, 2, 3}, {4, opaque(5), 6}};
  tensor<int, 3, 2> const b{{1, 4}, {2, 5}, {3, 6}};
  auto const view = tessera::views::transpose(a);
  return view == b && b == view && view == view && view != tensor<int, 3, 2>{{1, 2}, {3, 4}, {5, 6}};
}
TESSERA_CASE(a_view_equals_a_tensor_with_its_elements);

constexpr bool elements_are_compared_by_value_across_types() {
  tensor<int, 2> const minus{-1, opaque(2)};
  tensor<unsigned, 2> const wrapped{4294967295U, 2};
  return minus != wrapped && wrapped != minus && tensor<unsigned, 2>{1, 2} == tensor<int, 2>{1, 2} &&
         tensor<std::int8_t, 1>{-1} != tensor<std::uint64_t, 1>{~std::uint64_t{0}} &&
         tensor<float, 2>{1, 2.5F} == tensor<double, 2>{1, 2.5} &&
         tensor<int, 2>{1, 0} == tensor<bool, 2>{true, false} && minus != tensor<bool, 2>{true, true};
}
TESSERA_CASE(elements_are_compared_by_value_across_types);

constexpr bool user_defined_numbers_are_compared() {
  tensor<rational, 2> const halves{rational{opaque(1LL), 2}, rational{3, 2}};
  return halves == tensor<rational, 2>{rational{2, 4}, rational{-3, -2}} && halves != tensor<rational, 2>{} &&
         tensor<modular, 2>{opaque(96), 1} == tensor<modular, 2>{-1, 98} && halves != tensor<int, 2>{1, 2};
}
TESSERA_CASE(user_defined_numbers_are_compared);

constexpr bool not_a_number_equals_nothing_and_zeros_are_equal() {
  tensor<double, 1> const a{opaque(not_a_number)};
  return a != a && tensor<double, 1>{opaque(-0.0)} == tensor<double, 1>{0.0};
}
TESSERA_CASE(not_a_number_equals_nothing_and_zeros_are_equal);

struct without_equality {};
template <class A, class B>
concept comparable = requires(A const& a, B const& b) { a == b; };
static_assert(comparable<tensor<int, 2>, tensor<float, 2>> && comparable<tensor<rational, 2>, tensor<int, 2>>);
static_assert(!comparable<tensor<without_equality, 2>, tensor<without_equality, 2>>);
static_assert(!comparable<tensor<int, 2>, tensor<without_equality, 2>> && !comparable<tensor<int, 2>, int>);

struct closeness {
  double a, b, rtol, atol;
  bool close;
};

// PyTorch 1.13: torch.allclose(tensor(a, float64), tensor(b, float64), rtol, atol)
inline constexpr closeness pytorch_says[]{
    {1, 1, 0, 0, true},
    {1, 1.00001, 1e-5, 0, true},
    {1.00002, 1, 1e-5, 0, false},
    {100, 100.5, 0.005, 0, true},
    {100.5, 100, 0.0049, 0, false},
    {0, 1e-9, 0, 1e-8, true},
    {0, 1e-7, 1e-5, 1e-8, false},
    {1e-7, 0, 1e-5, 1e-8, false},
    {10, 11, 0.1, 0, true},      // |b| = 11 counts,
    {11, 10, 0.0999, 0, false},  // not |a|
    {-5, -5.4, 0.1, 0, true},
    {-5, 5, 0.1, 0, false},
    {5, -5, 3, 0, true},
    {infinity, infinity, 0, 0, true},
    {-infinity, -infinity, 0, 0, true},
    {infinity, -infinity, 1, 1, false},
    {infinity, 1e300, 1, 1, false},
    {1e300, infinity, 1, 1, false},
    {1, infinity, 0, 1e300, false},
    {not_a_number, not_a_number, 1, 1, false},
    {not_a_number, 0, 1, 1, false},
    {0, not_a_number, 1, 1, false},
    {infinity, not_a_number, 1, 1, false},
    {1.7976931348623157e308, 1.797693e308, 1e-5, 0, true},
};

constexpr bool all_close_is_pytorchs_allclose() {
  for (auto const& row : pytorch_says) {
    tensor<double, 1> const a{opaque(row.a)}, b{row.b};
    if (all_close(a, b, row.rtol, row.atol) != row.close) return false;
  }
  return true;
}
TESSERA_CASE(all_close_is_pytorchs_allclose);

constexpr bool the_default_tolerances_are_pytorchs() {
  tensor<double, 2> const a{1, opaque(1000.0)};
  return all_close(a, tensor<double, 2>{1 + 9e-6, 1000 - 9e-3}) && !all_close(a, tensor<double, 2>{1 + 2e-5, 1000}) &&
         all_close(tensor<double, 1>{opaque(0.0)}, tensor<double, 1>{9e-9}) &&
         !all_close(tensor<double, 1>{opaque(0.0)}, tensor<double, 1>{2e-8});
}
TESSERA_CASE(the_default_tolerances_are_pytorchs);

constexpr bool a_single_distant_element_is_enough() {
  tensor<float, 2, 3> const a{{1, 2, 3}, {4, 5, opaque(6.F)}};
  auto b = a;
  bool const near = all_close(a, b);
  b(1, 2) = 6.1F;
  return near && !all_close(a, b) && all_close(a, b, 0, 0.11);
}
TESSERA_CASE(a_single_distant_element_is_enough);

constexpr bool views_and_other_element_types_can_be_close() {
  tensor<float, 2, 3> const a{{1, 2, 3}, {4, 5, opaque(6.F)}};
  tensor<double, 3, 2> const b{{1, 4}, {2, 5}, {3, 6.00001}};
  tensor<long double, 1> const large{1e308L * 10}, larger{1e308L * 10.00001L};
  return all_close(tessera::views::transpose(a), b) && !all_close(tessera::views::transpose(a), b, 0, 0) &&
         all_close(tensor<int, 2>{opaque(100), -7}, tensor<int, 2>{101, -7}, 0.01) &&
         !all_close(tensor<unsigned, 1>{opaque(3U)}, tensor<unsigned, 1>{4U}) &&
         all_close(tensor<rational, 1>{rational{opaque(1LL), 3}}, tensor<double, 1>{1 / 3.0}) &&
         all_close(large, larger) && !all_close(large, larger, 1e-7);
}
TESSERA_CASE(views_and_other_element_types_can_be_close);

}  // namespace

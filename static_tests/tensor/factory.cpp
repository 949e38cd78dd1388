#include "case.hpp"
#include "constant.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace {

using namespace tessera;
using tessera::testing::constant_expression;
using tessera::testing::modular;
using tessera::testing::opaque;
using tessera::testing::rational;

static_assert(array_fills_shape<shape<2, 3>, 6> && !array_fills_shape<shape<2, 3>, 5> && array_fills_shape<shape<>, 1>);
static_assert(std::is_same_v<decltype(make_tensor<2, 2>({1, 2, 3, 4})), tensor<int, 2, 2>>);
static_assert(std::is_same_v<decltype(make_tensor<1>(std::array<float, 1>{})), tensor<float, 1>>);

constexpr bool a_flat_c_array_becomes_a_tensor() {
  int const array[]{1, 2, 3, 4, 5, opaque(6)};
  return make_tensor<2, 3>(array) == tensor<int, 2, 3>{{1, 2, 3}, {4, 5, 6}} &&
         make_tensor<3, 1, 2>(array) == tensor<int, 3, 1, 2>{{{1, 2}}, {{3, 4}}, {{5, 6}}} &&
         make_tensor<6>(array)(5) == 6 && make_tensor<2>({0.5, opaque(1.5)}) == tensor<double, 2>{0.5, 1.5};
}
TESSERA_CASE(a_flat_c_array_becomes_a_tensor);

constexpr bool a_std_array_becomes_a_tensor() {
  std::array<float, 4> const array{1, 2, opaque(3.F), 4};
  std::array<rational, 1> const half{rational{opaque(1LL), 2}};
  return make_tensor<2, 2>(array) == tensor<float, 2, 2>{{1, 2}, {3, 4}} &&
         make_tensor<>(half) == tensor<rational>{rational{1, 2}};
}
TESSERA_CASE(a_std_array_becomes_a_tensor);

constexpr bool generate_calls_its_function_with_the_indexes_in_row_major_order() {
  int calls = opaque(0);
  auto const a = generate<int, 2, 3>([&](auto i, auto j) {
    static_assert(std::is_same_v<decltype(i), std::size_t> && std::is_same_v<decltype(j), std::size_t>);
    return static_cast<int>(100 * i + 10 * j) + calls++;
  });
  return a == tensor<int, 2, 3>{{0, 11, 22}, {103, 114, 125}};
}
TESSERA_CASE(generate_calls_its_function_with_the_indexes_in_row_major_order);

constexpr bool generate_works_at_every_rank() {
  auto const seven = opaque(7);
  auto const digits = [](auto... i) {
    int number = 0;
    ((number = 10 * number + static_cast<int>(i)), ...);
    return number;
  };
  return generate<int>([&] { return seven; }) == tensor<int>{7} &&
         generate<int, 3>(digits) == tensor<int, 3>{0, 1, 2} &&
         generate<int, 2, 1, 2>(digits) == tensor<int, 2, 1, 2>{{{0, 1}}, {{100, 101}}} &&
         generate<int, 2, 2, 2, 2, 2, 2>(digits)(1, 0, 1, 1, 0, 1) == 101101;
}
TESSERA_CASE(generate_works_at_every_rank);

constexpr bool generated_elements_are_converted() {
  return generate<float, 2>([](auto i) { return i + opaque(std::size_t{1}); }) == tensor<float, 2>{1, 2} &&
         generate<modular, 2>([](auto i) { return 96 + i; }) == tensor<modular, 2>{96, 0};
}
TESSERA_CASE(generated_elements_are_converted);

constexpr bool constant_tensors_hold_one_value() {
  auto const value = opaque(5);
  return full<int, 2, 2>(value) == tensor<int, 2, 2>{{5, 5}, {5, 5}} && zeros<int, 3>() == tensor<int, 3>{0, 0, 0} &&
         ones<double, 1, 2>() == tensor<double, 1, 2>{{1, 1}} && full<bool>(value == 5) == tensor<bool>{true} &&
         zeros<rational, 2>() == tensor<rational, 2>{0, 0} && ones<rational, 2>() == tensor<rational, 2>{1, 1} &&
         ones<modular, 1>() == tensor<modular, 1>{98};
}
TESSERA_CASE(constant_tensors_hold_one_value);

constexpr bool iota_counts_in_row_major_order() {
  return iota<int, 2, 3>() == tensor<int, 2, 3>{{0, 1, 2}, {3, 4, 5}} &&
         iota<int, 4>(opaque(10)) == tensor<int, 4>{10, 11, 12, 13} &&
         iota<int, 4>(3, opaque(-2)) == tensor<int, 4>{3, 1, -1, -3} &&
         iota<rational, 3>(1, rational{opaque(1LL), 2}) == tensor<rational, 3>{1, rational{3, 2}, 2} &&
         iota<std::uint8_t, 3>(opaque(std::uint8_t{254}))(2) == 0 && iota<int>(opaque(4)) == tensor<int>{4};
}
TESSERA_CASE(iota_counts_in_row_major_order);

/// numpy.arange, too, multiplies; adding 0.1F a thousand times would be off by 0.001.
constexpr bool iota_does_not_gather_rounding_errors() {
  auto const a = iota<float, 1001>(0, opaque(0.1F));
  return a(3) == 3 * 0.1F && a(1000) == 100.F;
}
TESSERA_CASE(iota_does_not_gather_rounding_errors);

constexpr int largest = std::numeric_limits<int>::max();
static_assert(constant_expression<[] { return iota<int, 2>(largest - 1); }>, "only what is asked for is computed");
static_assert(!constant_expression<[] { return iota<int, 3>(largest - 1); }>);

constexpr bool eye_is_the_identity_matrix() {
  return eye<int, 3>() == tensor<int, 3, 3>{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}} &&
         eye<rational, 1>() == tensor<rational, 1, 1>{{1}};
}
TESSERA_CASE(eye_is_the_identity_matrix);

// g++ 12 takes template arguments for equal that differ only in zeros which were never written.
template <auto>
struct taken_as_template_argument {};
template <auto A, auto B>
concept differ = !std::is_same_v<taken_as_template_argument<A>, taken_as_template_argument<B>>;
static_assert(differ<eye<int, 2>(), tensor<int, 2, 2>{{1, 1}, {0, 0}}> &&
              !differ<eye<int, 2>(), tensor{{1, 0}, {0, 1}}>);
static_assert(differ<iota<int, 2, 2>(), tensor{{1, 2}, {3, 0}}> && !differ<zeros<int, 2>(), tensor{0, 0}>);

// numpy.linspace; bound: one rounding of each of three operations
constexpr bool linspace_divides_an_interval_evenly() {
  auto const minus_one = opaque(-1.0);
  tensor<double, 4> const thirds{0, 0.3333333333333333, 0.6666666666666666, 1};
  return linspace<double, 7>(minus_one, 2) == tensor<double, 7>{-1, -0.5, 0, 0.5, 1, 1.5, 2} &&
         all_close(linspace<double, 4>(0, -minus_one), thirds, 1e-15, 0) &&
         linspace<double, 3>(2, minus_one) == tensor<double, 3>{2, 0.5, -1} &&
         linspace<float, 1>(opaque(3.F), 9) == tensor<float, 1>{3};
}
TESSERA_CASE(linspace_divides_an_interval_evenly);

constexpr bool linspace_ends_exactly_where_it_should() {
  return linspace<float, 11>(0, opaque(0.7F))(10) == 0.7F && linspace<double, 4>(0.1, opaque(0.3))(3) == 0.3;
}
TESSERA_CASE(linspace_ends_exactly_where_it_should);

constexpr bool linspace_of_fractions_is_exact() {
  return linspace<rational, 4>(opaque(0), 1) == tensor<rational, 4>{0, rational{1, 3}, rational{2, 3}, 1};
}
TESSERA_CASE(linspace_of_fractions_is_exact);

// torch.linspace(..., dtype=torch.int)
constexpr bool linspace_of_integers_truncates() {
  return linspace<int, 5>(0, opaque(8)) == tensor<int, 5>{0, 2, 4, 6, 8} &&
         linspace<int, 4>(0, opaque(10)) == tensor<int, 4>{0, 3, 6, 10} &&
         linspace<int, 4>(opaque(10), 0) == tensor<int, 4>{10, 6, 3, 0} &&
         linspace<int, 4>(opaque(-10), 0) == tensor<int, 4>{-10, -6, -3, 0} &&
         linspace<unsigned, 3>(opaque(8U), 0) == tensor<unsigned, 3>{8, 4, 0} &&
         linspace<std::int8_t, 3>(opaque(std::int8_t{-128}), 127) == tensor<std::int8_t, 3>{-128, 0, 127} &&
         linspace<int, 1>(opaque(3), 9) == tensor<int, 1>{3};
}
TESSERA_CASE(linspace_of_integers_truncates);

constexpr bool cast_converts_every_element() {
  tensor<float, 2, 2> const a{{1.75F, -1.75F}, {0, opaque(200.5F)}};
  return cast<int>(a) == tensor<int, 2, 2>{{1, -1}, {0, 200}} && cast<double>(a) == a &&
         cast<bool>(a) == tensor<bool, 2, 2>{{true, true}, {false, true}} &&
         cast<std::uint8_t>(tensor<int, 2>{opaque(-1), 256}) == tensor<std::uint8_t, 2>{255, 0} &&
         cast<double>(tensor<rational, 2>{rational{opaque(1LL), 4}, 3}) == tensor<double, 2>{0.25, 3} &&
         cast<modular>(tensor<int, 2>{opaque(-1), 97}) == tensor<modular, 2>{96, 0};
}
TESSERA_CASE(cast_converts_every_element);

constexpr bool cast_reads_views_in_their_order() {
  tensor<int, 2, 3> const a{{1, 2, 3}, {4, 5, opaque(6)}};
  auto const b = cast<float>(views::transpose(a));
  static_assert(std::is_same_v<decltype(b), tensor<float, 3, 2> const>);
  return b == tensor<float, 3, 2>{{1, 4}, {2, 5}, {3, 6}};
}
TESSERA_CASE(cast_reads_views_in_their_order);

}  // namespace

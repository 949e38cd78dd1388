#include "case.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"

#include <tessera/tensor/factory.hpp>
#include <tessera/verify/rank.hpp>
#include <tessera/view/permute.hpp>

#include <cstdint>

namespace {

using namespace tessera;
using testing::modular;
using testing::opaque;
using testing::rational;

constexpr tensor<int, 3, 3> sobel{{-1, 0, 1}, {-2, 0, 2}, {-1, 0, 1}}, laplace{{0, 1, 0}, {1, -4, 1}, {0, 1, 0}};
constexpr tensor<int, 3, 4> counted{{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}};

template <class T>
constexpr bool ranks_are_right_of() {
  auto const s = opaque(cast<T>(sobel)), l = opaque(cast<T>(laplace));
  auto const c = opaque(cast<T>(counted));
  return rank(s) == 1 && rank(l) == 2 && rank(c) == 2 && rank(transpose(c)) == 2 && rank(views::transpose(c)) == 2 &&
         rank(eye<T, 5>()) == 5 && rank(tensor<T, 2, 5>{}) == 0;
}

constexpr bool ranks_are_right() {
  return ranks_are_right_of<int>() && ranks_are_right_of<std::int8_t>() && ranks_are_right_of<std::int64_t>() &&
         ranks_are_right_of<float>() && ranks_are_right_of<double>() && ranks_are_right_of<long double>() &&
         ranks_are_right_of<rational>() && ranks_are_right_of<modular>();
}
TESSERA_CASE(ranks_are_right);

constexpr bool a_field_decides() {
  // The determinant is 97: regular over the integers, singular modulo 97.
  tensor<int, 2, 2> const m{{10, 1}, {opaque(3), 10}};
  return rank(m) == 2 && rank(cast<modular>(m)) == 1;
}
TESSERA_CASE(a_field_decides);

/// The sum of `N` rounded outer products has rank N; less than the tolerance is noise.
template <class T>
constexpr bool rounded_sums_of_outer_products_have_their_rank() {
  auto const m = generate<T, 8, 6>([](auto i, auto j) {
    auto const x = static_cast<double>(i) + 0.1, y = static_cast<double>(j) - 2.3;
    return static_cast<T>(x * y + (x * x - 1) * (y * y * y) + 1 / (x * x + 1.5));
  });
  return rank(opaque(m)) == 3;
}

constexpr bool floating_point_is_counted_up_to_rounding() {
  return rounded_sums_of_outer_products_have_their_rank<float>() &&
         rounded_sums_of_outer_products_have_their_rank<double>();
}
TESSERA_CASE(floating_point_is_counted_up_to_rounding);

constexpr bool the_tolerance_is_a_part_of_the_largest_element() {
  tensor<double, 2, 2> const m{{1e6, 0}, {0, opaque(1.0)}};
  return rank(m) == 2 && rank(m, 1e-5) == 1 && rank(m, 1e-7) == 2;
}
TESSERA_CASE(the_tolerance_is_a_part_of_the_largest_element);

/// The second difference along both axes of a picture, whose determinant has some hundred bits; cyclic, it is singular.
constexpr auto differences = [](bool is_cyclic) {
  tensor<int, 36, 36> m{};
  for (int i = 0; i < 36; ++i) {
    for (int j = 0; j < 36; ++j) {
      auto const apart = [&](int a, int b) {
        return a == b ? 0 : a - b == 1 || b - a == 1 || (is_cyclic && (a - b) * (a - b) == 25) ? 1 : 9;
      };
      auto const distance = apart(i / 6, j / 6) + apart(i % 6, j % 6);
      m(i, j) = distance == 0 ? 4 : distance == 1 ? -1 : 0;
    }
  }
  return m;
};
constexpr auto laplacian = differences(false), cyclic_laplacian = differences(true);
static_assert(rank(laplacian) == 36 && rank(cyclic_laplacian) == 35 && rank(cast<double>(cyclic_laplacian)) == 35);

template <class M, class... Tolerance>
concept asked = requires(M const& m, Tolerance... rtol) { rank(m, rtol...); };
static_assert(asked<tensor<int, 2, 2>> && asked<tensor<float, 2, 3>, double>);
static_assert(!asked<shape<2, 2>> && !asked<tensor<int, 2, 2>, double>);

}  // namespace

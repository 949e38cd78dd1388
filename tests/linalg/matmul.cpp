// matmul at run time: products of matrices, of views and of batches, against the definition. Integers agree exactly; floats
// within (n + 1) * eps * (the sum of the magnitudes of the n products), which no order of summation exceeds.

#include "case.hpp"
#include "catch.hpp"

#include <tessera/linalg/matmul.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/view/as_view.hpp>
#include <tessera/view/broadcast.hpp>
#include <tessera/view/flip.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/slice.hpp>

#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace {

using namespace tessera;
using tessera::testing::opaque;

/// Numbers without a pattern: whole ones from -100 to 100, of floats thousandths.
template <class T, std::size_t... D>
tensor<T, D...> numbers(std::uint32_t state) {
  tensor<T, D...> result{};
  for (auto& element : result) {
    state = state * 1664525U + 1013904223U;
    auto const whole = static_cast<int>((state >> 16) % 201) - 100;
    if constexpr (std::floating_point<T>) element = static_cast<T>(whole) / T(1000);
    else element = static_cast<T>(whole);
  }
  return opaque(result);
}

/// One element by the definition, of matrices or batches of them.
template <class T, class A, class B, class... Batch>
bool is_sum_of_products(T found, A const& a, B const& b, std::size_t i, std::size_t j, Batch... n) {
  constexpr std::size_t inner = shape_of<A>::dims[rank_of<A> - 1];
  double sum = 0, magnitude = 0;
  for (std::size_t k = 0; k < inner; ++k) {
    auto const term = static_cast<double>(a(n..., i, k)) * static_cast<double>(b(n..., k, j));
    sum += term, magnitude += std::abs(term);
  }
  auto const difference = std::abs(static_cast<double>(found) - sum);
  if constexpr (!std::floating_point<T>) return !(difference > 0);
  else
    return difference <=
           static_cast<double>(inner + 1) * static_cast<double>(std::numeric_limits<T>::epsilon()) * magnitude;
}

/// Called as matmul and as matmul_into, over memory of no alignment.
template <class A, class B>
bool is_product_of_matrices(A const& a, B const& b) {
  auto const product = matmul(a, b);
  constexpr auto dims = shape_of<decltype(product)>::dims;
  using T = element_t<decltype(product)>;
  std::vector<T> memory(product.size() + 2, T{99});
  matmul_into(as_view<dims[0], dims[1]>(memory.data() + 1), a, b);
  bool holds = memory.front() == T{99} && memory.back() == T{99};
  for (std::size_t i = 0; i < dims[0]; ++i) {
    for (std::size_t j = 0; j < dims[1]; ++j) {
      holds = holds && is_sum_of_products(product(i, j), a, b, i, j) && memory[1 + i * dims[1] + j] == product(i, j);
    }
  }
  return holds;
}

template <class T, std::size_t M, std::size_t K, std::size_t N>
bool multiplies_matrices() {
  auto const a = numbers<T, M, K>(1);
  auto const b = numbers<T, K, N>(2);
  auto const c = numbers<T, K, M>(3);
  auto const d = numbers<T, N, K>(4);
  return is_product_of_matrices(a, b) && is_product_of_matrices(views::transpose(c), b) &&
         is_product_of_matrices(a, views::transpose(d)) &&
         is_product_of_matrices(views::transpose(c), views::transpose(d));
}

TEST_CASE("matmul of matrices and of transposed ones is the sum of their products", "[linalg]") {
  CHECK(multiplies_matrices<float, 4, 4, 4>());
  CHECK(multiplies_matrices<float, 7, 7, 7>());
  CHECK(multiplies_matrices<float, 12, 12, 12>());
  CHECK(multiplies_matrices<float, 20, 33, 50>());
  CHECK(multiplies_matrices<float, 64, 64, 64>());
  CHECK(multiplies_matrices<float, 3, 300, 5>());
  CHECK(multiplies_matrices<float, 100, 2, 90>());
  CHECK(multiplies_matrices<double, 5, 5, 5>());
  CHECK(multiplies_matrices<double, 16, 40, 31>());
  CHECK(multiplies_matrices<int, 6, 9, 8>());
  CHECK(multiplies_matrices<std::int8_t, 20, 24, 30>());
}

TEST_CASE("matmul of views reads the elements of the view alone", "[linalg]") {
  auto const a = numbers<float, 40, 41>(1);
  auto const b = numbers<float, 41, 42>(2);
  auto const inner = views::slice<range<3, 23>, range<5, 35>>(a);
  auto const outer = views::slice<range<2, 32>, range<1, 38, 2>>(b);
  CHECK(is_product_of_matrices(inner, views::slice<range<0, 30>, range<0, 17>>(b)));
  CHECK(is_product_of_matrices(inner, outer));
  CHECK(is_product_of_matrices(views::transpose(outer), views::transpose(inner)));
  CHECK(is_product_of_matrices(views::flip<0, 1>(a), views::flip<0>(b)));
  CHECK(is_product_of_matrices(a, views::flip<1>(b)));
  CHECK(is_product_of_matrices(views::slice<range<0, 3>, range<0, 4>>(a), views::slice<range<7, 11>, range<6, 11>>(b)));
}

TEST_CASE("matmul of vectors is that of rows and columns", "[linalg]") {
  auto const a = numbers<float, 50, 70>(1);
  auto const row = numbers<float, 50>(2);
  auto const column = numbers<float, 70>(3);
  auto const below = matmul(a, column);
  auto const beside = matmul(row, a);
  auto const turned = matmul(views::transpose(a), row);
  for (std::size_t i = 0; i < 50; ++i)
    CHECK(is_sum_of_products(below(i), a, as_view<70, 1>(column.data()), i, std::size_t{0}));
  for (std::size_t i = 0; i < 70; ++i) {
    CHECK(is_sum_of_products(beside(i), as_view<1, 50>(row.data()), a, std::size_t{0}, i));
    CHECK(is_sum_of_products(turned(i), as_view<1, 50>(row.data()), a, std::size_t{0}, i));
  }
  CHECK(
      is_sum_of_products(matmul(column, column)(), as_view<1, 70>(column.data()), as_view<70, 1>(column.data()), 0, 0));
  auto const third = views::slice<range<0, 70, 3>>(column);
  auto const copy = contiguous(third);
  CHECK(is_sum_of_products(matmul(third, third)(), as_view<1, 24>(copy.data()), as_view<24, 1>(copy.data()), 0, 0));
}

/// Both operands have the batch axes of the result.
template <class Y, class A, class B>
bool are_products(Y const& y, A const& a, B const& b) {
  constexpr auto dims = shape_of<Y>::dims;
  bool holds = true;
  for (std::size_t n = 0; n < dims[0]; ++n) {
    for (std::size_t i = 0; i < dims[1]; ++i) {
      for (std::size_t j = 0; j < dims[2]; ++j) holds = holds && is_sum_of_products(y(n, i, j), a, b, i, j, n);
    }
  }
  return holds;
}

template <class T, std::size_t M, std::size_t K, std::size_t N>
bool multiplies_batches() {
  auto const a = numbers<T, 3, M, K>(1);
  auto const b = numbers<T, 3, K, N>(2);
  auto const c = numbers<T, 3, K, M>(3);
  auto const one = numbers<T, K, N>(4);
  auto const first = numbers<T, M, K>(5);
  tensor<product_t<T, T>, 3, M, N> into{};
  matmul_into(into, a, b);
  return are_products(into, a, b) && are_products(matmul(a, one), a, views::broadcast_to<3, K, N>(one)) &&
         are_products(matmul(first, b), views::broadcast_to<3, M, K>(first), b) &&
         are_products(matmul(views::transpose(c), b), views::transpose(c), b) &&
         are_products(matmul(a, views::transpose(a)), a, views::transpose(a));
}

TEST_CASE("matmul of batches is the product of each", "[linalg]") {
  CHECK(multiplies_batches<float, 4, 4, 4>());
  CHECK(multiplies_batches<float, 13, 20, 18>());
  CHECK(multiplies_batches<double, 6, 30, 9>());
  CHECK(multiplies_batches<float, 1, 40, 33>());
  CHECK(multiplies_batches<std::int8_t, 5, 6, 7>());
}

TEST_CASE("matmul of a vector and a batch has no axis for the vector", "[linalg]") {
  auto const batch = numbers<float, 4, 30, 20>(1);
  auto const left = numbers<float, 30>(2);
  auto const right = numbers<float, 20>(3);
  auto const rows = matmul(left, batch);
  auto const columns = matmul(batch, right);
  static_assert(has_shape<decltype(rows), shape<4, 20>> && has_shape<decltype(columns), shape<4, 30>>);
  CHECK(are_products(as_view<4, 1, 20>(rows.data()), views::broadcast_to<4, 1, 30>(left), batch));
  CHECK(are_products(as_view<4, 30, 1>(columns.data()), batch, as_view<4, 20, 1>(broadcast_to<4, 20>(right).data())));
}

TEST_CASE("matmul broadcasts the batch axes", "[linalg]") {
  auto const a = numbers<float, 2, 1, 9, 14>(1);
  auto const b = numbers<float, 3, 14, 17>(2);
  auto const products = matmul(a, b);
  static_assert(has_shape<decltype(products), shape<2, 3, 9, 17>>);
  auto const left = broadcast_to<2, 3, 9, 14>(a);
  auto const right = broadcast_to<2, 3, 14, 17>(b);
  CHECK(are_products(as_view<6, 9, 17>(products.data()), as_view<6, 9, 14>(left.data()),
                     as_view<6, 14, 17>(right.data())));
}

/// An infinite element of b reaches its column of the result, and nothing else.
template <class A, class B>
bool keeps_infinity_in_its_column(A const& a, B const& b, std::size_t column) {
  auto const product = matmul(a, b);
  constexpr auto dims = shape_of<decltype(product)>::dims;
  bool holds = true;
  for (std::size_t i = 0; i < dims[0]; ++i) {
    for (std::size_t j = 0; j < dims[1]; ++j) holds = holds && std::isfinite(product(i, j)) == (j != column);
  }
  return holds;
}

template <std::size_t M, std::size_t K, std::size_t N>
bool keeps_infinity() {
  auto const a = numbers<float, M, K>(1);
  auto b = numbers<float, K, N>(2);
  auto c = numbers<float, N, K>(3);
  b(K - 1, N - 1) = c(N - 1, K - 1) = std::numeric_limits<float>::infinity();
  bool const at_the_end =
      keeps_infinity_in_its_column(a, opaque(b), N - 1) && keeps_infinity_in_its_column(a, views::transpose(c), N - 1);
  b(K - 1, N - 1) = c(N - 1, K - 1) = 1;
  b(0, 0) = c(0, 0) = std::numeric_limits<float>::infinity();
  return at_the_end && keeps_infinity_in_its_column(a, opaque(b), 0) &&
         keeps_infinity_in_its_column(a, views::transpose(c), 0);
}

TEST_CASE("infinity stays in its column of a product", "[linalg]") {
  CHECK(keeps_infinity<1, 21, 1>());
  CHECK(keeps_infinity<1, 21, 9>());
  CHECK(keeps_infinity<1, 100, 30>());
  CHECK(keeps_infinity<5, 7, 9>());
  CHECK(keeps_infinity<20, 19, 21>());
}

constexpr auto left_matrix = [] {
  tensor<float, 3, 12, 15> a{};
  for (std::size_t i = 0; i < a.size(); ++i) a.elements[i] = static_cast<float>(i * 7 % 31) - 15;
  return a;
}();

TEST_CASE("matmul at run time and in constant evaluation give the same whole numbers", "[linalg]") {
  static constexpr auto expected = matmul(left_matrix, views::transpose(left_matrix));
  auto const a = opaque(left_matrix);
  CHECK(matmul(a, views::transpose(a)) == expected);
}

}  // namespace

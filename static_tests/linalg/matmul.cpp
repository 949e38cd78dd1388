#include "case.hpp"
#include "constant.hpp"
#include "linalg/data.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"

#include <tessera/linalg/matmul.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/as_view.hpp>
#include <tessera/view/broadcast.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/slice.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <utility>

namespace {

using namespace tessera;
using tessera::testing::constant_expression;
using tessera::testing::modular;
using tessera::testing::numbered;
using tessera::testing::opaque;
using tessera::testing::rational;

template <class T, class U = T>
using product_type = decltype(matmul(std::declval<tensor<T, 2, 3> const&>(), std::declval<tensor<U, 3, 4> const&>()));
static_assert(std::is_same_v<product_type<float>, tensor<float, 2, 4>>);
static_assert(std::is_same_v<product_type<std::int8_t>, tensor<std::int32_t, 2, 4>>);
static_assert(std::is_same_v<product_type<std::uint8_t, std::int8_t>, tensor<std::int32_t, 2, 4>>);
static_assert(std::is_same_v<product_type<std::int8_t, std::int64_t>, tensor<std::int64_t, 2, 4>>);
static_assert(std::is_same_v<product_type<bool>, tensor<std::int32_t, 2, 4>>);
static_assert(std::is_same_v<product_type<rational>, tensor<rational, 2, 4>>);

// numpy.matmul

constexpr bool rows_meet_columns() {
  tensor<int, 2, 3> const a{{1, 2, 3}, {4, 5, opaque(6)}};
  tensor<int, 3, 2> const b{{7, 8}, {9, 10}, {11, opaque(12)}};
  return matmul(a, b) == tensor<int, 2, 2>{{58, 64}, {139, 154}} &&
         matmul(b, a) == tensor<int, 3, 3>{{39, 54, 69}, {49, 68, 87}, {59, 82, 105}};
}
TESSERA_CASE(rows_meet_columns);

constexpr bool a_row_and_a_column_make_a_number_or_a_table() {
  tensor<int, 1, 3> const row{{1, 2, opaque(3)}};
  tensor<int, 3, 1> const column{{4}, {opaque(5)}, {6}};
  return matmul(row, column) == tensor<int, 1, 1>{{32}} &&
         matmul(column, row) == tensor<int, 3, 3>{{4, 8, 12}, {5, 10, 15}, {6, 12, 18}};
}
TESSERA_CASE(a_row_and_a_column_make_a_number_or_a_table);

constexpr bool narrow_integers_are_summed_in_wide_ones() {
  tensor<std::int8_t, 1, 2> const a{{-128, opaque(std::int8_t{-128})}};
  tensor<std::uint8_t, 2, 1> const b{{255}, {opaque(std::uint8_t{255})}};
  tensor<std::uint16_t, 1, 1> const c{{opaque(std::uint16_t{65535})}};
  return matmul(a, b) == tensor<std::int32_t, 1, 1>{{-65280}} &&
         matmul(a, transpose(a)) == tensor<int, 1, 1>{{32768}} &&
         matmul(c, c) == tensor<std::int64_t, 1, 1>{{4294836225}};
}
TESSERA_CASE(narrow_integers_are_summed_in_wide_ones);

constexpr bool views_are_operands() {
  tensor<int, 2, 3> const a{{1, 2, 3}, {4, 5, opaque(6)}};
  tensor<int, 2, 2> const gram{{14, 32}, {32, 77}};
  auto const last_two = views::slice<range<>, range<1>>(a);
  return matmul(a, views::transpose(a)) == gram &&
         matmul(views::transpose(views::transpose(a)), transpose(a)) == gram &&
         matmul(views::transpose(a), a) == tensor<int, 3, 3>{{17, 22, 27}, {22, 29, 36}, {27, 36, 45}} &&
         matmul(last_two, last_two) == tensor<int, 2, 2>{{19, 24}, {40, 51}};
}
TESSERA_CASE(views_are_operands);

// numpy.matmul, of numpy.arange

constexpr bool batches_meet_batches() {
  auto const a = opaque(iota<int, 2, 2, 3>());
  auto const b = opaque(iota<int, 2, 3, 2>());
  return matmul(a, b) == tensor<int, 2, 2, 2>{{{10, 13}, {28, 40}}, {{172, 193}, {244, 274}}};
}
TESSERA_CASE(batches_meet_batches);

constexpr bool a_matrix_meets_each_of_a_batch() {
  auto const a = opaque(iota<int, 2, 3>());
  auto const b = opaque(iota<int, 2, 3, 2>());
  return matmul(a, b) == tensor<int, 2, 2, 2>{{{10, 13}, {28, 40}}, {{28, 31}, {100, 112}}} &&
         matmul(b, a) ==
             tensor<int, 2, 3, 3>{{{3, 4, 5}, {9, 14, 19}, {15, 24, 33}}, {{21, 34, 47}, {27, 44, 61}, {33, 54, 75}}};
}
TESSERA_CASE(a_matrix_meets_each_of_a_batch);

constexpr bool a_vector_meets_each_of_a_batch() {
  auto const batch = opaque(iota<int, 2, 3, 2>());
  return matmul(tensor{1, 10, 100}, batch) == tensor{{420, 531}, {1086, 1197}} &&
         matmul(batch, tensor{1, 10}) == tensor{{10, 32, 54}, {76, 98, 120}};
}
TESSERA_CASE(a_vector_meets_each_of_a_batch);

constexpr bool batch_axes_are_broadcast() {
  auto const a = opaque(iota<int, 2, 1, 1, 2>());
  auto const b = opaque(iota<int, 3, 2, 1>());
  return matmul(a, b) == tensor<int, 2, 3, 1, 1>{{{{1}}, {{3}}, {{5}}}, {{{3}}, {{13}}, {{23}}}};
}
TESSERA_CASE(batch_axes_are_broadcast);

constexpr bool batches_of_views_are_operands() {
  auto const a = opaque(iota<int, 2, 2, 3>());
  return matmul(a, views::transpose(a)) == matmul(a, transpose(a)) &&
         matmul(views::transpose(a), a) == matmul(transpose(a), a);
}
TESSERA_CASE(batches_of_views_are_operands);

/// The definition, element by element.
template <class T, std::size_t M, std::size_t K, std::size_t N>
constexpr bool is_the_sum_of_products() {
  auto const a = numbered<T, shape<M, K>>(3);
  auto const b = numbered<T, shape<K, N>>(8);
  auto const product = matmul(a, b);
  for (std::size_t i = 0; i < M; ++i) {
    for (std::size_t j = 0; j < N; ++j) {
      accumulator_t<T> sum{};
      for (std::size_t k = 0; k < K; ++k) sum = sum + static_cast<accumulator_t<T>>(a(i, k)) * b(k, j);
      if (product(i, j) != sum) return false;
    }
  }
  return true;
}
TESSERA_CASE(is_the_sum_of_products<std::int8_t, 7, 5, 9>);
TESSERA_CASE(is_the_sum_of_products<std::int16_t, 3, 4, 2>);
TESSERA_CASE(is_the_sum_of_products<int, 1, 17, 1>);
TESSERA_CASE(is_the_sum_of_products<int, 8, 1, 3>);
TESSERA_CASE(is_the_sum_of_products<int, 5, 70, 3>);
TESSERA_CASE(is_the_sum_of_products<std::int64_t, 2, 3, 33>);
TESSERA_CASE(is_the_sum_of_products<rational, 3, 3, 3>);
TESSERA_CASE(is_the_sum_of_products<modular, 4, 20, 5>);

/// Any order of summation keeps within K * eps * |a| @ |b|; that much again for the reference, summed in double.
template <class T>
constexpr bool floating_point_stays_within_its_bound() {
  auto const a = numbered<T, shape<4, 24>>(5);
  auto const b = numbered<T, shape<24, 5>>(2);
  auto const product = matmul(a, b);
  for (std::size_t i = 0; i < 4; ++i) {
    for (std::size_t j = 0; j < 5; ++j) {
      double sum = 0, magnitude = 0;
      for (std::size_t k = 0; k < 24; ++k) {
        auto const term = static_cast<double>(a(i, k)) * static_cast<double>(b(k, j));
        sum += term;
        magnitude += term < 0 ? -term : term;
      }
      auto const error = static_cast<double>(product(i, j)) - sum;
      auto const bound = 2 * 24 * static_cast<double>(std::numeric_limits<T>::epsilon()) * magnitude;
      if (error > bound || error < -bound) return false;
    }
  }
  return true;
}
TESSERA_CASE(floating_point_stays_within_its_bound<float>);
TESSERA_CASE(floating_point_stays_within_its_bound<double>);

template <class T>
constexpr bool the_identity_matrix_is_neutral() {
  auto const a = numbered<T, shape<3, 4>>(7);
  return matmul(eye<T, 3>(), a) == a && matmul(a, eye<T, 4>()) == a;
}
TESSERA_CASE(the_identity_matrix_is_neutral<int>);
TESSERA_CASE(the_identity_matrix_is_neutral<double>);
TESSERA_CASE(the_identity_matrix_is_neutral<rational>);
TESSERA_CASE(the_identity_matrix_is_neutral<modular>);

template <class T>
constexpr bool multiplication_is_associative_and_turns_under_transposition() {
  auto const a = numbered<T, shape<2, 3>>(1);
  auto const b = numbered<T, shape<3, 4>>(2);
  auto const c = numbered<T, shape<4, 2>>(4);
  return matmul(matmul(a, b), c) == matmul(a, matmul(b, c)) &&
         transpose(matmul(a, b)) == matmul(transpose(b), transpose(a));
}
TESSERA_CASE(multiplication_is_associative_and_turns_under_transposition<int>);
TESSERA_CASE(multiplication_is_associative_and_turns_under_transposition<rational>);
TESSERA_CASE(multiplication_is_associative_and_turns_under_transposition<modular>);

constexpr bool a_vector_is_a_column_on_the_right_and_a_row_on_the_left() {
  auto const a = testing::opaque(tensor{{1, 2, 3}, {4, 5, 6}});
  return matmul(a, tensor{1, 0, -1}) == tensor{-2, -2} && matmul(tensor{1, -1}, a) == tensor{-3, -3, -3};
}
TESSERA_CASE(a_vector_is_a_column_on_the_right_and_a_row_on_the_left);

constexpr bool two_vectors_make_a_scalar() {
  auto const product = matmul(testing::opaque(tensor{1, 2, 3}), tensor{4, 5, 6});
  static_assert(std::is_same_v<decltype(product), tensor<int> const>);
  return product() == 32;
}
TESSERA_CASE(two_vectors_make_a_scalar);

constexpr bool a_destination_takes_the_product() {
  auto const a = testing::opaque(tensor{{1, 2, 3}, {4, 5, 6}});
  auto const b = tensor{{1, 0}, {0, 1}, {1, 1}};
  tensor<int, 2, 2> out{};
  matmul_into(out, a, b);
  int memory[4]{};
  matmul_into(as_view<2, 2>(memory), transpose(b), transpose(a));
  return out == matmul(a, b) && memory[0] == out(0, 0) && memory[1] == out(1, 0) && memory[3] == out(1, 1);
}
TESSERA_CASE(a_destination_takes_the_product);

constexpr bool a_destination_takes_a_batch() {
  auto const a = opaque(iota<int, 2, 2, 3>());
  tensor<int, 2, 2, 2> out{};
  matmul_into(out, a, views::transpose(a));
  return out == matmul(a, transpose(a));
}
TESSERA_CASE(a_destination_takes_a_batch);

/// Every product of the batch is that of its matrices.
template <class T, std::size_t... A, std::size_t... B>
constexpr bool is_a_batch_of_products(shape<A...>, shape<B...>) {
  auto const a = numbered<T, shape<A...>>(3);
  auto const b = numbered<T, shape<B...>>(8);
  auto const products = matmul(a, b);
  constexpr auto dims = shape_of<decltype(products)>::dims;
  auto const left = broadcast_to<dims[0], dims[1], dims[2], shape<A...>::dims[sizeof...(A) - 1]>(a);
  auto const right = broadcast_to<dims[0], dims[1], shape<B...>::dims[sizeof...(B) - 2], dims[3]>(b);
  for (std::size_t i = 0; i < dims[0]; ++i) {
    for (std::size_t j = 0; j < dims[1]; ++j) {
      for (std::size_t m = 0; m < dims[2] * dims[3]; ++m) {
        product_t<T, T> sum{};
        for (std::size_t k = 0; k < shape_of<decltype(left)>::dims[3]; ++k)
          sum = sum + product_t<T, T>(left(i, j, m / dims[3], k)) * product_t<T, T>(right(i, j, k, m % dims[3]));
        if (!(products(i, j, m / dims[3], m % dims[3]) == sum)) return false;
      }
    }
  }
  return true;
}
template <class T, shape_type A, shape_type B>
constexpr bool are_products() {
  return is_a_batch_of_products<T>(A{}, B{});
}
TESSERA_CASE(are_products<int, shape<2, 3, 2, 3>, shape<2, 3, 3, 4>>);
TESSERA_CASE(are_products<std::int8_t, shape<2, 1, 2, 3>, shape<3, 3, 4>>);
TESSERA_CASE(are_products<int, shape<2, 3, 5, 7>, shape<7, 2>>);
TESSERA_CASE(are_products<int, shape<5, 7>, shape<2, 3, 7, 2>>);
TESSERA_CASE(are_products<rational, shape<2, 1, 2, 2>, shape<1, 3, 2, 2>>);
TESSERA_CASE(are_products<modular, shape<2, 2, 3, 4>, shape<2, 1, 4, 2>>);

constexpr int largest = std::numeric_limits<int>::max();
using one_by_two = tensor<int, 1, 2>;
using two_by_one = tensor<int, 2, 1>;
static_assert(constant_expression<[] { return matmul(one_by_two{{largest, 1}}, two_by_one{{1}, {0}}); }>);
static_assert(!constant_expression<[] { return matmul(one_by_two{{largest, 1}}, two_by_one{{1}, {1}}); }>);

}  // namespace

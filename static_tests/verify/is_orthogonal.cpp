#include "case.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"
#include "verify/reads.hpp"

#include <tessera/verify/is_orthogonal.hpp>
#include <tessera/view/permute.hpp>

#include <cstdint>

namespace {

using namespace tessera;
using testing::modular;
using testing::opaque;
using testing::rational;
using testing::reads;

// mpmath 1.3: sqrt(mpf(1 if k == 0 else 2) / 4) * cos(pi * k * (2 * n + 1) / 8)
constexpr tensor<double, 4, 4> dct{{0.5, 0.5, 0.5, 0.5},
                                   {0.6532814824381883, 0.2705980500730985, -0.2705980500730985, -0.6532814824381883},
                                   {0.5, -0.5, -0.5, 0.5},
                                   {0.2705980500730985, -0.6532814824381883, 0.6532814824381883, -0.2705980500730985}};
constexpr auto dct_of_floats = cast<float>(dct);
constexpr tensor<float, 2, 2> haar{{0.70710678F, 0.70710678F}, {0.70710678F, -0.70710678F}};
constexpr tensor<double, 2, 2> rounded_haar{{0.70710678, 0.70710678}, {0.70710678, -0.70710678}};
constexpr tensor<rational, 2, 2> rotation{{rational(3, 5), rational(4, 5)}, {rational(-4, 5), rational(3, 5)}};
constexpr tensor<rational, 2, 2> no_rotation{{rational(3, 5), rational(4, 5)}, {rational(-4, 5), rational(4, 5)}};
constexpr tensor<std::int8_t, 3, 3> exchange{{0, 1, 0}, {0, 0, -1}, {1, 0, 0}};
constexpr tensor<int, 2, 3> wide_matrix{{0, 1, 0}, {0, 0, 1}};
constexpr tensor<modular, 2, 2> residues{{3, 43}, {-43, 3}};

static_assert(is_orthogonal_v<dct> && is_orthogonal_v<dct_of_floats> && is_orthogonal_v<haar> &&
              is_orthogonal_v<rotation>);
static_assert(!is_orthogonal_v<no_rotation> && is_orthogonal_v<exchange> && is_orthogonal_v<wide_matrix>);
static_assert(!is_orthogonal_v<rounded_haar> && is_orthogonal_v<rounded_haar, 1e-8>);

constexpr bool orthogonal_matrices_are_told_from_others() {
  auto const m = opaque(dct);
  auto changed = m;
  changed(2, 1) = 0.5;
  return is_orthogonal(m) && !is_orthogonal(changed) && is_orthogonal(opaque(haar)) && is_orthogonal(cast<float>(m)) &&
         !is_orthogonal(cast<float>(changed));
}
TESSERA_CASE(orthogonal_matrices_are_told_from_others);

constexpr bool exact_numbers_are_asked_exactly() {
  return is_orthogonal(opaque(rotation)) && !is_orthogonal(opaque(no_rotation)) && is_orthogonal(opaque(exchange)) &&
         !is_orthogonal(tensor<int, 2, 2>{{opaque(1), 1}, {1, -1}}) && is_orthogonal(tensor<int, 1, 1>{{opaque(-1)}});
}
TESSERA_CASE(exact_numbers_are_asked_exactly);

// 3 * 3 + 43 * 43 is 1858, 19 * 97 + 15: not the identity; 25 * 25 + 78 * 78 is 6709 = 69 * 97 + 16 = 4 * 4, so (25, 78) / 4 is.
constexpr bool residues_are_numbers_too() {
  modular const c = modular(25) / 4, s = modular(78) / 4;
  return !is_orthogonal(opaque(residues)) && is_orthogonal(tensor<modular, 2, 2>{{c, s}, {-s, c}});
}
TESSERA_CASE(residues_are_numbers_too);

constexpr bool integers_do_not_wrap() {
  return !is_orthogonal(tensor<unsigned, 1, 1>{{opaque(4294967295U)}}) &&
         !is_orthogonal(tensor<std::uint8_t, 1, 1>{{opaque(std::uint8_t{255})}});
}
TESSERA_CASE(integers_do_not_wrap);

constexpr bool of_a_rectangular_matrix_the_shorter_side_is_asked() {
  auto const m = opaque(wide_matrix);
  return is_orthogonal(m) && is_orthogonal(transpose(m)) && is_orthogonal(views::transpose(m)) &&
         !is_orthogonal(tensor<int, 2, 3>{{1, 0, 1}, {0, 1, opaque(0)}}) &&
         !is_orthogonal(tensor<int, 3, 2>{{1, 0}, {0, 1}, {1, opaque(0)}});
}
TESSERA_CASE(of_a_rectangular_matrix_the_shorter_side_is_asked);

constexpr bool the_tolerance_can_be_given() {
  auto const m = opaque(rounded_haar);
  return !is_orthogonal(m) && is_orthogonal(m, 1e-8) && !is_orthogonal(m, 1e-9);
}
TESSERA_CASE(the_tolerance_can_be_given);

template <class M, class... Tolerance>
concept asked = requires(M const& m, Tolerance... atol) { is_orthogonal(m, atol...); };
static_assert(asked<tensor<int, 2, 2>> && asked<tensor<float, 2, 2>, double>);
static_assert(!asked<double> && !asked<tensor<modular, 2, 2>, double> && !asked<tensor<float, 2, 2>, double, double>);

constexpr bool it_is_explained() {
  return reads(explain::is_orthogonal(opaque(rotation)), "") &&
         reads(explain::is_orthogonal(tensor<int, 2, 2>{{opaque(1), 0}, {1, 1}}),
               "tessera::is_orthogonal: the product with the transpose differs from the identity at (0, 1): 1 and 0");
}
TESSERA_CASE(it_is_explained);

// 64 rows of a Hadamard matrix: a quarter of a million multiplications, in shards.
constexpr auto hadamard = generate<float, 64, 64>([](auto i, auto j) {
  auto bits = i & j;
  int sign = 1;
  for (; bits != 0; bits &= bits - 1) sign = -sign;
  return 0.125F * static_cast<float>(sign);
});
static_assert(is_orthogonal_v<hadamard>);

}  // namespace

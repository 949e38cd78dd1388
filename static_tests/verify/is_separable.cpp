#include "case.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"
#include "verify/reads.hpp"

#include <tessera/tensor/factory.hpp>
#include <tessera/verify/is_separable.hpp>
#include <tessera/view/permute.hpp>

#include <cstdint>

namespace {

using namespace tessera;
using testing::modular;
using testing::opaque;
using testing::rational;
using testing::reads;

constexpr tensor<int, 3, 3> sobel{{-1, 0, 1}, {-2, 0, 2}, {-1, 0, 1}}, laplace{{0, 1, 0}, {1, -4, 1}, {0, 1, 0}};
constexpr tensor<rational, 2, 2> fractions{{rational(1, 2), rational(1, 3)}, {rational(1, 4), rational(1, 6)}};
constexpr tensor<modular, 2, 2> residues{{1, 5}, {2, 107}}, other_residues{{1, 5}, {2, 11}};
constexpr auto zero = zeros<float, 3, 3>();

/// a(i) b(j) c(k), rounded.
template <class T>
constexpr auto outer_product = generate<T, 3, 4, 2>([](auto i, auto j, auto k) {
  constexpr double a[]{0.1, 0.7, -0.3}, b[]{1.1, 0.0, -2.3, 0.9}, c[]{0.37, 5.1};
  return static_cast<T>(a[i] * b[j] * c[k]);
});
constexpr auto floats = outer_product<float>;
constexpr auto doubles = outer_product<double>;

static_assert(is_separable_v<sobel> && !is_separable_v<laplace> && is_separable_v<fractions> &&
              is_separable_v<residues>);
static_assert(!is_separable_v<other_residues> && is_separable_v<zero> && is_separable_v<floats> &&
              is_separable_v<doubles>);

constexpr bool outer_products_are_told_from_other_kernels() {
  return is_separable(opaque(sobel)) && !is_separable(opaque(laplace)) && is_separable(opaque(fractions)) &&
         is_separable(opaque(residues)) && !is_separable(opaque(other_residues)) &&
         is_separable(views::transpose(sobel)) && !is_separable(views::transpose(laplace));
}
TESSERA_CASE(outer_products_are_told_from_other_kernels);

constexpr bool floating_point_may_differ_by_rounding() {
  auto changed = opaque(doubles);
  bool const is_product = is_separable(changed);
  changed(2, 3, 1) += 1e-12;
  return is_product && !is_separable(changed) && is_separable(changed, 1e-11) && !is_separable(changed, 1e-14);
}
TESSERA_CASE(floating_point_may_differ_by_rounding);

constexpr bool every_axis_is_asked() {
  tensor<int, 2, 2, 2> const first_alone{{{1, 0}, {0, opaque(1)}}, {{2, 0}, {0, 2}}};
  tensor<int, 2, 2, 2> const last_alone{{{1, 2}, {0, 0}}, {{0, 0}, {3, opaque(6)}}};
  tensor<int, 2, 2, 2> const middle_alone{{{1, 0}, {2, 0}}, {{0, opaque(1)}, {0, 2}}};
  return !is_separable(first_alone) && !is_separable(last_alone) && !is_separable(middle_alone) &&
         is_separable(tensor<int, 2, 2, 2>{{{1, 2}, {3, 6}}, {{2, 4}, {6, opaque(12)}}});
}
TESSERA_CASE(every_axis_is_asked);

constexpr bool vectors_and_zeros_are_separable() {
  return is_separable(tensor<int, 3>{1, opaque(2), 4}) && is_separable(opaque(zero)) &&
         is_separable(tensor<float>{opaque(3.0F)}) && is_separable(tensor<int, 1, 3>{{1, opaque(2), 4}});
}
TESSERA_CASE(vectors_and_zeros_are_separable);

constexpr bool integers_do_not_wrap() {
  tensor<unsigned, 2, 2> const wraps{{65536, 0}, {0, opaque(65536U)}};
  tensor<std::int64_t, 2, 2> const large{{opaque(1LL << 40), 1LL << 41}, {1LL << 50, 1LL << 51}};
  auto larger = large;
  larger(1, 1) += 1;
  return !is_separable(wraps) && is_separable(large) && !is_separable(larger) && is_separable(larger, 1e-9);
}
TESSERA_CASE(integers_do_not_wrap);

template <class Kernel, class... Tolerance>
concept asked = requires(Kernel const& kernel, Tolerance... tolerance) { is_separable(kernel, tolerance...); };
static_assert(asked<tensor<int, 2, 2>> && asked<tensor<float, 2, 2, 2>, double>);
static_assert(!asked<double> && !asked<tensor<modular, 2, 2>, double> && !asked<tensor<float, 2, 2>, double, double>);

constexpr bool it_is_explained() {
  return reads(explain::is_separable(opaque(sobel)), "") &&
         reads(explain::is_separable(opaque(laplace)),
               "tessera::is_separable: the minor between (1, 1) and (0, 0) is not zero: 0 - 1");
}
TESSERA_CASE(it_is_explained);

}  // namespace

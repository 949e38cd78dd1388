#include "case.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"
#include "verify/reads.hpp"

#include <tessera/verify/is_symmetric.hpp>
#include <tessera/view/flip.hpp>

#include <cstdint>

namespace {

using namespace tessera;
using testing::modular;
using testing::opaque;
using testing::rational;
using testing::reads;

constexpr tensor<int, 3, 3> laplace{{0, 1, 0}, {1, -4, 1}, {0, 1, 0}}, sobel{{-1, 0, 1}, {-2, 0, 2}, {-1, 0, 1}};
constexpr tensor<float, 2, 2> nearly{{1, 0.1F}, {0.1000001F, 1}};
constexpr tensor<rational, 2, 2> thirds{{1, rational(1, 3)}, {rational(2, 6), 1}};
constexpr tensor<modular, 2, 2> residues{{1, 96}, {-1, 1}};
constexpr tensor<double, 1, 1> number{{4}};

static_assert(is_symmetric_v<laplace> && !is_symmetric_v<sobel> && is_symmetric_v<thirds> && is_symmetric_v<residues>);
static_assert(!is_symmetric_v<nearly> && is_symmetric_v<nearly, 1e-5> && is_symmetric_v<nearly, 0, 1e-6F>);
static_assert(is_symmetric_v<number>);

constexpr bool symmetric_matrices_are_told_from_others() {
  return is_symmetric(opaque(laplace)) && !is_symmetric(opaque(sobel)) && is_symmetric(opaque(thirds)) &&
         is_symmetric(opaque(residues)) && !is_symmetric(tensor<modular, 2, 2>{{1, 2}, {3, 1}}) &&
         is_symmetric(opaque(number));
}
TESSERA_CASE(symmetric_matrices_are_told_from_others);

constexpr bool floating_point_is_exact_unless_tolerances_are_given() {
  auto const m = opaque(nearly);
  return !is_symmetric(m) && is_symmetric(m, 1e-5) && !is_symmetric(m, 1e-8, 0) && is_symmetric(m, 0, 1e-6);
}
TESSERA_CASE(floating_point_is_exact_unless_tolerances_are_given);

constexpr bool views_are_asked_too() {
  tensor<int, 2, 2> const a{{opaque(2), 5}, {7, 2}}, b{{opaque(5), 2}, {2, 7}};
  return !is_symmetric(a) && is_symmetric(views::flip<1>(a)) && is_symmetric(b) && !is_symmetric(views::flip<0>(b));
}
TESSERA_CASE(views_are_asked_too);

template <class M, class... Tolerance>
concept asked = requires(M const& m, Tolerance... rtol_atol) { is_symmetric(m, rtol_atol...); };
static_assert(asked<tensor<int, 2, 2>> && asked<tensor<modular, 2, 2>> && asked<tensor<float, 2, 2>, double, double>);
static_assert(!asked<int> && !asked<tensor<modular, 2, 2>, double> && !asked<tensor<int, 2, 2>, char const*>);

constexpr bool it_is_explained() {
  return reads(explain::is_symmetric(opaque(laplace)), "") &&
         reads(explain::is_symmetric(opaque(sobel)),
               "tessera::is_symmetric: the matrix differs from its transpose at (0, 1): 0 and -2");
}
TESSERA_CASE(it_is_explained);

}  // namespace

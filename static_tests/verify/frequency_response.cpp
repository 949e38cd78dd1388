#include "case.hpp"
#include "numbers/rational.hpp"

#include <tessera/tensor/factory.hpp>
#include <tessera/verify/frequency_response.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/slice.hpp>

#include <numbers>

namespace {

using namespace tessera;
using std::numbers::pi;
using testing::opaque;
using testing::rational;

constexpr bool is_near(complex_number found, complex_number expected) { return abs(found - expected) < 1e-14; }

struct response {
  double w, real, imag;
};

// mpmath 1.3: mp.prec = 300; sum(c * exp(-1j * mpf(w) * n) for n, c in enumerate(h))
constexpr tensor<double, 5> h{0.25, -1.5, 3.0, 0.125, 2.0};
inline constexpr response responses[]{
    {0.0, 3.875, 0.0},
    {0.5, -0.2689184481169618, -3.7485563734942553},
    {1.75, -0.7201857850563115, 1.3217222176205108},
    {3.141592653589793, 6.625, 1.852278283710372e-15},
    {-2.0, -1.2576893895560535, -1.6905640701904094},
};

constexpr bool of_a_vector_it_is_freqzs() {
  for (auto const& row : responses) {
    if (!is_near(frequency_response(h, opaque(row.w)), {row.real, row.imag})) return false;
  }
  return true;
}
TESSERA_CASE(of_a_vector_it_is_freqzs);

// sum(k[m][n] * exp(-1j * (mpf(w0) * m + mpf(w1) * n)) for m in range(2) for n in range(3)), and likewise along three axes
constexpr tensor<int, 2, 3> k{{1, 2, -1}, {0, 3, 5}};
constexpr tensor<float, 2, 2, 2> t{{{1, 2}, {3, 4}}, {{5, 6}, {7, 9}}};

constexpr bool each_axis_has_a_frequency_of_its_own() {
  return is_near(frequency_response(k, opaque(0), 0), {10, 0}) &&
         is_near(frequency_response(k, opaque(0.3), -1.1), {2.9693656538304785, 7.857487027438921}) &&
         is_near(frequency_response(k, opaque(3.0), 2.5), {0.5125597372736187, -4.986038819276785}) &&
         is_near(frequency_response(t, opaque(0.4), 1.3, -2.2), {13.35035812324631, 3.128796137894001});
}
TESSERA_CASE(each_axis_has_a_frequency_of_its_own);

constexpr bool counted_from_the_middle_it_lacks_the_delay() {
  double const w = opaque(0.8), v = -1.7;
  complex_number const three{cosine(w), sine(w)}, half{cosine(0.5 * w), sine(0.5 * w)}, one{cosine(v), sine(v)};
  return is_near(frequency_response<centered>(h, w), three * three * frequency_response(h, w)) &&
         is_near(frequency_response<centered>(k, w, v), half * one * frequency_response(k, w, v));
}
TESSERA_CASE(counted_from_the_middle_it_lacks_the_delay);

constexpr bool of_symmetric_kernels_it_is_exactly_real() {
  tensor<float, 5> const binomial{0.0625F, 0.25F, 0.375F, opaque(0.25F), 0.0625F};
  tensor<int, 3, 4> const about_its_middle{{1, -2, 3, 7}, {5, 4, 4, 5}, {7, 3, -2, 1}};
  tensor<int, 4> const odd{-1, opaque(-3), 3, 1};
  for (double w = 0.1; w < pi; w += 0.3) {
    if (imag(frequency_response<centered>(binomial, w)) != 0 || real(frequency_response<centered>(odd, w)) != 0)
      return false;
    if (imag(frequency_response<centered>(about_its_middle, w, 2 - w)) != 0) return false;
  }
  return true;
}
TESSERA_CASE(of_symmetric_kernels_it_is_exactly_real);

constexpr bool a_low_pass_filter_passes_what_is_low() {
  tensor<float, 3> const low_pass{0.25F, opaque(0.5F), 0.25F};
  return frequency_response(low_pass, 0) == complex_number{1, 0} && abs(frequency_response(low_pass, pi)) < 1e-15 &&
         is_near(frequency_response<centered>(low_pass, pi / 3), {0.75, 0});
}
TESSERA_CASE(a_low_pass_filter_passes_what_is_low);

constexpr bool views_and_exact_numbers_have_one() {
  auto const turned = opaque(permute<1, 0>(k));
  auto const view = views::transpose(turned);
  auto const row = views::slice<range<1, 2>, range<>>(k);
  tensor<rational, 2> const halves{rational(1, 2), rational(opaque(1LL), 2)};
  return frequency_response(view, 0.3, -1.1) == frequency_response(k, 0.3, -1.1) &&
         is_near(frequency_response(row, 1, 0), {8, 0}) && frequency_response(halves, 0) == complex_number{1, 0};
}
TESSERA_CASE(views_and_exact_numbers_have_one);

struct other_option {};
template <class... Options>
concept takes = requires { frequency_response<Options...>(h, 1.0); };
static_assert(takes<> && takes<centered> && !takes<other_option> && !takes<centered, centered>);
static_assert(one_frequency_per_axis<shape<3, 4>, 2> && !one_frequency_per_axis<shape<3, 4>, 1> &&
              !one_frequency_per_axis<shape<>, 0>);

}  // namespace

#include "case.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"
#include "verify/reads.hpp"

#include <tessera/tensor/factory.hpp>
#include <tessera/verify/sums_to.hpp>
#include <tessera/view/permute.hpp>

#include <cstdint>

namespace {

using namespace tessera;
using testing::modular;
using testing::opaque;
using testing::rational;
using testing::reads;

constexpr tensor<int, 3, 3> sobel{{-1, 0, 1}, {-2, 0, 2}, {-1, 0, 1}};
constexpr tensor<float, 3> thirds{1 / 3.0F, 1 / 3.0F, 1 / 3.0F};
constexpr tensor<rational, 3> exact_thirds{rational(1, 3), rational(1, 3), rational(1, 3)};
constexpr tensor<modular, 2> residues{50, 48};
constexpr tensor<float, 2, 2> box{{0.25F, 0.25F}, {0.25F, 0.25F}};

static_assert(sums_to_v<sobel, 0> && !sums_to_v<sobel, 1> && sums_to_v<thirds, 1> && sums_to_v<thirds, 1.0F>);
static_assert(!sums_to_v<thirds, 1.0001> && sums_to_v<thirds, 1.0001, 1e-3> && sums_to_v<exact_thirds, 1>);
static_assert(sums_to_v<residues, 1> && !sums_to_v<residues, 2> && sums_to_v<exact_thirds, rational(2, 2)>);

constexpr bool sums_are_told_from_others() {
  return sums_to(opaque(sobel), 0) && !sums_to(opaque(sobel), 1) && !sums_to(opaque(sobel), 0.5) &&
         sums_to(opaque(exact_thirds), 1) && !sums_to(opaque(exact_thirds), rational(1, 2)) &&
         sums_to(opaque(residues), 98) && sums_to(opaque(box), 1) && sums_to(views::transpose(box), 1);
}
TESSERA_CASE(sums_are_told_from_others);

constexpr bool floating_point_may_differ_by_the_rounding_of_the_weights() {
  auto tenths = full<double, 10>(opaque(0.1));
  bool const one = sums_to(tenths, 1) && sums_to(full<float, 10>(opaque(0.1F)), 1);
  tenths(3) += 1e-14;
  return one && !sums_to(tenths, 1) && sums_to(tenths, 1, 1e-13, 0) && !sums_to(tenths, 1, 1e-15, 0);
}
TESSERA_CASE(floating_point_may_differ_by_the_rounding_of_the_weights);

constexpr bool the_bound_scales_with_the_weights() {
  tensor<float, 3> const large{1e8F, -1e8F, opaque(1.0F)}, small{1e-8F, -1e-8F, opaque(0.0F)};
  return sums_to(large, 0) && !sums_to(large, 100) && sums_to(small, 0) && !sums_to(small, 1e-13);
}
TESSERA_CASE(the_bound_scales_with_the_weights);

constexpr bool small_integers_do_not_wrap() {
  return sums_to(full<std::uint8_t, 20, 20>(opaque(std::uint8_t{255})), 102'000) &&
         sums_to(full<unsigned, 2>(opaque(4294967295U)), 8589934590);
}
TESSERA_CASE(small_integers_do_not_wrap);

static_assert(sum_of_elements<double, tensor<int, 3>> && sum_of_elements<int, tensor<rational, 2>>);
static_assert(!sum_of_elements<rational, tensor<int, 3>> && !sum_of_elements<double, tensor<rational, 2>> &&
              !sum_of_elements<char const*, tensor<float, 2>>);

constexpr bool it_is_explained() {
  return reads(explain::sums_to(opaque(sobel), 0), "") &&
         reads(explain::sums_to(opaque(sobel), 1), "tessera::sums_to: the sum is 0, not 1") &&
         reads(explain::sums_to(opaque(box), 0.9), "tessera::sums_to: the sum is 1.0, not 0.9");
}
TESSERA_CASE(it_is_explained);

}  // namespace

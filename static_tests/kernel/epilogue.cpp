// with_epilogue: a bias with a last step, and the loops that take it afterwards.
#include "case.hpp"

#include <tessera/kernel/epilogue.hpp>

#include <cstddef>

namespace {

using namespace tessera::kernel;
using tessera::testing::opaque;

constexpr int bias[]{7, 9};
constexpr auto negated_plus_place = [](int sum, sum_place at) { return static_cast<int>(at.element) - sum; };
using ending = with_epilogue<int[2], int, decltype(negated_plus_place)>;

static_assert(has_epilogue<ending> && !has_epilogue<int const*> && !has_epilogue<int[2]>);

constexpr bool a_bias_stays_a_bias() { return ending{bias, negated_plus_place, nullptr}[1] == 9; }

constexpr bool the_last_step_of_one_sum() {
  return finished_one(ending{bias, negated_plus_place, nullptr}, opaque(5), 2) == -3 &&
         finished_one(bias, opaque(5), 2) == 5;
}

constexpr bool the_last_step_of_all_sums() {
  int sums[]{10, 20, 30}, left[]{10, 20, 30};
  finish_all(ending{bias, negated_plus_place, nullptr}, sums, opaque(std::size_t{3}));
  finish_all(bias, left, opaque(std::size_t{3}));
  return sums[0] == -10 && sums[1] == -19 && sums[2] == -28 && left[2] == 30;
}

TESSERA_CASE(a_bias_stays_a_bias);
TESSERA_CASE(the_last_step_of_one_sum);
TESSERA_CASE(the_last_step_of_all_sums);

}  // namespace

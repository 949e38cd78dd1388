#include "case.hpp"

#include <tessera/kernel/constant/convolve_task.hpp>

#include <cstddef>

using namespace tessera;
using kernel::contraction;

namespace {

constexpr convolution_geometry<1> three_taps(std::size_t input) {
  return {1, 1, 1, 1, slide<option_list<>>(index_array<1>{{input}}, index_array<1>{{3}})};
}

struct six {
  int elements[6];
};
constexpr six input{{1, 2, 3, 4, 5, 6}};
constexpr int weights[]{1, 10, 100};
constexpr kernel::constant::no_bias<int> none{};

struct four {
  int elements[4];
};

constexpr bool static_arrays_are_convolved() {
  auto const y = kernel::constant::contracted<four, int, contraction<1>{three_taps(6), false}, input, weights, none>();
  return y.elements[0] == 321 && y.elements[1] == 432 && y.elements[2] == 543 && y.elements[3] == 654;
}
TESSERA_CASE(static_arrays_are_convolved);

constexpr bool only_a_line_that_is_too_long_is_cut() {
  constexpr auto width = kernel::constant::segment_width<contraction<1>{three_taps(6), false}>();
  constexpr auto cut = kernel::constant::segment_width<contraction<1>{three_taps(1'000'002), false}>();
  return width == 4 && cut < 1'000'000 && 1'000'000 % cut == 0;
}
TESSERA_CASE(only_a_line_that_is_too_long_is_cut);

}  // namespace

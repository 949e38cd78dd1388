#include "case.hpp"

#include <tessera/kernel/vector/result_strides.hpp>

using namespace tessera;
using namespace tessera::kernel;

namespace {

constexpr bool a_whole_result_is_row_major() {
  contraction<3> plan{{1, 1, 4, 5}, false};
  plan.geometry.window.axis[0] = slid(window_axis{.input = 6});
  plan.geometry.window.axis[1] = slid(window_axis{.input = 7, .window = 3});
  plan.geometry.window.axis[2] = slid(window_axis{.input = 9, .window = 2});
  auto const forwards = vector::strides_of_result(plan);
  plan.transposed = true;
  return forwards == vector::result_strides{8, 40, 240} &&
         vector::strides_of_result(plan) == vector::result_strides{9, 63, 378};
}
TESSERA_CASE(a_whole_result_is_row_major);

}  // namespace

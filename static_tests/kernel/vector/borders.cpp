// Which rows reach into the padding: asked of a row's ends alone, so that rows may be long.
#include "case.hpp"

#include <tessera/kernel/vector/borders.hpp>

#include <cstddef>

using namespace tessera;
using namespace tessera::kernel;

namespace {

constexpr bool asked_of_every_element(contraction_axis const& axis) {
  for (std::size_t i = 0; i < axis.result_size(); ++i) {
    if (vector::detail::meets_padding(axis, i)) return true;
  }
  return false;
}

constexpr contraction_axis axis_of(std::size_t size, std::size_t stride, std::size_t dilation, std::ptrdiff_t pad,
                                   bool transposed) {
  return {slid(window_axis{
              .input = size, .window = 3, .stride = stride, .dilation = dilation, .before = pad, .after = pad}),
          transposed};
}

constexpr bool the_ends_answer_for_all() {
  for (std::size_t i = 0; i < 6 * 3 * 3 * 3 * 2; ++i) {
    auto const axis =
        axis_of(7 + i % 6, 1 + i / 6 % 3, 1 + i / 18 % 3, static_cast<std::ptrdiff_t>(i / 54 % 3), i / 162 == 1);
    if (vector::detail::any_meets_padding(axis) != asked_of_every_element(axis)) return false;
  }
  return true;
}
TESSERA_CASE(the_ends_answer_for_all);

constexpr bool a_long_row_takes_no_longer() {
  return !vector::detail::any_meets_padding(axis_of(100'000'000, 1, 1, 0, false)) &&
         vector::detail::any_meets_padding(axis_of(100'000'000, 1, 1, 1, false));
}
TESSERA_CASE(a_long_row_takes_no_longer);

}  // namespace

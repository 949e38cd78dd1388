// Plans for tests of what is chosen for them.
#ifndef TESSERA_STATIC_TESTS_KERNEL_VECTOR_PICTURES_HPP
#define TESSERA_STATIC_TESTS_KERNEL_VECTOR_PICTURES_HPP

#include <tessera/kernel/contraction.hpp>

#include <cstddef>

namespace tessera::testing {

/// A picture of size x size, a window of window x window with padding around it.
constexpr kernel::contraction<3> picture(std::size_t in, std::size_t size, std::size_t out, std::size_t window,
                                         std::size_t stride = 1) {
  kernel::contraction<3> plan{{1, 1, in, out}, false};
  auto const pad = static_cast<std::ptrdiff_t>(window / 2);
  for (std::size_t i = 1; i < 3; ++i) {
    plan.geometry.window.axis[i] =
        slid(window_axis{.input = size, .window = window, .stride = stride, .before = pad, .after = pad});
  }
  return plan;
}

}  // namespace tessera::testing

#endif

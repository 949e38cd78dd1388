// A kernel for run time only: tests/kernel/vector/direct.cpp compares it with the definition over many geometries, and
// static_tests/kernel/convolve.cpp with the kernel for constant evaluation.
#include "case.hpp"
#include "constant.hpp"
#include "kernel/geometries.hpp"

#include <tessera/kernel/vector/direct.hpp>

#include <type_traits>

namespace {

namespace testing = tessera::testing;
namespace kernel = tessera::kernel;

/// Units built for another target or another checking mode have kernels of their own.
using door = void(int const*, int const*, int const (&)[1], int*);
template <auto G>
inline constexpr door* by_its_short_name = &kernel::vector::convolve_directly<G, int, int, int[1], int>;
template <auto G>
inline constexpr door* by_its_full_name =
    &kernel::TESSERA_BUILD_NAMESPACE::vector::convolve_directly<G, int, int, int[1], int>;
static_assert(by_its_short_name<testing::plain_signal> == by_its_full_name<testing::plain_signal>);

/// Lines of few positions under wide windows are summed side by side.
template <auto G>
inline constexpr bool is_short = kernel::vector::detail::is_short_line<G.window.axis[G.rank - 1]>;
static_assert(is_short<testing::whole_picture> && is_short<testing::sliding(tessera::window_axis{6, 4})>);
static_assert(!is_short<testing::plain_signal> && !is_short<testing::pointwise_picture> &&
              !is_short<testing::wide_signal>);

}  // namespace

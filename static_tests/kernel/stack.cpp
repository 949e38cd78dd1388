// tests/stack/main.cpp measures what is computed here.
#include "case.hpp"
#include "kernel/geometries.hpp"
#include "kernel/reference.hpp"

#include <tessera/kernel/stack.hpp>

#include <cstddef>
#include <cstdint>

namespace {

namespace kernel = tessera::kernel;
namespace testing = tessera::testing;
using tessera::window_axis;

/// Loops hold one line, and transposed its phases, however many channels and rows there are.
constexpr auto wide =
    testing::with_channels(testing::sliding(window_axis{9, 3, 2, 1, 1, 1}, window_axis{40, 3, 3, 1, 1, 1}), 8, 8);
static_assert(kernel::vector::stack_of<std::int16_t, std::int16_t, std::int64_t, wide, false>() ==
              14 * sizeof(std::int64_t));
static_assert(kernel::vector::stack_of<std::int16_t, std::int16_t, std::int64_t, wide, true>() ==
              42 * sizeof(std::int64_t));

/// A tiny shape may hold its padded source, a line and its result.
constexpr auto tiny = testing::sliding(window_axis{4, 3, 1, 1, 1, 1});
static_assert(kernel::vector::stack_of<float, float, float, tiny, false>() == (6 + 4 + 4) * sizeof(float));

/// Vectors hold the packed weights of one block of channels, if any.
static_assert(kernel::vector::stack_of<float, float, float, wide, false>() <= 131'072);

/// Pairs are the source of a part and the packed weights, and never more than is allowed for each.
template <auto Geometry, bool Transposed>
inline constexpr std::size_t stack_of_bytes =
    kernel::vector::stack_of<std::int8_t, std::int8_t, std::int32_t, Geometry, Transposed>();
constexpr auto large = testing::with_channels(
    testing::sliding(window_axis{200, 3, 1, 1, 1, 1}, window_axis{300, 3, 1, 1, 1, 1}), 300, 300);
static_assert(stack_of_bytes<wide, false> <= 2 * 131'072 && stack_of_bytes<wide, true> <= 2 * 131'072);
static_assert(stack_of_bytes<large, false> <= 2 * 131'072 && stack_of_bytes<large, true> <= 2 * 131'072);

}  // namespace

// Geometries that differ in everything a kernel could get wrong, small enough for constant evaluation.
#ifndef TESSERA_STATIC_TESTS_KERNEL_GEOMETRIES_HPP
#define TESSERA_STATIC_TESTS_KERNEL_GEOMETRIES_HPP

#include "kernel/reference.hpp"

namespace tessera::testing {

// {input, window, stride, dilation, padding before, padding after}
inline constexpr auto plain_signal = sliding(window_axis{7, 3});
inline constexpr auto strided_signal = sliding(window_axis{11, 4, 3, 1, 2, 1});
inline constexpr auto dilated_signal = sliding(window_axis{9, 3, 2, 3, 4, 3});
inline constexpr auto cropped_signal = sliding(window_axis{9, 2, 1, 2, -2, -1});
inline constexpr auto leaping_signal = sliding(window_axis{10, 2, 5, 1, 0, 0});
inline constexpr auto covering_signal = sliding(window_axis{3, 7, 1, 1, 4, 5});
inline constexpr auto wide_signal = with_channels(sliding(window_axis{20, 18, 1, 1, 3, 3}), 2, 1);
inline constexpr auto plain_picture = sliding(window_axis{4, 3}, window_axis{5, 2});
inline constexpr auto padded_picture =
    with_channels(sliding(window_axis{4, 3, 1, 1, 1, 1}, window_axis{5, 3, 1, 1, 1, 1}), 2, 3);
inline constexpr auto strided_picture =
    with_channels(sliding(window_axis{5, 2, 2, 2, 1, 0}, window_axis{7, 3, 3, 1, 0, 2}), 2, 2, 1, 2);
inline constexpr auto grouped_picture =
    with_channels(sliding(window_axis{4, 2, 1, 1, 0, 1}, window_axis{4, 3, 2, 1, 1, 1}), 4, 6, 2);
inline constexpr auto depthwise_picture =
    with_channels(sliding(window_axis{4, 3, 1, 1, 1, 1}, window_axis{3, 2}), 3, 3, 3);
inline constexpr auto pointwise_picture = with_channels(sliding(window_axis{2, 1}, window_axis{3, 1}), 3, 2);
inline constexpr auto whole_picture = with_channels(sliding(window_axis{3, 3}, window_axis{4, 4}), 2, 5);
inline constexpr auto volume = with_channels(
    sliding(window_axis{3, 2, 1, 1, 1, 0}, window_axis{4, 2, 2, 2, 1, 1}, window_axis{3, 2, 1, 1, 0, 1}), 2, 2);

}  // namespace tessera::testing

#endif

// An edge detector for frames of one size: all of its memory is a member, and its size a constant.
#ifndef FIXED_PIPELINE_EDGE_DETECTOR_HPP
#define FIXED_PIPELINE_EDGE_DETECTOR_HPP

#include <tessera/conv/conv.hpp>
#include <tessera/conv/pad.hpp>

#include <cstddef>
#include <cstdint>

namespace edges {

using namespace tessera;

inline constexpr tensor<std::int8_t, 3, 3> across{{-1, 0, 1}, {-2, 0, 2}, {-1, 0, 1}};
inline constexpr tensor<std::int8_t, 3, 3> down{{-1, -2, -1}, {0, 0, 0}, {1, 2, 1}};

/// How steep the picture is, as a pixel. Bytes were summed in 32 bits; a quarter of the slope fits most edges.
constexpr std::uint8_t steepness(std::int32_t x, std::int32_t y) {
  auto const sum = ((x < 0 ? -x : x) + (y < 0 ? -y : y)) / 4;
  return static_cast<std::uint8_t>(sum > 255 ? 255 : sum);
}

template <std::size_t H, std::size_t W>
class edge_detector {
 public:
  /// The edges of a frame of bytes, into a frame of bytes; both belong to the caller.
  template <tensor_like Edges, tensor_like Frame>
  constexpr void operator()(Edges&& result, Frame const& frame) {
    pad_into<padding<1>, pad_mode<replicate>>(padded_, frame);
    conv2d_into(across_, padded_, across);
    conv2d_into(down_, padded_, down);
    for (std::size_t i = 0; i < H * W; ++i) result.data()[i] = steepness(across_.data()[i], down_.data()[i]);
  }

 private:
  tensor<std::uint8_t, H + 2, W + 2> padded_{};
  tensor<std::int32_t, H, W> across_{};
  tensor<std::int32_t, H, W> down_{};
};

}  // namespace edges

#endif

// The pipeline at work on a picture whose size is known at compile time.
#ifndef UPSAMPLE_PICTURE_WHOLE_PICTURE_HPP
#define UPSAMPLE_PICTURE_WHOLE_PICTURE_HPP

#include "doubling.hpp"
#include "load.hpp"

#include <tessera/conv/resize.hpp>

#include <cstddef>
#include <vector>

namespace upsample {

/// A picture of exactly H x W pixels.
template <std::size_t H, std::size_t W>
class whole_picture {
 public:
  static constexpr std::size_t height = H, width = W;

  explicit whole_picture(picture const& from) : from_(from) {}

  auto operator()(place at) {
    auto const samples = as_view<H, W>(samples_);
    auto const padded = as_view<H + 2 * border, W + 2 * border>(padded_);
    auto const result = as_view<2 * H, 2 * W>(result_);
    load(from_, 0, 0, at.channel, samples);
    apply_into(padded, replicated<H, W>, samples);
    apply_into(result, spread<H, W>, padded);
    return result;
  }

  auto resized(place at) {
    auto const samples = as_view<H, W>(samples_);
    auto const result = as_view<2 * H, 2 * W>(resized_);
    load(from_, 0, 0, at.channel, samples);
    resize_into<shape<2 * H, 2 * W>, bilinear>(result, samples);
    return result;
  }

 private:
  picture const& from_;
  std::vector<float> samples_ = std::vector<float>(H * W);
  std::vector<float> padded_ = std::vector<float>((H + 2 * border) * (W + 2 * border));
  std::vector<float> result_ = std::vector<float>(4 * H * W);
  std::vector<float> resized_ = std::vector<float>(4 * H * W);
};

}  // namespace upsample

#endif

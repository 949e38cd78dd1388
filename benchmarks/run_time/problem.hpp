// A problem: a convolution, a transposed convolution or a matrix product, by its sizes.
#ifndef TESSERA_BENCHMARKS_PROBLEM_HPP
#define TESSERA_BENCHMARKS_PROBLEM_HPP

#include <cstddef>
#include <string>

namespace benchmark {

enum class operation { convolution, transposed, product };

/// One number for each axis of a picture.
struct each_axis {
  int y, x;
};

/// x (batch, channels, size), w (out_channels, channels / groups, window), of a transposed convolution
/// (channels, out_channels / groups, window). A product is the convolution with a window of one element: the matrix w
/// (out_channels, channels) times x (channels, size.x).
struct problem {
  operation what;
  int batch, channels;
  each_axis size;
  int out_channels;
  each_axis window, stride{1, 1}, padding{0, 0}, dilation{1, 1};
  int groups = 1;
  each_axis output_padding{0, 0};

  constexpr bool is_transposed() const { return what == operation::transposed; }
  constexpr bool is_one_dimensional() const { return size.y == 1 && window.y == 1; }
  /// A layer for which Winograd's algorithm is worth its looser bound.
  constexpr bool suits_winograd() const {
    return what == operation::convolution && window.y == 3 && window.x == 3 && stride.y * stride.x == 1 &&
           dilation.y * dilation.x == 1 && groups == 1 && channels >= 16 && out_channels >= 16;
  }
  constexpr bool is_pointwise() const {
    return window.y * window.x * stride.y * stride.x == 1 && padding.y + padding.x == 0;
  }

  constexpr each_axis out_size() const {
    return {out_along(size.y, window.y, stride.y, padding.y, dilation.y, output_padding.y),
            out_along(size.x, window.x, stride.x, padding.x, dilation.x, output_padding.x)};
  }

  constexpr std::size_t x_elements() const { return elements(batch, channels, size); }
  constexpr std::size_t y_elements() const { return elements(batch, out_channels, out_size()); }
  constexpr std::size_t w_elements() const { return elements(out_channels, channels / groups, window); }

  /// Products that meet in one element of the result, taps in the padding included.
  constexpr double terms() const { return static_cast<double>(channels / groups) * window.y * window.x; }

  /// Of the whole problem; taps in the padding are not counted.
  constexpr double multiply_adds() const {
    double const taps = meetings(size.y, out_size().y, window.y, stride.y, padding.y, dilation.y) *
                        meetings(size.x, out_size().x, window.x, stride.x, padding.x, dilation.x);
    return taps * batch * out_channels * (channels / groups);
  }

 private:
  static constexpr std::size_t elements(int a, int b, each_axis c) {
    return static_cast<std::size_t>(a) * static_cast<std::size_t>(b) * static_cast<std::size_t>(c.y) *
           static_cast<std::size_t>(c.x);
  }

  constexpr int out_along(int n, int k, int s, int p, int d, int extra) const {
    return is_transposed() ? (n - 1) * s - 2 * p + d * (k - 1) + 1 + extra : (n + 2 * p - d * (k - 1) - 1) / s + 1;
  }

  /// Pairs of a position and a tap that meet inside the picture.
  constexpr double meetings(int in, int out, int k, int s, int p, int d) const {
    int const positions = is_transposed() ? in : out, picture = is_transposed() ? out : in;
    double count = 0;
    for (int i = 0; i < positions; ++i)
      for (int t = 0; t < k; ++t) count += i * s + t * d - p >= 0 && i * s + t * d - p < picture;
    return count;
  }
};

/// "64" or, where the axes differ, "1x64".
inline std::string text(each_axis a) {
  return a.y == a.x ? std::to_string(a.x) : std::to_string(a.y) + "x" + std::to_string(a.x);
}

inline std::string text(char letter, each_axis a, int unsaid) {
  return a.y == unsaid && a.x == unsaid ? "" : std::string(" ") + letter + text(a);
}

/// "conv 3,32x32 -> 16 k3 p1": what is not said is 1, of padding and output padding 0.
inline std::string name(problem const& p) {
  if (p.what == operation::product) return "matmul " + std::to_string(p.channels);
  bool const one = p.is_one_dimensional();
  auto const size = one ? std::to_string(p.size.x) : std::to_string(p.size.y) + "x" + std::to_string(p.size.x);
  auto const along = [one](each_axis a) { return one ? each_axis{a.x, a.x} : a; };
  return std::string(p.is_transposed() ? "transposed" : "conv") + (one ? "1d " : " ") +
         (p.batch > 1 ? std::to_string(p.batch) + "x" : "") + std::to_string(p.channels) + "," + size + " -> " +
         std::to_string(p.out_channels) + " k" + text(along(p.window)) + text('s', along(p.stride), 1) +
         text('p', along(p.padding), 0) + text('d', along(p.dilation), 1) +
         (p.groups > 1 ? " g" + std::to_string(p.groups) : "") + text('o', along(p.output_padding), 0);
}

}  // namespace benchmark

#endif

// The loops that anybody would write first, for comparison; the compiler knows every size.
#ifndef TESSERA_BENCHMARKS_PLAIN_LOOPS_HPP
#define TESSERA_BENCHMARKS_PLAIN_LOOPS_HPP

#include "problems.hpp"

namespace benchmark::plain {

/// y[n][o][i][j] = sum over c, ky, kx of x[n][c][i * s + ky * d - p][j * s + kx * d - p] * w[o][c][ky][kx].
template <std::size_t Index>
[[gnu::noinline]] void convolve(float const* __restrict__ x, float const* __restrict__ w, float* __restrict__ y) {
  constexpr auto a = problems[Index];
  constexpr auto out = a.out_size();
  constexpr int channels = a.channels / a.groups, out_channels = a.out_channels / a.groups;
  for (int n = 0; n < a.batch; ++n)
    for (int o = 0; o < a.out_channels; ++o)
      for (int i = 0; i < out.y; ++i)
        for (int j = 0; j < out.x; ++j) {
          float sum = 0;
          for (int c = 0; c < channels; ++c)
            for (int ky = 0; ky < a.window.y; ++ky)
              for (int kx = 0; kx < a.window.x; ++kx) {
                int const iy = i * a.stride.y + ky * a.dilation.y - a.padding.y;
                int const ix = j * a.stride.x + kx * a.dilation.x - a.padding.x;
                int const plane = n * a.channels + o / out_channels * channels + c;
                if (iy >= 0 && iy < a.size.y && ix >= 0 && ix < a.size.x)
                  sum += x[(plane * a.size.y + iy) * a.size.x + ix] *
                         w[((o * channels + c) * a.window.y + ky) * a.window.x + kx];
              }
          y[((n * a.out_channels + o) * out.y + i) * out.x + j] = sum;
        }
}

/// The transposed convolution as a scatter, the way its formula is written.
template <std::size_t Index>
[[gnu::noinline]] void convolve_transposed(float const* __restrict__ x, float const* __restrict__ w,
                                           float* __restrict__ y) {
  constexpr auto a = problems[Index];
  constexpr auto out = a.out_size();
  constexpr int channels = a.channels / a.groups, out_channels = a.out_channels / a.groups;
  for (int i = 0; i < static_cast<int>(a.y_elements()); ++i) y[i] = 0;
  for (int n = 0; n < a.batch; ++n)
    for (int c = 0; c < a.channels; ++c)
      for (int o = 0; o < out_channels; ++o)
        for (int i = 0; i < a.size.y; ++i)
          for (int j = 0; j < a.size.x; ++j)
            for (int ky = 0; ky < a.window.y; ++ky)
              for (int kx = 0; kx < a.window.x; ++kx) {
                int const oy = i * a.stride.y + ky * a.dilation.y - a.padding.y;
                int const ox = j * a.stride.x + kx * a.dilation.x - a.padding.x;
                int const plane = n * a.out_channels + c / channels * out_channels + o;
                if (oy >= 0 && oy < out.y && ox >= 0 && ox < out.x)
                  y[(plane * out.y + oy) * out.x + ox] +=
                      x[((n * a.channels + c) * a.size.y + i) * a.size.x + j] *
                      w[((c * out_channels + o) * a.window.y + ky) * a.window.x + kx];
              }
}

/// y = w x, in the order that lets the compiler use vectors.
template <std::size_t Index>
[[gnu::noinline]] void multiply(float const* __restrict__ x, float const* __restrict__ w, float* __restrict__ y) {
  constexpr int n = problems[Index].channels;
  for (int i = 0; i < n; ++i) {
    for (int j = 0; j < n; ++j) y[i * n + j] = 0;
    for (int k = 0; k < n; ++k)
      for (int j = 0; j < n; ++j) y[i * n + j] += w[i * n + k] * x[k * n + j];
  }
}

template <std::size_t Index>
void run(float const* x, float const* w, float* y) {
  constexpr auto what = problems[Index].what;
  if constexpr (what == operation::convolution) convolve<Index>(x, w, y);
  else if constexpr (what == operation::transposed) convolve_transposed<Index>(x, w, y);
  else multiply<Index>(x, w, y);
}

}  // namespace benchmark::plain

#endif

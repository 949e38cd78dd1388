// The loops that anybody would write first, for comparison: nested over the result, with checks for the padding.
#ifndef TESSERA_BENCHMARKS_PLAIN_LOOPS_HPP
#define TESSERA_BENCHMARKS_PLAIN_LOOPS_HPP

namespace plain {

/// y[o][oy][ox] = sum over c, ky, kx of x[c][oy * s + ky * d - p][ox * s + kx * d - p] * w[o][c][ky][kx].
template <int C, int H, int W, int O, int K, int S, int P, int D = 1>
[[gnu::noinline]] void conv2d(float const* __restrict__ x, float const* __restrict__ w, float* __restrict__ y) {
  constexpr int oh = (H + 2 * P - D * (K - 1) - 1) / S + 1, ow = (W + 2 * P - D * (K - 1) - 1) / S + 1;
  for (int o = 0; o < O; ++o)
    for (int oy = 0; oy < oh; ++oy)
      for (int ox = 0; ox < ow; ++ox) {
        float sum = 0;
        for (int c = 0; c < C; ++c)
          for (int ky = 0; ky < K; ++ky)
            for (int kx = 0; kx < K; ++kx) {
              int const iy = oy * S + ky * D - P, ix = ox * S + kx * D - P;
              if (iy >= 0 && iy < H && ix >= 0 && ix < W)
                sum += x[(c * H + iy) * W + ix] * w[((o * C + c) * K + ky) * K + kx];
            }
        y[(o * oh + oy) * ow + ox] = sum;
      }
}

/// The transposed convolution as a scatter, the way its formula is written.
template <int C, int H, int W, int O, int K, int S, int P, int OP = 0>
[[gnu::noinline]] void conv_transpose2d(float const* __restrict__ x, float const* __restrict__ w,
                                        float* __restrict__ y) {
  constexpr int oh = (H - 1) * S - 2 * P + K + OP, ow = (W - 1) * S - 2 * P + K + OP;
  for (int i = 0; i < O * oh * ow; ++i) y[i] = 0;
  for (int c = 0; c < C; ++c)
    for (int o = 0; o < O; ++o)
      for (int iy = 0; iy < H; ++iy)
        for (int ix = 0; ix < W; ++ix)
          for (int ky = 0; ky < K; ++ky)
            for (int kx = 0; kx < K; ++kx) {
              int const oy = iy * S + ky - P, ox = ix * S + kx - P;
              if (oy >= 0 && oy < oh && ox >= 0 && ox < ow)
                y[(o * oh + oy) * ow + ox] += x[(c * H + iy) * W + ix] * w[((c * O + o) * K + ky) * K + kx];
            }
}

}  // namespace plain

#endif

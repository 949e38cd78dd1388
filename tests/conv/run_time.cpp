// Convolutions of whole layers at run time: against the definition as plain loops, and against constant evaluation.
// Integers agree exactly; floats within n * eps * (the sum of the magnitudes of the n products), more than any order of
// summation can be off.

#include "case.hpp"
#include "catch.hpp"

#include <tessera/conv/conv.hpp>
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/conv/convolution.hpp>
#include <tessera/conv/gradient.hpp>
#include <tessera/conv/pad.hpp>
#include <tessera/conv/resize.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/as_view.hpp>

#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <vector>

namespace {

using namespace tessera;
using tessera::testing::opaque;

/// Numbers without a pattern: whole ones from -100 to 100, of floats thousandths.
template <class T, shape_type Shape>
constexpr auto numbers(std::uint32_t state) {
  tensor_of<T, Shape> result{};
  for (auto& element : result) {
    state = state * 1664525U + 1013904223U;
    auto const whole = static_cast<int>((state >> 16) % 201) - 100;
    if constexpr (std::floating_point<T>) element = static_cast<T>(whole) / T(1000);
    else element = static_cast<T>(whole);
  }
  return result;
}

/// A setting of two axes that are treated alike.
struct layer {
  std::size_t batch = 1, groups = 1, in_channels = 1, out_channels = 1, height = 1, width = 1, window = 3;
  std::size_t stride = 1, dilation = 1, before = 0, after = 0, rest = 0;

  constexpr std::size_t result_of(std::size_t size) const {
    return (size + before + after - dilation * (window - 1) - 1) / stride + 1;
  }
  constexpr std::size_t spread_of(std::size_t size) const {
    return (size - 1) * stride + dilation * (window - 1) + 1 + rest - before - after;
  }
};

/// A sum and the sum of its terms' magnitudes.
struct exact_sum {
  double value = 0;
  double magnitude = 0;

  void add(double term) {
    value += term;
    magnitude += std::abs(term);
  }
};

/// Calls f(n, out, in within its group, in, row, column, ky, kx, y, x) for every product of the convolution of a
/// picture of height x width: the element (row, column) of its result, and (y, x) of its picture.
template <class F>
void for_each_product(layer const& l, std::size_t height, std::size_t width, F f) {
  auto const per_group = l.in_channels / l.groups;
  for (std::size_t n = 0; n < l.batch; ++n) {
    for (std::size_t o = 0; o < l.out_channels; ++o) {
      for (std::size_t c = 0; c < per_group; ++c) {
        auto const in = o / (l.out_channels / l.groups) * per_group + c;
        for (std::size_t row = 0; row < l.result_of(height); ++row) {
          for (std::size_t column = 0; column < l.result_of(width); ++column) {
            for (std::size_t ky = 0; ky < l.window; ++ky) {
              for (std::size_t kx = 0; kx < l.window; ++kx) {
                auto const y = row * l.stride + ky * l.dilation - l.before;  // wraps to a huge number in the padding
                auto const x = column * l.stride + kx * l.dilation - l.before;
                if (y < height && x < width) f(n, o, c, in, row, column, ky, kx, y, x);
              }
            }
          }
        }
      }
    }
  }
}

/// The first element that is not its exact sum, or of floats not within the bound; the size where all are.
template <class Y>
std::size_t first_wrong(Y const& y, std::vector<exact_sum> const& expected, [[maybe_unused]] std::size_t terms) {
  using T = element_t<Y>;
  std::size_t i = 0;
  for (; i < y.size(); ++i) {
    auto const difference = static_cast<double>(y.elements[i]) - expected[i].value;
    if constexpr (std::floating_point<T>) {
      auto const unit = static_cast<double>(std::numeric_limits<T>::epsilon());
      if (!(std::abs(difference) <= static_cast<double>(terms) * unit * expected[i].magnitude)) break;
    } else {
      if (difference != 0) break;
    }
  }
  return i;
}

template <layer L>
using picture_of = shape<L.batch, L.in_channels, L.height, L.width>;
template <layer L>
using kernel_of = shape<L.out_channels, L.in_channels / L.groups, L.window, L.window>;

template <layer L, class T>
void conv2d_is_the_sum_of_its_products() {
  auto const x = opaque(numbers<T, picture_of<L>>(1));
  auto const w = opaque(numbers<T, kernel_of<L>>(2));
  auto const y = conv2d<stride<L.stride>, dilation<L.dilation>, groups<L.groups>, padding_before<L.before>,
                        padding_after<L.after>>(x, w);
  std::vector<exact_sum> expected(y.size());
  for_each_product(L, L.height, L.width,
                   [&](auto n, auto o, auto c, auto in, auto row, auto column, auto ky, auto kx, auto i, auto j) {
                     auto const at =
                         ((n * L.out_channels + o) * L.result_of(L.height) + row) * L.result_of(L.width) + column;
                     expected[at].add(static_cast<double>(x(n, in, i, j)) * static_cast<double>(w(o, c, ky, kx)));
                   });
  auto const products = L.in_channels / L.groups * L.window * L.window;
  CHECK(first_wrong(y, expected, products) == y.size());
}

/// The same products, summed into the picture: L says the convolution whose adjoint this is, but height and width the
/// size that is spread.
template <layer L, class T>
void conv_transpose2d_is_the_sum_of_its_products() {
  auto const y = opaque(numbers<T, shape<L.batch, L.out_channels, L.height, L.width>>(3));
  auto const w = opaque(numbers<T, kernel_of<L>>(2));
  auto const x = conv_transpose2d<stride<L.stride>, dilation<L.dilation>, groups<L.groups>, padding_before<L.before>,
                                  padding_after<L.after>, output_padding<L.rest>>(y, w);
  constexpr auto height = L.spread_of(L.height), width = L.spread_of(L.width);
  static_assert(has_shape<decltype(x), shape<L.batch, L.in_channels, height, width>>);
  std::vector<exact_sum> expected(x.size());
  for_each_product(L, height, width,
                   [&](auto n, auto o, auto c, auto in, auto row, auto column, auto ky, auto kx, auto i, auto j) {
                     if (row >= L.height || column >= L.width) return;
                     auto const at = ((n * L.in_channels + in) * height + i) * width + j;
                     expected[at].add(static_cast<double>(y(n, o, row, column)) * static_cast<double>(w(o, c, ky, kx)));
                   });
  auto const products = L.out_channels / L.groups * L.window * L.window;
  CHECK(first_wrong(x, expected, products) == x.size());
}

constexpr layer wide{.in_channels = 16, .out_channels = 8, .height = 32, .width = 32, .before = 1, .after = 1};
constexpr layer strided{.batch = 2,
                        .in_channels = 3,
                        .out_channels = 8,
                        .height = 33,
                        .width = 45,
                        .window = 5,
                        .stride = 2,
                        .before = 2,
                        .after = 1};
constexpr layer depthwise{
    .groups = 16, .in_channels = 16, .out_channels = 32, .height = 21, .width = 34, .before = 1, .after = 1};
constexpr layer in_groups{.batch = 2,
                          .groups = 2,
                          .in_channels = 8,
                          .out_channels = 6,
                          .height = 17,
                          .width = 24,
                          .stride = 3,
                          .dilation = 2,
                          .before = 3};
constexpr layer pointwise{.in_channels = 24, .out_channels = 10, .height = 16, .width = 31, .window = 1};
constexpr layer large_window{
    .in_channels = 2, .out_channels = 3, .height = 24, .width = 40, .window = 19, .before = 9, .after = 9};

TEST_CASE("conv2d of integers is exactly the sum of its products", "[conv]") {
  conv2d_is_the_sum_of_its_products<wide, int>();
  conv2d_is_the_sum_of_its_products<wide, signed char>();
  conv2d_is_the_sum_of_its_products<strided, int>();
  conv2d_is_the_sum_of_its_products<strided, std::int16_t>();
  conv2d_is_the_sum_of_its_products<depthwise, signed char>();
  conv2d_is_the_sum_of_its_products<in_groups, long>();
  conv2d_is_the_sum_of_its_products<pointwise, int>();
  conv2d_is_the_sum_of_its_products<large_window, int>();
}

TEST_CASE("conv2d of floats is the sum of its products within the bound", "[conv]") {
  conv2d_is_the_sum_of_its_products<wide, float>();
  conv2d_is_the_sum_of_its_products<strided, double>();
  conv2d_is_the_sum_of_its_products<depthwise, float>();
  conv2d_is_the_sum_of_its_products<in_groups, float>();
  conv2d_is_the_sum_of_its_products<pointwise, float>();
  conv2d_is_the_sum_of_its_products<large_window, float>();
}

constexpr layer twice_as_large{
    .in_channels = 8, .out_channels = 16, .height = 32, .width = 32, .window = 4, .stride = 2, .before = 1, .after = 1};
constexpr layer with_gaps{
    .in_channels = 3, .out_channels = 4, .height = 13, .width = 20, .window = 2, .stride = 3, .rest = 2};
constexpr layer spread_in_groups{.batch = 2,
                                 .groups = 2,
                                 .in_channels = 6,
                                 .out_channels = 8,
                                 .height = 11,
                                 .width = 17,
                                 .stride = 2,
                                 .dilation = 3,
                                 .before = 2,
                                 .rest = 1};
constexpr layer spread_at_once{
    .in_channels = 4, .out_channels = 6, .height = 16, .width = 24, .window = 5, .before = 2, .after = 2};
constexpr layer far_apart{.in_channels = 2, .out_channels = 3, .height = 6, .width = 7, .window = 18, .stride = 9};

TEST_CASE("conv_transpose2d of integers is exactly the sum of its products", "[conv]") {
  conv_transpose2d_is_the_sum_of_its_products<twice_as_large, int>();
  conv_transpose2d_is_the_sum_of_its_products<twice_as_large, signed char>();
  conv_transpose2d_is_the_sum_of_its_products<with_gaps, std::int16_t>();
  conv_transpose2d_is_the_sum_of_its_products<spread_in_groups, int>();
  conv_transpose2d_is_the_sum_of_its_products<spread_at_once, long>();
  conv_transpose2d_is_the_sum_of_its_products<far_apart, int>();
}

TEST_CASE("conv_transpose2d of floats is the sum of its products within the bound", "[conv]") {
  conv_transpose2d_is_the_sum_of_its_products<twice_as_large, float>();
  conv_transpose2d_is_the_sum_of_its_products<with_gaps, double>();
  conv_transpose2d_is_the_sum_of_its_products<spread_in_groups, float>();
  conv_transpose2d_is_the_sum_of_its_products<spread_at_once, float>();
  conv_transpose2d_is_the_sum_of_its_products<far_apart, float>();
}

TEST_CASE("conv1d and conv3d of whole layers are the sums of their products", "[conv]") {
  auto const sound = opaque(numbers<int, shape<2, 500>>(1));
  auto const taps = opaque(numbers<int, shape<3, 2, 31>>(2));
  auto const heard = conv1d<padding<15>, stride<2>>(sound, taps);
  std::vector<exact_sum> expected(heard.size());
  for (std::size_t i = 0; i < 3 * 250 * 2 * 31; ++i) {
    auto const k = i % 31, c = i / 31 % 2, at = i / 62 % 250, o = i / 62 / 250, from = 2 * at + k - 15;
    if (from < 500) expected[o * 250 + at].add(sound(c, from) * taps(o, c, k));
  }
  CHECK(first_wrong(heard, expected, 62) == heard.size());

  auto const volume = opaque(numbers<float, shape<9, 10, 11>>(1));
  auto const cube = opaque(numbers<float, shape<3, 3, 3>>(2));
  auto const blurred = conv3d<padding<1>>(volume, cube);
  std::vector<exact_sum> blurred_exactly(blurred.size());
  for (std::size_t i = 0; i < 990 * 27; ++i) {
    auto const at = i / 27, x = at % 11 + i % 3 - 1, y = at / 11 % 10 + i / 3 % 3 - 1, z = at / 110 + i / 9 % 3 - 1;
    if (x >= 11 || y >= 10 || z >= 9) continue;
    blurred_exactly[at].add(static_cast<double>(volume(z, y, x)) *
                            static_cast<double>(cube(i / 9 % 3, i / 3 % 3, i % 3)));
  }
  CHECK(first_wrong(blurred, blurred_exactly, 27) == blurred.size());
}

/// A run-time result and the compile-time one, element by element: equal, or of floats within the bound; magnitude()
/// is the same sums of magnitudes.
template <class Y, class Z, class Magnitude>
bool agree(Y const& at_run_time, Z const& at_compile_time, [[maybe_unused]] std::size_t terms, Magnitude magnitude) {
  using T = element_t<Y>;
  if constexpr (std::floating_point<T>) {
    auto const of = magnitude();
    for (std::size_t i = 0; i < at_run_time.size(); ++i) {
      auto const bound = static_cast<T>(terms + 2) * std::numeric_limits<T>::epsilon() * of.elements[i];
      if (!(std::abs(at_run_time.elements[i] - at_compile_time.elements[i]) <= bound)) return false;
    }
    return true;
  } else {
    return at_run_time == at_compile_time;
  }
}

template <class A>
auto magnitudes(A a) {
  if constexpr (!std::is_unsigned_v<element_t<A>>) {
    for (auto& element : a) element = static_cast<element_t<A>>(std::abs(element));
  }
  return a;
}

template <class T>
constexpr auto layer_input = numbers<T, shape<4, 16, 20>>(1);
template <class T>
constexpr auto layer_kernel = numbers<T, shape<6, 4, 3, 3>>(2);
template <class T>
constexpr auto layer_output = numbers<T, shape<6, 8, 10>>(3);
template <class T>
constexpr auto layer_map = convolution<shape<4, 16, 20>, stride<2>, padding<1>>(layer_kernel<T>);

template <class T>
void the_times_agree() {
  static constexpr auto y = conv2d<padding<1>>(layer_input<T>, layer_kernel<T>);
  static constexpr auto x = adjoint(layer_map<T>)(layer_output<T>);
  static constexpr auto dw = weight_gradient(layer_map<T>, layer_input<T>, layer_output<T>);
  auto const input = opaque(layer_input<T>);
  auto const kernel = opaque(layer_kernel<T>);
  auto const output = opaque(layer_output<T>);
  auto const map = convolution<shape<4, 16, 20>, stride<2>, padding<1>>(kernel);
  CHECK(agree(conv2d<padding<1>>(input, kernel), y, 36,
              [&] { return conv2d<padding<1>>(magnitudes(input), magnitudes(kernel)); }));
  auto const of_magnitudes = convolution<shape<4, 16, 20>, stride<2>, padding<1>>(magnitudes(kernel));
  CHECK(agree(adjoint(map)(output), x, 54, [&] { return adjoint(of_magnitudes)(magnitudes(output)); }));
  CHECK(agree(weight_gradient(map, input, output), dw, 80,
              [&] { return weight_gradient(of_magnitudes, magnitudes(input), magnitudes(output)); }));
}

TEST_CASE("run time and constant evaluation give the same", "[conv]") {
  the_times_agree<int>();
  the_times_agree<signed char>();
  the_times_agree<unsigned char>();
  the_times_agree<float>();
  the_times_agree<double>();
}

TEST_CASE("a whole picture is doubled alike by resize and by a transposed convolution", "[conv]") {
  tensor<float, 4, 4> blend{};
  float const taps[]{1, 3, 3, 1};
  for (std::size_t i = 0; i < 16; ++i) blend.elements[i] = taps[i / 4] * taps[i % 4] / 16;
  auto const x = opaque(numbers<float, shape<40, 56>>(5));
  auto const spread = conv_transpose2d<stride<2>, padding<3>>(pad<padding<1>, pad_mode<replicate>>(x), blend);
  auto const resized = resize<shape<80, 112>, bilinear>(x);
  CHECK(agree(spread, resized, 16, [&] { return resize<shape<80, 112>, bilinear>(magnitudes(x)); }));
}

TEST_CASE("a destination in unaligned memory is filled, and nothing beside it", "[conv]") {
  auto const x = opaque(numbers<float, shape<3, 15, 17>>(1));
  auto const w = opaque(numbers<float, shape<5, 3, 3, 3>>(2));
  auto const b = opaque(numbers<float, shape<5>>(3));
  auto const expected = conv2d<padding<1>>(x, w, b);
  std::vector<float> memory(expected.size() + 7, 99.0f);
  std::vector<float> source(x.begin(), x.end());
  source.insert(source.begin(), 3, 99.0f);
  conv2d_into<padding<1>>(as_view<5, 15, 17>(memory.data() + 3), as_view<3, 15, 17>(source.data() + 3), w, b);
  CHECK(as_view<5, 15, 17>(memory.data() + 3) == expected);
  CHECK((memory[2] == 99.0f && memory[memory.size() - 4] == 99.0f));
}

}  // namespace

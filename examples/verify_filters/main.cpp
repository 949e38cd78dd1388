// What a filter promises, in one line each. If this file compiles, every promise is kept.
#include <tessera.hpp>

#include <cstdio>
#include <numbers>

namespace {

using namespace tessera;
using std::numbers::pi;

// --- A Gaussian ---------------------------------------------------------------------------------------------------------

constexpr tensor<float, 5, 1> bell{{0.0545f}, {0.2442f}, {0.4026f}, {0.2442f}, {0.0545f}};
constexpr auto gaussian = matmul(bell, transpose(bell));

static_assert(sums_to_v<gaussian, 1>);
static_assert(is_symmetric_v<gaussian>);
static_assert(is_separable_v<gaussian>);

// So two passes of 5 weights do the work of one of 25, on every picture.
constexpr auto blur = convolution<shape<8, 9>>(gaussian);
constexpr auto two_passes = compose(convolution<shape<4, 9>>(transpose(bell)), convolution<shape<8, 9>>(bell));
static_assert(same_map_v<blur, two_passes, 1e-6>);

// --- An edge filter -----------------------------------------------------------------------------------------------------

constexpr tensor<int, 3, 3> laplace{{0, 1, 0}, {1, -4, 1}, {0, 1, 0}};

static_assert(sums_to_v<laplace, 0>, "it does not see brightness");
static_assert(!is_separable_v<laplace> && rank(laplace) == 2, "two passes are not enough, two times two are");

// Padding inside the filter, or before it: integers are compared exactly.
constexpr auto padded_inside = convolution<shape<6, 6>, padding<1>>(laplace);
constexpr auto padded_before = compose(convolution<shape<8, 8>>(laplace), maps::pad<shape<6, 6>, padding<1>>());
constexpr auto replicated =
    compose(convolution<shape<8, 8>>(laplace), maps::pad<shape<6, 6>, padding<1>, pad_mode<replicate>>());
static_assert(same_map_v<padded_inside, padded_before>);
static_assert(!same_map_v<padded_inside, replicated>);

// --- A low-pass filter --------------------------------------------------------------------------------------------------

constexpr tensor<double, 7> half_band{-0.03125, 0, 0.28125, 0.5, 0.28125, 0, -0.03125};

/// The largest magnitude of the response between two frequencies.
constexpr double largest_gain(auto const& filter, double first, double last) {
  double largest = 0;
  for (int i = 0; i <= 64; ++i) {
    auto const gain = abs(frequency_response(filter, first + (last - first) * i / 64));
    if (gain > largest) largest = gain;
  }
  return largest;
}

static_assert(frequency_response(half_band, 0).real() == 1, "what is constant passes");
static_assert(abs(frequency_response(half_band, pi)) < 1e-15, "what alternates is gone");
static_assert(largest_gain(half_band, 0, pi) < 1.01 && largest_gain(half_band, 0.75 * pi, pi) < 0.06);

// Counted from the middle, without the delay, the response is real, and its two halves add up to one.
constexpr auto low = frequency_response<centered>(half_band, 0.3 * pi);
constexpr auto high = frequency_response<centered>(half_band, 0.7 * pi);
static_assert(imag(low) == 0 && abs(low + high - complex_number{1, 0}) < 1e-15);

// --- A transform --------------------------------------------------------------------------------------------------------

/// The cosine transform of JPEG: row k is a wave of k half periods.
constexpr auto dct = generate<double, 8, 8>([](auto k, auto n) {
  auto const length = k == 0 ? square_root(0.125) : 0.5;
  return length * cosine(pi / 16 * static_cast<double>(k * (2 * n + 1)));
});

static_assert(is_orthogonal_v<dct>);

// So its transpose is its inverse.
constexpr auto transform = maps::matmul(dct);
constexpr auto there_and_back = compose(adjoint(transform), transform);
constexpr auto nothing = maps::matmul(eye<double, 8>());
static_assert(same_map_v<there_and_back, nothing, 0, 1e-15>);

}  // namespace

int main() {
  std::printf(
      "The compiler has verified:\n"
      "  the Gaussian sums to one, is symmetric and separable, and two passes of 5 weights are the pass of 25\n"
      "  the Laplace filter does not see brightness, and is not separable\n"
      "  padding inside a convolution is padding before it, unless the border is replicated\n"
      "  the half-band filter leaves no more than %.3f of the upper quarter of all frequencies\n"
      "  the transpose of the cosine transform is its inverse\n",
      largest_gain(half_band, 0.75 * pi, pi));
}

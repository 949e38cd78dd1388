// The problems that are measured: sixteen well-known layers, others drawn at random, and square products.
#ifndef TESSERA_BENCHMARKS_PROBLEMS_HPP
#define TESSERA_BENCHMARKS_PROBLEMS_HPP

#include "problem.hpp"

#ifndef TESSERA_BENCHMARK_SEED
#define TESSERA_BENCHMARK_SEED 2024
#endif

#include <array>
#include <cstddef>
#include <cstdint>

namespace benchmark {

inline constexpr std::size_t known_layers = 16, drawn_convolutions = 30, drawn_transposed = 14, products = 10;
inline constexpr std::size_t problem_count = known_layers + drawn_convolutions + drawn_transposed + products;

namespace detail {

constexpr problem layer(int channels, int size, int out, int k, int s, int p, int groups = 1) {
  return {operation::convolution, 1, channels, {size, size}, out, {k, k}, {s, s}, {p, p}, {1, 1}, groups};
}
constexpr problem transposed_layer(int channels, int size, int out, int k, int s, int p, int extra = 0) {
  return {operation::transposed, 1, channels, {size, size}, out, {k, k}, {s, s}, {p, p}, {1, 1}, 1, {extra, extra}};
}
constexpr problem line_layer(int channels, int size, int out, int k, int p, int d) {
  return {operation::convolution, 1, channels, {1, size}, out, {1, k}, {1, 1}, {0, p}, {1, d}};
}

inline constexpr problem known[known_layers]{
    layer(1, 28, 8, 3, 1, 1),
    layer(3, 32, 16, 3, 1, 1),
    layer(8, 16, 16, 3, 2, 1),
    layer(16, 32, 16, 3, 1, 1),
    layer(32, 16, 64, 3, 1, 1),
    layer(64, 56, 64, 3, 1, 1),
    layer(64, 28, 128, 3, 2, 1),
    layer(128, 14, 256, 1, 1, 0),
    layer(32, 32, 32, 3, 1, 1, 32),
    layer(16, 24, 32, 5, 1, 2),
    line_layer(16, 256, 16, 3, 4, 4),
    transposed_layer(16, 8, 8, 4, 2, 1),
    transposed_layer(32, 14, 16, 3, 2, 1, 1),
    transposed_layer(64, 28, 32, 2, 2, 0),
    transposed_layer(8, 16, 1, 9, 3, 4, 2),
    transposed_layer(64, 32, 64, 4, 2, 1),
};

inline constexpr int product_sizes[products]{4, 8, 12, 16, 24, 32, 48, 64, 96, 128};

constexpr problem product(int n) { return {operation::product, 1, n, {1, n}, n, {1, 1}}; }

/// Numbers that are the same on every machine (Knuth's multiplier for 64 bits).
struct dice {
  std::uint64_t state;

  constexpr int below(int n) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<int>((state >> 33) % static_cast<std::uint64_t>(n));
  }
  constexpr int between(int least, int most) { return least + below(most - least + 1); }
  /// As many from 1 to 2 as from 128 to 256.
  constexpr int of_any_magnitude(int bits) {
    int const magnitude = 1 << below(bits);
    return magnitude + below(magnitude + 1);
  }
  template <std::size_t N>
  constexpr int one_of(int const (&values)[N]) {
    return values[below(static_cast<int>(N))];
  }
};

inline constexpr double most_multiply_adds = 100e6, least_multiply_adds = 2e3;
inline constexpr std::size_t most_weights = 1u << 20;
inline constexpr int largest_picture = 112;

constexpr int drawn_groups(dice& d, int& channels, int& out) {
  int const choice = d.below(8);
  if (choice > 2) return 1;
  if (choice == 0) return out = channels;  // depthwise
  int const groups = 1 << d.between(1, 3);
  channels = (channels + groups - 1) / groups * groups;
  out = (out + groups - 1) / groups * groups;
  return groups;
}

/// Mostly half of the window, as layers have it.
constexpr int drawn_padding(dice& d, int window, int dilation) {
  int const half = dilation * (window - 1) / 2;
  return d.below(3) == 0 ? d.below(half + 1) : half;
}

constexpr problem drawn_problem(dice& d, operation what) {
  problem p{what, 1, d.of_any_magnitude(8), {1, 1}, d.of_any_magnitude(8), {1, 1}};
  p.batch = d.one_of({1, 1, 1, 2, 3, 4});
  p.size = {d.between(1, largest_picture), d.between(1, largest_picture)};
  if (d.below(2) == 0) p.size.y = p.size.x;
  p.window.x = p.window.y = d.one_of({1, 2, 3, 3, 3, 4, 5, 6, 7});
  if (d.below(6) == 0) p.window.y = d.between(1, 7);
  p.stride.x = p.stride.y = d.one_of({1, 1, 1, 2, 2, 3});
  p.dilation.x = p.dilation.y = d.one_of({1, 1, 1, 1, 2, 3, 4});
  p.padding = {drawn_padding(d, p.window.y, p.dilation.y), drawn_padding(d, p.window.x, p.dilation.x)};
  p.groups = drawn_groups(d, p.channels, p.out_channels);
  if (what == operation::transposed) p.output_padding.x = p.output_padding.y = d.below(p.stride.x);
  return p;
}

constexpr bool is_admitted(problem const& p) {
  auto const out = p.out_size();
  if (out.y < 1 || out.x < 1 || out.y > 3 * largest_picture || out.x > 3 * largest_picture) return false;
  if (!p.is_transposed() && (p.size.y + 2 * p.padding.y < p.dilation.y * (p.window.y - 1) + 1 ||
                             p.size.x + 2 * p.padding.x < p.dilation.x * (p.window.x - 1) + 1)) {
    return false;
  }
  auto const work = p.multiply_adds();
  return work >= least_multiply_adds && work <= most_multiply_adds && p.w_elements() <= most_weights;
}

constexpr problem drawn(dice& d, operation what) {
  auto p = drawn_problem(d, what);
  while (!is_admitted(p)) p = drawn_problem(d, what);
  return p;
}

consteval auto all_problems() {
  std::array<problem, problem_count> result{};
  std::size_t at = 0;
  dice d{TESSERA_BENCHMARK_SEED};
  for (auto const& p : known) result[at++] = p;
  for (std::size_t i = 0; i < drawn_convolutions; ++i) result[at++] = drawn(d, operation::convolution);
  for (std::size_t i = 0; i < drawn_transposed; ++i) result[at++] = drawn(d, operation::transposed);
  for (int n : product_sizes) result[at++] = product(n);
  return result;
}

}  // namespace detail

inline constexpr auto problems = detail::all_problems();

}  // namespace benchmark

#endif

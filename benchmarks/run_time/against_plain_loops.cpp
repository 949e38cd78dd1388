// conv2d_into and conv_transpose2d_into against plain nested loops, at the same flags, interleaved in one run.
// Prints the median of the paired ratios (above 1: Tessera is faster) and the largest difference of the results.
#include "plain_loops.hpp"

#include <tessera/conv/conv.hpp>
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/tensor/random.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <vector>

namespace {

using namespace tessera;

constexpr int rounds = 31;

/// Seconds per call of f, over enough calls for the clock.
template <class F>
double seconds(F f, int calls) {
  auto const start = std::chrono::steady_clock::now();
  for (int i = 0; i < calls; ++i) f();
  std::chrono::duration<double> const taken = std::chrono::steady_clock::now() - start;
  return taken.count() / calls;
}

template <class F>
int calls_for_a_millisecond(F f) {
  f();
  return std::clamp(static_cast<int>(1e-3 / (seconds(f, 3) + 1e-9)), 1, 100000);
}

double median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + rounds / 2, values.end());
  return values[rounds / 2];
}

template <class Ours, class Theirs>
double median_ratio(Ours ours, Theirs theirs) {
  int const our_calls = calls_for_a_millisecond(ours), their_calls = calls_for_a_millisecond(theirs);
  std::vector<double> ratios;
  for (int i = 0; i < rounds; ++i) {
    double const us = seconds(ours, our_calls);
    ratios.push_back(seconds(theirs, their_calls) / us);
  }
  return median(ratios);
}

template <class T>
double largest_difference(T const& a, T const& b) {
  double largest = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    largest = std::max(largest, static_cast<double>(std::abs(a.elements[i] - b.elements[i])));
  }
  return largest;
}

template <std::size_t C, std::size_t H, std::size_t W, std::size_t O, std::size_t K, std::size_t S, std::size_t P>
bool forward() {
  auto const x = std::make_unique<tensor<float, C, H, W>>(rand<float, C, H, W>(1));
  auto const w = std::make_unique<tensor<float, O, C, K, K>>(rand<float, O, C, K, K>(2));
  using result = decltype(conv2d<stride<S>, padding<P>>(*x, *w));
  auto const ours = std::make_unique<result>(), theirs = std::make_unique<result>();
  double const ratio = median_ratio([&] { conv2d_into<stride<S>, padding<P>>(*ours, *x, *w); },
                                    [&] { plain::conv2d<C, H, W, O, K, S, P>(x->data(), w->data(), theirs->data()); });
  std::printf("conv2d            %3zu,%3zu,%3zu -> %3zu  k%zu s%zu p%zu   %6.2f x   difference %.1e\n", C, H, W, O, K,
              S, P, ratio, largest_difference(*ours, *theirs));
  return ratio >= 1;
}

template <std::size_t C, std::size_t H, std::size_t W, std::size_t O, std::size_t K, std::size_t S, std::size_t P,
          std::size_t OP>
bool transposed() {
  auto const x = std::make_unique<tensor<float, C, H, W>>(rand<float, C, H, W>(1));
  auto const w = std::make_unique<tensor<float, C, O, K, K>>(rand<float, C, O, K, K>(2));
  using result = decltype(conv_transpose2d<stride<S>, padding<P>, output_padding<OP>>(*x, *w));
  auto const ours = std::make_unique<result>(), theirs = std::make_unique<result>();
  double const ratio =
      median_ratio([&] { conv_transpose2d_into<stride<S>, padding<P>, output_padding<OP>>(*ours, *x, *w); },
                   [&] { plain::conv_transpose2d<C, H, W, O, K, S, P, OP>(x->data(), w->data(), theirs->data()); });
  std::printf("conv_transpose2d  %3zu,%3zu,%3zu -> %3zu  k%zu s%zu p%zu   %6.2f x   difference %.1e\n", C, H, W, O, K,
              S, P, ratio, largest_difference(*ours, *theirs));
  return ratio >= 1;
}

}  // namespace

int main() {
  std::puts("plain loops / tessera, median of 31 paired rounds (above 1: Tessera is faster)");
  bool const never_slower[]{
      forward<1, 28, 28, 8, 3, 1, 1>(),         forward<3, 32, 32, 16, 3, 1, 1>(),
      forward<8, 16, 16, 16, 3, 2, 1>(),        forward<16, 32, 32, 16, 3, 1, 1>(),
      forward<32, 16, 16, 64, 3, 1, 1>(),       forward<64, 28, 28, 128, 3, 2, 1>(),
      forward<128, 14, 14, 256, 1, 1, 0>(),     forward<16, 24, 24, 32, 5, 1, 2>(),
      forward<64, 4, 4, 64, 3, 1, 1>(),         forward<3, 224, 224, 16, 7, 2, 3>(),
      forward<16, 7, 7, 16, 7, 1, 0>(),         transposed<16, 8, 8, 8, 4, 2, 1, 0>(),
      transposed<32, 14, 14, 16, 3, 2, 1, 1>(), transposed<64, 28, 28, 32, 2, 2, 0, 0>(),
      transposed<8, 16, 16, 1, 9, 3, 4, 2>(),   transposed<64, 32, 32, 64, 4, 2, 1, 0>(),
      transposed<1, 4, 4, 1, 3, 2, 1, 1>(),
  };
  return std::all_of(std::begin(never_slower), std::end(never_slower), [](bool ok) { return ok; }) ? 0 : 1;
}

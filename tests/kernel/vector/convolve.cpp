// Vectors where there is a kernel for the elements, direct sums otherwise: either way the sums of the definition.

#include "catch.hpp"
#include "kernel/vector/definition.hpp"

#include <tessera/kernel/vector/convolve.hpp>

namespace {

using namespace tessera::testing;
namespace vector = tessera::kernel::vector;

template <class T, auto G>
bool convolves_both_ways() {
  auto const x = random_numbers<T>(G.input_size(), 1), w = random_numbers<T>(G.kernel_size(), 2);
  auto const y = random_numbers<T>(G.output_size(), 3);
  auto const bias = random_numbers<T>(G.out_channels, 4), bias_back = random_numbers<T>(G.in_channels, 5);
  sums forwards(G.output_size(), bias, G.output_plane(), G.in_per_group() * G.taps());
  sums backwards(G.input_size(), bias_back, G.input_plane(), G.out_per_group() * G.taps());
  for_each_product(G, [&](auto i, auto k, auto o) {
    forwards.add(o, static_cast<double>(x[i]) * static_cast<double>(w[k]));
    backwards.add(i, static_cast<double>(y[o]) * static_cast<double>(w[k]));
  });
  destination<T> to(G.output_size()), back(G.input_size());
  vector::convolve<G>(x.data(), w.data(), bias, to.data());
  vector::convolve_transposed<G>(y.data(), w.data(), bias_back, back.data());
  return to.holds(forwards) && back.holds(backwards);
}

}  // namespace

TEST_CASE("every element type is convolved by the definition", "[kernel]") {
  CHECK(convolves_both_ways<float, random_geometry<2>(7)>());
  CHECK(convolves_both_ways<double, random_geometry<2>(8)>());
  CHECK(convolves_both_ways<int, random_geometry<2>(9)>());
  CHECK(convolves_both_ways<long, random_geometry<3>(10)>());
}

// Vectors where there is a kernel for the elements, direct sums otherwise: either way the sums of the definition.

#include "kernel/vector/against_definition.hpp"

#include <tessera/kernel/vector/convolve.hpp>

namespace {

using namespace tessera::testing;
namespace vector = tessera::kernel::vector;

template <class T, auto G>
void call_forwards(T const* x, T const* w, T const* bias, T* y) {
  vector::convolve<G>(x, w, bias, y);
}
template <class T, auto G>
void call_backwards(T const* y, T const* w, T const* bias, T* x) {
  vector::convolve_transposed<G>(y, w, bias, x);
}

template <class T, auto G>
void check_both_ways() {
  kernels_of_geometry<T, G.rank>{G, &call_forwards<T, G>, &call_backwards<T, G>}.check();
}

}  // namespace

TEST_CASE("every element type is convolved by the definition", "[kernel]") {
  check_both_ways<float, random_geometry<2>(7)>();
  check_both_ways<double, random_geometry<2>(8)>();
  check_both_ways<int, random_geometry<2>(9)>();
  check_both_ways<long, random_geometry<3>(10)>();
}

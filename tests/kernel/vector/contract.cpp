// The kernels that the plans of pseudo-random geometries choose.

#include "kernel/vector/families.hpp"

#include <tessera/kernel/vector/contract.hpp>

using namespace tessera::testing;

namespace {

template <auto G, bool Transposed>
void call_as_planned(float const* source, float const* weights, float const* bias, float* result) {
  vector::contract<vector::as_rows(tessera::kernel::contraction<G.rank>{G, Transposed})>(source, weights, bias, result);
}

template <auto G>
void check_as_planned() {
  kernels_of_geometry<float, G.rank>{G, &call_as_planned<G, false>, &call_as_planned<G, true>}.check();
}

}  // namespace

TEST_CASE("the kernel of the plan sums by the definition", "[kernel]") {
  check_as_planned<wide_geometry<1>(100)>();
  check_as_planned<wide_geometry<2>(101)>();
  check_as_planned<wide_geometry<2>(102)>();
  check_as_planned<wide_geometry<3>(103)>();
}

TEST_CASE("axes that only lengthen a row are joined to it", "[kernel]") {
  using tessera::window_axis;
  tessera::convolution_geometry<2> pointwise{1, 1, 3, 5, {{window_axis{6, 1}, window_axis{7, 1}}}};
  pointwise.window.axis[0].positions = 6;
  pointwise.window.axis[1].positions = 7;
  auto const plan = vector::as_rows(tessera::kernel::contraction<2>{pointwise, false});
  CHECK(plan.axis(2).result_size() == 42);
  CHECK(plan.rows() == 1);
}

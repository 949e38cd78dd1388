// The kernels that the plans of pseudo-random geometries choose.

#include "kernel/vector/families.hpp"

#include <tessera/kernel/vector/contract.hpp>

using namespace tessera::testing;

namespace {

template <auto G>
bool convolves_as_planned() {
  constexpr auto plan = vector::as_rows(tessera::kernel::contraction<G.rank>{G, false});
  auto const x = random_numbers<float>(G.input_size(), 1), w = random_numbers<float>(G.kernel_size(), 2);
  auto const bias = random_numbers<float>(G.out_channels, 3);
  sums expected(G.output_size(), bias, G.output_plane(), G.in_per_group() * G.taps());
  for_each_product(
      G, [&](auto i, auto k, auto o) { expected.add(o, static_cast<double>(x[i]) * static_cast<double>(w[k])); });
  destination<float> y(G.output_size());
  vector::contract<plan>(x.data(), w.data(), bias, y.data());
  return y.holds(expected);
}

}  // namespace

TEST_CASE("the kernel of the plan sums by the definition", "[kernel]") {
  CHECK(convolves_as_planned<wide_geometry<1>(100)>());
  CHECK(convolves_as_planned<wide_geometry<2>(101)>());
  CHECK(convolves_as_planned<wide_geometry<2>(102)>());
  CHECK(convolves_as_planned<wide_geometry<3>(103)>());
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

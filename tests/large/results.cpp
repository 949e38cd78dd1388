// Results of 64 MB at run time, in memory of the caller's: whatever is chosen while compiling does not go over their elements.
#include <tessera/conv/conv.hpp>
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/conv/pad.hpp>
#include <tessera/conv/resize.hpp>
#include <tessera/conv/unfold.hpp>
#include <tessera/linalg/matmul.hpp>
#include <tessera/ops/map.hpp>
#include <tessera/view/as_view.hpp>

#include <cstddef>
#include <cstdio>
#include <functional>
#include <vector>

using namespace tessera;

namespace {

constexpr std::size_t most = std::size_t{1} << 24;
std::vector<float> operand(most), result(most);

/// Small whole numbers, so that every order of summation gives the same floats.
float number(std::size_t i) { return static_cast<float>(i % 13) - 6.0F; }

template <std::size_t... D>
auto source() {
  return as_view<D...>(static_cast<float const*>(operand.data()));
}
template <std::size_t... D>
auto destination() {
  static_assert((D * ...) <= most && (D * ...) > most / 2);
  return as_view<D...>(result.data());
}

bool all_right = true;
void check(char const* name, std::size_t at, float expected) {
  if (result[at] == expected) return;
  all_right = false;
  std::printf("%s: element %zu is %g, not %g\n", name, at, static_cast<double>(result[at]),
              static_cast<double>(expected));
}

void a_long_signal() {
  constexpr std::size_t size = most - 100;
  static tensor<float, 1, 1, 25> const w = full<float, 1, 1, 25>(2.0F);
  conv1d_into<padding<12>>(destination<1, size>(), source<1, size>(), w);
  for (std::size_t at : {std::size_t{0}, std::size_t{11}, std::size_t{12}, size / 2, size - 12, size - 1}) {
    float sum = 0;
    for (std::size_t i = at < 12 ? 0 : at - 12; i < size && i <= at + 12; ++i) sum += 2 * number(i);
    check("conv1d", at, sum);
  }
}

void a_large_picture() {
  static tensor<float, 4, 1, 3, 3> const w = full<float, 4, 1, 3, 3>(1.0F);
  conv2d_into<padding<1>>(destination<4, 2048, 2048>(), source<1, 2048, 2048>(), w);
  float sum = 0;
  for (std::size_t i = 999; i < 1002; ++i) {
    for (std::size_t j = 1499; j < 1502; ++j) sum += number(i * 2048 + j);
  }
  for (std::size_t channel = 0; channel < 4; ++channel) check("conv2d", (channel * 2048 + 1000) * 2048 + 1500, sum);
}

void a_large_transposed_picture() {
  static tensor<float, 1, 4, 2, 2> const w = full<float, 1, 4, 2, 2>(3.0F);
  conv_transpose2d_into<stride<2>>(destination<4, 2000, 2000>(), source<1, 1000, 1000>(), w);
  check("conv_transpose2d", (3 * 2000 + 1111) * 2000 + 777, 3 * number(555 * 1000 + 388));
}

void moved_elements() {
  pad_into<padding<4>>(destination<4000, 4000>(), source<3992, 3992>());
  check("pad", 0, 0);
  check("pad", 4 * 4000 + 4, number(0));
  unfold_into<window<2, 2>>(destination<4, 1999 * 1999>(), source<1, 2000, 2000>());
  check("unfold", 3 * 1999 * 1999, number(2001));
  resize_into<shape<4000, 4000>>(destination<4000, 4000>(), source<2000, 2000>());
  check("resize", 4001, number(0));
}

void products_and_sums() {
  matmul_into(destination<4000, 4000>(), source<4000, 3>(), source<3, 4000>());
  check("matmul", 4000, number(3) * number(0) + number(4) * number(4000) + number(5) * number(8000));
  map_into(destination<4096, 4096>(), std::plus<>{}, source<4096, 4096>(), source<4096, 4096>());
  check("map", most - 1, 2 * number(most - 1));
}

}  // namespace

int main() {
  for (std::size_t i = 0; i < most; ++i) operand[i] = number(i);
  a_long_signal();
  a_large_picture();
  a_large_transposed_picture();
  moved_elements();
  products_and_sums();
  return all_right ? 0 : 1;
}

#include "catch.hpp"
#include "kernel/vector/against_definition.hpp"

#include <tessera/kernel/vector/contract.hpp>

#include <cstddef>
#include <limits>
#include <vector>

namespace {

using namespace tessera::testing;
namespace vector = tessera::kernel::vector;

/// One number that is not finite is found wherever it stands, and nothing is found without it.
template <class T>
bool finds(std::size_t count, T what) {
  std::vector<T> numbers(count, std::numeric_limits<T>::max());
  if (!vector::all_finite(numbers.data(), count)) return false;
  for (std::size_t i = 0; i < count; ++i) {
    numbers[i] = what;
    if (vector::all_finite(numbers.data(), count)) return false;
    numbers[i] = std::numeric_limits<T>::lowest();
  }
  return true;
}

template <class T>
bool finds_all_kinds(std::size_t count) {
  constexpr auto infinity = std::numeric_limits<T>::infinity();
  return finds<T>(count, infinity) && finds<T>(count, -infinity) && finds(count, std::numeric_limits<T>::quiet_NaN());
}

constexpr tessera::convolution_geometry<2> padded{
    2, 2, 4, 6, {{slid(tessera::window_axis{5, 3, 1, 1, 1, 1}), slid(tessera::window_axis{20, 3, 1, 2, 2, 2})}}};

template <bool Transposed>
void call_columns(float const* source, float const* weights, float const* bias, float* result) {
  constexpr auto plan = vector::as_rows(tessera::kernel::contraction<2>{padded, Transposed});
  vector::contract_by<plan, vector::kernel_plan{vector::family::columns, 2, 1, 4}>(source, weights, bias, result);
}

}  // namespace

TEST_CASE("an infinity or NaN is found among any count of numbers", "[kernel]") {
  for (auto const count : std::vector<std::size_t>{0, 1, 2, 3, 4, 5, 7, 8, 15, 16, 17, 31, 64, 67, 130}) {
    CHECK(finds_all_kinds<float>(count));
    CHECK(finds_all_kinds<double>(count));
  }
}

TEST_CASE("an infinite weight over the padding is not counted", "[kernel]") {
  kernels_of_geometry<float, 2>{padded, &call_columns<false>, &call_columns<true>}.check();
}

// Within (n + 1) * eps * the sum of the magnitudes of the n terms, which no order of summation exceeds.

#include "catch.hpp"
#include "kernel/vector/definition.hpp"

#include <tessera/kernel/vector/sum.hpp>

#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

namespace {

namespace vector = tessera::kernel::vector;
using tessera::testing::random_numbers;

template <class T>
bool is_near(T found, std::vector<T> const& terms) {
  double sum = 0, magnitude = 0;
  for (auto const term : terms) sum += static_cast<double>(term), magnitude += std::abs(static_cast<double>(term));
  auto const eps = static_cast<double>(std::numeric_limits<T>::epsilon());
  return std::abs(static_cast<double>(found) - sum) <= static_cast<double>(terms.size() + 1) * eps * magnitude;
}

template <class T, std::size_t Count>
bool sums_all_terms() {
  auto const x = random_numbers<T>(Count, 1), y = random_numbers<T>(Count, 2);
  std::vector<T> products(Count);
  for (std::size_t i = 0; i < Count; ++i) products[i] = x[i] * y[i];
  return is_near(vector::sum<Count>(x.data()), x) && is_near(vector::dot<Count>(x.data(), y.data()), products);
}

template <class T, std::size_t... Count>
bool sums_all(std::index_sequence<Count...>) {
  return (sums_all_terms<T, Count + 1>() && ...);
}

}  // namespace

TEST_CASE("every term is summed once", "[kernel]") {
  CHECK(sums_all<float>(std::make_index_sequence<80>{}));
  CHECK(sums_all<double>(std::make_index_sequence<40>{}));
  CHECK(sums_all_terms<float, 1000>());
}

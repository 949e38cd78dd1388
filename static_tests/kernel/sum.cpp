#include "case.hpp"
#include "kernel/reference.hpp"

#include <tessera/kernel/sum.hpp>

#include <cstddef>

namespace {

namespace kernel = tessera::kernel;
namespace testing = tessera::testing;

/// Integers in floating point, so that every order gives the same sum, at compile time and at run time.
template <class T, std::size_t Count>
constexpr bool counts_up() {
  T x[Count]{}, ones[Count]{};
  for (std::size_t i = 0; i < Count; ++i) x[i] = static_cast<T>(testing::opaque(i)), ones[i] = T{1};
  constexpr auto expected = static_cast<T>(Count * (Count - 1) / 2);
  return kernel::sum<T, Count>(x) == expected && kernel::dot<T, Count>(x, ones) == expected;
}
TESSERA_CASE(counts_up<float, 7>);
TESSERA_CASE(counts_up<float, 203>);
TESSERA_CASE(counts_up<double, 64>);
TESSERA_CASE(counts_up<int, 100>);

}  // namespace

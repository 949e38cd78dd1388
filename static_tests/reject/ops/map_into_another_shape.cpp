// expect: tessera: the destination does not have the shape of the result; give it the shape that the call without _into returns
// expect-c++26: tessera: the destination is \[3\], the result \[2x3\]; give it the shape that the call without _into returns
// The operands are broadcast to one shape, and the destination has it.
#include <tessera/ops/map.hpp>

#include <functional>

constexpr auto sum() {
#ifdef MENDED
  tessera::tensor<int, 2, 3> y{};
#else
  tessera::tensor<int, 3> y{};
#endif
  tessera::map_into(y, std::plus<>{}, tessera::tensor<int, 3>{1, 2, 3}, tessera::tensor<int, 2, 1>{{10}, {20}});
  return y;
}
constexpr auto y = sum();

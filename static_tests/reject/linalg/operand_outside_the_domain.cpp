// expect: tessera: the operand does not have the shape that the linear map takes \(A\.domain\(\), of an adjoint A\.codomain\(\)\)
// expect-c++26: tessera: the operand is \[2\], the linear map takes \[3\] \(A\.domain\(\), of an adjoint A\.codomain\(\)\)
// A linear map takes one shape, which is part of its type; it does not broadcast.
#include <tessera/linalg/matmul_map.hpp>

constexpr auto map = tessera::maps::matmul(tessera::iota<int, 2, 3>());
#ifdef MENDED
constexpr auto y = map(tessera::tensor{1, 2, 3});
#else
constexpr auto y = map(tessera::tensor{1, 2});
#endif

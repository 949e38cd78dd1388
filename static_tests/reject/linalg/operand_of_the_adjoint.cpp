// expect: tessera: the operand does not have the shape that the linear map takes \(A\.domain\(\), of an adjoint A\.codomain\(\)\)
// expect-c++26: tessera: the operand is \[3\], the linear map takes \[2\] \(A\.domain\(\), of an adjoint A\.codomain\(\)\)
// The adjoint runs the other way: it takes what the map gives.
#include <tessera/linalg/matmul_map.hpp>

constexpr auto map = tessera::maps::matmul(tessera::iota<int, 2, 3>());
#ifdef MENDED
constexpr auto x = tessera::adjoint(map)(tessera::tensor{1, 2});
#else
constexpr auto x = tessera::adjoint(map)(tessera::tensor{1, 2, 3});
#endif

// expect: tessera::matmul: an operand is neither a matrix nor a vector; reshape or slice it to one or two axes
// `matmul` multiplies one pair of matrices at a time.
#include <tessera/linalg/matmul.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/squeeze.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
constexpr auto batch = tessera::iota<int, 1, 3, 4>();
#ifdef MENDED
constexpr auto y = tessera::matmul(a, tessera::squeeze<0>(batch));
#else
constexpr auto y = tessera::matmul(a, batch);
#endif

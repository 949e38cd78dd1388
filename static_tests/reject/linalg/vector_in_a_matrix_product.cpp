// expect: tessera::matmul: an operand is not a matrix; reshape or unsqueeze it to two axes
// `matmul` does not guess whether a vector is a row or a column.
#include <tessera/linalg/matmul.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/squeeze.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
constexpr tessera::tensor x{1, 0, -1};
#ifdef MENDED
constexpr auto y = tessera::matmul(a, tessera::unsqueeze<1>(x));
#else
constexpr auto y = tessera::matmul(a, x);
#endif

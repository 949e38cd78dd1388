// expect: tessera::matmul: an operand is a scalar tensor, which has no axis to sum over; multiply by \* instead
// A tensor without axes is a number.
#include <tessera/linalg/matmul.hpp>
#include <tessera/ops/arithmetic.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
constexpr tessera::tensor<int> two{2};
#ifdef MENDED
constexpr auto y = a * two;
#else
constexpr auto y = tessera::matmul(a, two);
#endif

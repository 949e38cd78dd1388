// expect: tessera::matmul: the element types do not agree; cast<T>\(a\) one of the operands
// Floating-point numbers and integers do not meet in a product: which of the two it should be is the caller's choice.
#include <tessera/linalg/matmul.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto a = tessera::eye<int, 2>();
constexpr auto b = tessera::full<float, 2, 2>(0.5F);
#ifdef MENDED
constexpr auto c = tessera::matmul(tessera::cast<float>(a), b);
#else
constexpr auto c = tessera::matmul(a, b);
#endif

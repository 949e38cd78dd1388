// expect: tessera::dot: the element types do not agree; cast<T>\(a\) one of the operands
// Floating-point numbers and integers do not meet in a product, as in `matmul`.
#include <tessera/linalg/dot.hpp>
#include <tessera/tensor/factory.hpp>

constexpr tessera::tensor counts{1, 2, 3};
constexpr tessera::tensor weights{0.5, 0.25, 0.25};
#ifdef MENDED
constexpr double mean = tessera::dot(tessera::cast<double>(counts), weights);
#else
constexpr double mean = tessera::dot(counts, weights);
#endif

// expect: tessera::dot: the shapes differ; both operands have one shape \(matmul multiplies matrices\)
// `dot` sums over all elements, whatever the rank, and gives one number.
#include <tessera/linalg/dot.hpp>

constexpr tessera::tensor a{1, 2, 3};
#ifdef MENDED
constexpr int d = tessera::dot(a, tessera::tensor{4, 5, 6});
#else
constexpr int d = tessera::dot(a, tessera::tensor{4, 5});
#endif

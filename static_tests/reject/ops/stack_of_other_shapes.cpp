// expect: tessera::stack: the shapes differ; stack takes tensors of one shape \(concat joins along an axis that they have\)
// Along a new axis every tensor is one entry.
#include <tessera/ops/join.hpp>

constexpr tessera::tensor a{1, 2, 3};
constexpr tessera::tensor b{4, 5};
#ifdef MENDED
constexpr auto c = tessera::concat<0>(a, b);
#else
constexpr auto c = tessera::stack<0>(a, b);
#endif

// expect: tessera::compose: the inner map does not give what the outer map takes; compose\(A, B\) applies B first
// As with matrices, the map on the right comes first: `compose(A, B)(x)` is `A(B(x))`.
#include <tessera/linalg/compose.hpp>
#include <tessera/linalg/matmul_map.hpp>

constexpr auto widen = tessera::maps::matmul(tessera::iota<int, 5, 3>());
constexpr auto narrow = tessera::maps::matmul(tessera::iota<int, 2, 5>());
#ifdef MENDED
constexpr auto both = tessera::compose(narrow, widen);
#else
constexpr auto both = tessera::compose(widen, narrow);
#endif
constexpr auto y = both(tessera::zeros<int, both.domain().dims[0]>());

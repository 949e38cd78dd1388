// expect: tessera: the shapes cannot be broadcast together; from the last axis on, sizes are equal or 1 \(unsqueeze adds an axis of 1\)
// expect-c++26: tessera: the shapes cannot be broadcast together: \[3\] with \[2\]; from the last axis on, sizes are equal or 1 \(unsqueeze adds an axis of 1\)
// The elementwise comparisons broadcast by the same rule.
#include <tessera/ops/compare.hpp>

constexpr tessera::tensor a{1, 5, 3};
#ifdef MENDED
constexpr auto small = tessera::less(a, tessera::tensor{2, 4, 6});
#else
constexpr auto small = tessera::less(a, tessera::tensor{2, 4});
#endif

// expect: tessera::map: the shapes cannot be broadcast together; from the last axis on, sizes are equal or 1 \(unsqueeze adds an axis of 1\)
// expect-c++26: tessera::map: the shapes cannot be broadcast together: \[3\] with \[3\] with \[2\]; from the last axis on, sizes are equal or 1 \(unsqueeze adds an axis of 1\)
// `map` takes as many tensors as its function has parameters, and broadcasts them all.
#include <tessera/ops/map.hpp>

constexpr tessera::tensor x{1, 2, 3}, low{0, 0, 0};
#ifdef MENDED
constexpr tessera::tensor high{2, 2, 2};
#else
constexpr tessera::tensor high{2, 2};
#endif
constexpr auto clamped = tessera::map([](int v, int l, int h) { return v < l ? l : v > h ? h : v; }, x, low, high);

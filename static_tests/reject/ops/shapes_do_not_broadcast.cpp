// expect: tessera: the shapes cannot be broadcast together; from the last axis on, sizes are equal or 1 \(unsqueeze adds an axis of 1\)
// expect-c++26: tessera: the shapes cannot be broadcast together: \[2x3\] with \[2x4\]; from the last axis on, sizes are equal or 1 \(unsqueeze adds an axis of 1\)
// Broadcasting compares the sizes from the last axis on and repeats only those of 1.
#include <tessera/ops/arithmetic.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
#ifdef MENDED
constexpr auto b = a + tessera::ones<int, 2, 3>();
#else
constexpr auto b = a + tessera::ones<int, 2, 4>();
#endif

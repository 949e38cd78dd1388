// expect: tessera::transpose: an axis is out of range, or named twice; axes run from 0 to the rank minus one
// Axes count from 0, or with negative numbers from the end: -1 is the last one.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
#ifdef MENDED
constexpr auto b = tessera::transpose<0, 1>(a);
#else
constexpr auto b = tessera::transpose<1, 2>(a);
#endif

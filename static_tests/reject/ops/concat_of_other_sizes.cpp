// expect: tessera::concat: the shapes differ in an axis other than the joined one; join along another axis, or slice or pad them
// expect-c++26: tessera::concat: the shapes differ in an axis other than the joined one: \[2x3\], \[2x2\] along axis 0; join along another axis, or slice or pad them
// Only the joined axis may differ. Here the rows have different lengths, so they join side by side.
#include <tessera/ops/join.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto a = tessera::ones<int, 2, 3>();
constexpr auto b = tessera::ones<int, 2, 2>();
#ifdef MENDED
constexpr auto c = tessera::concat<1>(a, b);
#else
constexpr auto c = tessera::concat<0>(a, b);
#endif

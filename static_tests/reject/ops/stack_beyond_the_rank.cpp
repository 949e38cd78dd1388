// expect: tessera::stack: there is no such place for the new axis; it lies between 0 and the rank
// The number is the place of the new axis in the result.
#include <tessera/ops/join.hpp>

constexpr tessera::tensor red{1, 2, 3}, green{4, 5, 6}, blue{7, 8, 9};
#ifdef MENDED
constexpr auto picture = tessera::stack<1>(red, green, blue);
#else
constexpr auto picture = tessera::stack<2>(red, green, blue);
#endif

// expect: tessera::concat: there is no such axis; axes run from 0 to the rank minus one \(stack adds an axis\)
// `concat` makes an axis longer, `stack` makes a new one.
#include <tessera/ops/join.hpp>

constexpr tessera::tensor a{1, 2, 3}, b{4, 5, 6};
#ifdef MENDED
constexpr auto rows = tessera::stack<1>(a, b);
#else
constexpr auto rows = tessera::concat<1>(a, b);
#endif

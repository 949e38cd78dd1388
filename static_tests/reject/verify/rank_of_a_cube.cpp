// expect: tessera::rank: the operand is not a matrix; reshape or slice it to two axes
// The number of axes of a tensor is another rank: `decltype(m)::rank`.
#include <tessera/tensor/factory.hpp>
#include <tessera/verify/rank.hpp>

#ifdef MENDED
constexpr auto m = tessera::full<int, 2, 4>(1);
#else
constexpr auto m = tessera::full<int, 2, 2, 2>(1);
#endif
constexpr auto dimensions = rank(m);

// expect: tessera::split: there is no such axis; axes run from 0 to the rank minus one
// The first number is the axis, the second one the number of parts.
#include <tessera/ops/join.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto a = tessera::iota<int, 6, 2>();
#ifdef MENDED
constexpr auto second = tessera::split<0, 3>(a)[1];
#else
constexpr auto second = tessera::split<3, 1>(a)[0];
#endif

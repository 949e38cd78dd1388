// expect: tessera::split: the axis cannot be cut into so many equal parts; their number divides its size \(slice takes any part\)
// The parts are of one type, hence of one size.
#include <tessera/ops/join.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto a = tessera::iota<int, 6, 2>();
#ifdef MENDED
constexpr auto second = tessera::split<0, 3>(a)[1];
#else
constexpr auto second = tessera::split<0, 4>(a)[1];
#endif

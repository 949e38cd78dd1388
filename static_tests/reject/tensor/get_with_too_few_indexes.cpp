// expect: tessera::get: the number of indexes differs from the rank; name an element by one index per axis
// `get` names one element, so it takes one index per axis.
#include <tessera/tensor/factory.hpp>
#include <tessera/tensor/get.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
#ifdef MENDED
constexpr int element = tessera::get<1, 0>(a);
#else
constexpr int element = tessera::get<1>(a);
#endif

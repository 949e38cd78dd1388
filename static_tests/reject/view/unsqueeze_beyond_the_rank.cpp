// expect: tessera::unsqueeze: there is no such place for an axis; it lies between 0 and the rank
// The number is the place of the new axis in the result: 0 is before all others, the rank behind them.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/squeeze.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
#ifdef MENDED
constexpr auto b = tessera::unsqueeze<2>(a);
#else
constexpr auto b = tessera::unsqueeze<3>(a);
#endif

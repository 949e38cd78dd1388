// expect-c++26: tessera::all_close: the elements differ at \(1, 2\): 3\.5 and 4\.0
// Where static_assert takes a computed text, `explain` says the same as a sentence.
#include <tessera/verify/all_close_v.hpp>

constexpr tessera::tensor<float, 2, 3> expected{{1, 2, 3}, {4, 5, 4}};
#ifdef MENDED
constexpr tessera::tensor<float, 2, 3> filtered{{1, 2, 3}, {4, 5, 4.00001F}};
#else
constexpr tessera::tensor<float, 2, 3> filtered{{1, 2, 3}, {4, 5, 3.5}};
#endif
static_assert(all_close(filtered, expected), tessera::explain::all_close(filtered, expected));

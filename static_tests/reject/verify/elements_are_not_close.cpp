// expect-in-evaluation: verify::at<1, 2>, .*\{"3\.5"\}, .*\{"4\.0"\}>
// `all_close_v` shows the first elements that differ: the index, and what stands there in each of the two.
#include <tessera/verify/all_close_v.hpp>

constexpr tessera::tensor<float, 2, 3> expected{{1, 2, 3}, {4, 5, 4}};
#ifdef MENDED
constexpr tessera::tensor<float, 2, 3> filtered{{1, 2, 3}, {4, 5, 4.00001F}};
#else
constexpr tessera::tensor<float, 2, 3> filtered{{1, 2, 3}, {4, 5, 3.5}};
#endif
static_assert(tessera::all_close_v<filtered, expected>);

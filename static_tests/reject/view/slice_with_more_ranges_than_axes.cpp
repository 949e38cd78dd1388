// expect: tessera::slice: more ranges than axes; give one range<first, last, step> per axis
// Axes without a range are whole, but a range without an axis is a mistake.
#include <tessera/tensor/tensor.hpp>
#include <tessera/view/slice.hpp>

constexpr tessera::tensor a{1, 2, 3, 4};
#ifdef MENDED
constexpr auto start = tessera::slice<tessera::range<0, 2>>(a);
#else
constexpr auto start = tessera::slice<tessera::range<0, 2>, tessera::range<0, 2>>(a);
#endif

// expect-in-evaluation: verify::nonzero_minor<tessera::verify::at<1, 1>, tessera::verify::at<0, 0>, .*\{"0"\}, .*\{"1"\}>
// `is_separable_v` shows a 2x2 minor that is not zero: two opposite corners of it, their product, and that of the others.
#include <tessera/verify/is_separable.hpp>

#ifdef MENDED
constexpr tessera::tensor<int, 3, 3> kernel{{-1, 0, 1}, {-2, 0, 2}, {-1, 0, 1}};
#else
constexpr tessera::tensor<int, 3, 3> kernel{{0, 1, 0}, {1, -4, 1}, {0, 1, 0}};
#endif
static_assert(tessera::is_separable_v<kernel>);

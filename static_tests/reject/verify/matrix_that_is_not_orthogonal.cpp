// expect-in-evaluation: verify::at<0, 0>, .*\{"2\.0"\}, .*\{"1\.0"\}>
// `is_orthogonal_v` shows the product of two rows (here of the first with itself) beside the element of the identity.
#include <tessera/verify/is_orthogonal.hpp>

#ifdef MENDED
constexpr double h = 0.7071067811865476;
#else
constexpr double h = 1;
#endif
constexpr tessera::tensor<double, 2, 2> haar{{h, h}, {h, -h}};
static_assert(tessera::is_orthogonal_v<haar>);

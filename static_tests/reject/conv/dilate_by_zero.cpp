// expect: tessera::dilate: a step is zero, or there are none, or more than axes; give one step of at least 1 for each of the last axes
// `dilate<2>` puts one zero between neighbours, `dilate<1>` none.
#include <tessera/conv/dilate.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto picture = tessera::ones<int, 3, 3>();
#ifdef MENDED
constexpr auto spread = tessera::dilate<1, 2>(picture);
#else
constexpr auto spread = tessera::dilate<0, 2>(picture);
#endif

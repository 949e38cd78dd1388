// expect: tessera::same_map: the maps give different shapes; the same map has the same codomain
// expect-c++26: tessera::same_map: the maps give different shapes: \[4x4\] and \[2x2\]
#include <tessera/conv/convolution.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/verify/same_map.hpp>

constexpr auto kernel = tessera::full<int, 3, 3>(1);
constexpr auto a = tessera::convolution<tessera::shape<4, 4>, tessera::padding<1>>(kernel);
#ifdef MENDED
constexpr auto b = tessera::convolution<tessera::shape<4, 4>, tessera::same_upper>(kernel);
#else
constexpr auto b = tessera::convolution<tessera::shape<4, 4>>(kernel);
#endif
static_assert(tessera::same_map_v<a, b>);

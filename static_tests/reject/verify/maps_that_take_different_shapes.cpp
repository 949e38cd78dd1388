// expect: tessera::same_map: the maps take different shapes; the same map has the same domain
// expect-c++26: tessera::same_map: the maps take different shapes: \[4x4\] and \[4x5\]
#include <tessera/conv/convolution.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/verify/same_map.hpp>

constexpr auto kernel = tessera::full<int, 3, 3>(1);
constexpr auto a = tessera::convolution<tessera::shape<4, 4>>(kernel);
#ifdef MENDED
constexpr auto b = tessera::convolution<tessera::shape<4, 4>>(kernel);
#else
constexpr auto b = tessera::convolution<tessera::shape<4, 5>>(kernel);
#endif
static_assert(same_map(a, b));

// expect: tessera::unfold: the option window<\.\.\.> is missing; give its size along each axis
// Its arity says along how many axes the window slides.
#include <tessera/conv/unfold.hpp>

using tessera::stride, tessera::window;
constexpr auto picture = tessera::ones<int, 4, 4>();
#ifdef MENDED
constexpr auto columns = tessera::unfold<window<2, 2>, stride<2>>(picture);
#else
constexpr auto columns = tessera::unfold<stride<2>>(picture);
#endif

// expect: tessera::views::windows: the option window<\.\.\.> is missing; give its size along each axis
// Its arity says along how many of the last axes the window slides.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/windows.hpp>

constexpr auto picture = tessera::iota<int, 4, 4>();
#ifdef MENDED
constexpr auto windows = tessera::views::windows<tessera::window<2, 2>, tessera::stride<2>>(picture);
#else
constexpr auto windows = tessera::views::windows<tessera::stride<2>>(picture);
#endif

// expect: tessera::views::windows: an option is given twice; give each at most once
// One `stride<2, 1>` sets both axes.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/windows.hpp>

constexpr auto picture = tessera::iota<int, 4, 4>();
#ifdef MENDED
constexpr auto windows = tessera::views::windows<tessera::window<2, 2>, tessera::stride<2, 1>>(picture);
#else
constexpr auto windows =
    tessera::views::windows<tessera::window<2, 2>, tessera::stride<2>, tessera::stride<1>>(picture);
#endif

// expect: tessera::views::windows: an option has neither one value nor one per axis of the window; window<3, 3> takes stride<2> or stride<2, 1>
// Two values for one axis cannot both hold.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/windows.hpp>

constexpr auto signal = tessera::iota<int, 8>();
#ifdef MENDED
constexpr auto windows = tessera::views::windows<tessera::window<3>, tessera::stride<2>>(signal);
#else
constexpr auto windows = tessera::views::windows<tessera::window<3>, tessera::stride<2, 1>>(signal);
#endif

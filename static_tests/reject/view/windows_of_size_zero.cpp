// expect: tessera::views::windows: a size of the window, a stride or a dilation is zero; each is at least 1
// Windows that do not move would be without end.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/windows.hpp>

constexpr auto signal = tessera::iota<int, 8>();
#ifdef MENDED
constexpr auto windows = tessera::views::windows<tessera::window<3>, tessera::stride<1>>(signal);
#else
constexpr auto windows = tessera::views::windows<tessera::window<3>, tessera::stride<0>>(signal);
#endif

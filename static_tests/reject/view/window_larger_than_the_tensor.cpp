// expect: tessera::views::windows: the window is larger than the tensor; pad the tensor first, or dilate less
// Here the dilation stretches three taps over five elements, and there are four.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/windows.hpp>

constexpr auto signal = tessera::iota<int, 4>();
#ifdef MENDED
constexpr auto windows = tessera::views::windows<tessera::window<3>>(signal);
#else
constexpr auto windows = tessera::views::windows<tessera::window<3>, tessera::dilation<2>>(signal);
#endif

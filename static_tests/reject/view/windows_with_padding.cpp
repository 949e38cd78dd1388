// expect: tessera::views::windows: unknown option; it takes window, stride and dilation
// A view has nothing but the elements of its tensor. Pad the tensor first; `unfold` takes padding, as it copies.
#include <tessera/conv/pad.hpp>
#include <tessera/view/windows.hpp>

constexpr auto picture = tessera::iota<int, 4, 4>();
#ifdef MENDED
constexpr auto padded = tessera::pad<tessera::padding<1>>(picture);
constexpr auto windows = tessera::views::windows<tessera::window<3, 3>>(padded);
#else
constexpr auto windows = tessera::views::windows<tessera::window<3, 3>, tessera::padding<1>>(picture);
#endif

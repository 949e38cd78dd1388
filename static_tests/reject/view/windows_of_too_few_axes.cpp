// expect: tessera::views::windows: the tensor has fewer axes than the window; give window<\.\.\.> one size per axis to slide along
// A window of two sizes needs a tensor with two axes.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/windows.hpp>

constexpr auto signal = tessera::iota<int, 8>();
#ifdef MENDED
constexpr auto windows = tessera::views::windows<tessera::window<3>>(signal);
#else
constexpr auto windows = tessera::views::windows<tessera::window<3, 3>>(signal);
#endif

// expect: tessera::fold: padding is given in two ways; give padding, or padding_before and padding_after, or same_upper or same_lower
// Give the padding as it was given to `unfold`.
#include <tessera/conv/fold.hpp>

using tessera::padding, tessera::same_upper, tessera::shape, tessera::window;
constexpr auto columns = tessera::ones<int, 3, 5>();
#ifdef MENDED
constexpr auto signal = tessera::fold<shape<5>, window<3>, same_upper>(columns);
#else
constexpr auto signal = tessera::fold<shape<5>, window<3>, same_upper, padding<1>>(columns);
#endif

// expect: tessera::unfold: padding is given in two ways; give padding, or padding_before and padding_after, or same_upper or same_lower
// `same_lower` computes the padding.
#include <tessera/conv/unfold.hpp>

using tessera::padding, tessera::same_lower, tessera::window;
constexpr auto picture = tessera::ones<int, 4, 4>();
#ifdef MENDED
constexpr auto columns = tessera::unfold<window<3, 3>, same_lower>(picture);
#else
constexpr auto columns = tessera::unfold<window<3, 3>, same_lower, padding<1>>(picture);
#endif

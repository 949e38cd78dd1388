// expect: tessera::pad: unknown option; it takes padding, padding_before, padding_after and pad_mode
// Without a window `pad` cannot know what `same_upper` means.
#include <tessera/conv/pad.hpp>

using tessera::padding, tessera::same_upper;
constexpr auto picture = tessera::ones<int, 4, 4>();
#ifdef MENDED
constexpr auto padded = tessera::pad<padding<1>>(picture);
#else
constexpr auto padded = tessera::pad<same_upper>(picture);
#endif

// expect: tessera::slice: a range takes nothing or leaves its axis; 0 <= first < last <= size and step >= 1
// The maps of `maps::` say the same sentences as the functions whose names they share.
#include <tessera/linalg/gather_map.hpp>

#ifdef MENDED
constexpr auto crop = tessera::maps::slice<tessera::shape<4>, tessera::range<1, 4>>();
#else
constexpr auto crop = tessera::maps::slice<tessera::shape<4>, tessera::range<1, 5>>();
#endif

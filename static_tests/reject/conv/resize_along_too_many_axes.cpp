// expect: tessera::resize: no sizes, or more than the picture has axes; give one per axis to resize, as in resize<shape<H, W>>
// The axes before those that are resized keep their sizes.
#include <tessera/conv/resize.hpp>

using tessera::shape;
constexpr auto signal = tessera::ones<float, 4>();
#ifdef MENDED
constexpr auto longer = tessera::resize<shape<8>>(signal);
#else
constexpr auto longer = tessera::resize<shape<1, 8>>(signal);
#endif

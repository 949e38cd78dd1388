// expect: tessera::flip: an axis is out of range, or named twice; axes run from 0 to the rank minus one
// Name the axes to be walked backwards, each once, or none for all of them.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/flip.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
#ifdef MENDED
constexpr auto mirrored = tessera::flip<-1>(a);
#else
constexpr auto mirrored = tessera::flip<2>(a);
#endif

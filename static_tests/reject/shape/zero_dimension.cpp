// expect: tessera::shape: a dimension is zero; every dimension is at least 1
// There are no empty tensors. A size that a computation makes zero is mended where it is computed.
#include <tessera/shape/shape.hpp>

#ifdef MENDED
constexpr tessera::shape<1, 3> row;
#else
constexpr tessera::shape<0, 3> row;
#endif

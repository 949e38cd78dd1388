// expect: tessera::shape: a dimension is zero; every dimension is at least 1
// There is no tensor without elements.
#include <tessera/tensor/factory.hpp>

#ifdef MENDED
constexpr auto none = tessera::zeros<float, 1, 3>();
#else
constexpr auto none = tessera::zeros<float, 0, 3>();
#endif

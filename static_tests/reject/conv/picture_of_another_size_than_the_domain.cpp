// expect: tessera: the operand does not have the shape that the linear map takes \(A\.domain\(\), of an adjoint A\.codomain\(\)\)
// expect-c++26: tessera: the operand is \[6x8\], the linear map takes \[6x6\] \(A\.domain\(\), of an adjoint A\.codomain\(\)\)
// The size of the picture is part of the map's type.
#include <tessera/conv/convolution.hpp>

constexpr auto blur = tessera::convolution<tessera::shape<6, 6>>(tessera::ones<int, 3, 3>());
#ifdef MENDED
constexpr auto y = blur(tessera::ones<int, 6, 6>());
#else
constexpr auto y = blur(tessera::ones<int, 6, 8>());
#endif

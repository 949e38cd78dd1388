// expect: tessera::conv: winograd is for float and double; leave it out, or cast<float>\(a\) both operands
// The kernel alone shows it.
#include <tessera/conv/convolution.hpp>
#include <tessera/tensor/factory.hpp>

using tessera::shape, tessera::winograd;
constexpr auto kernel = tessera::ones<int, 3, 3>();
#ifdef MENDED
constexpr auto a = tessera::convolution<shape<8, 8>, winograd<4>>(tessera::cast<float>(kernel));
#else
constexpr auto a = tessera::convolution<shape<8, 8>, winograd<4>>(kernel);
#endif

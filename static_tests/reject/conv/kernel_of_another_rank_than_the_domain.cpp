// expect: tessera::convolution: the kernel has neither the rank of the domain \(no channels\) nor one axis more; it is \(O, C / groups, sizes\.\.\.\) over \(C, sizes\.\.\.\)
// A kernel with channels runs over pictures with channels, be it one.
#include <tessera/conv/convolution.hpp>

constexpr auto kernel = tessera::ones<int, 2, 1, 3, 3>();
#ifdef MENDED
constexpr auto map = tessera::convolution<tessera::shape<1, 5, 5>>(kernel);
#else
constexpr auto map = tessera::convolution<tessera::shape<5, 5>>(kernel);
#endif
constexpr auto m = tessera::matrix(map);

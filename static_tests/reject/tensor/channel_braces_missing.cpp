// expect: tessera::tensor: a level of braces is missing; write one level per axis, or use make_tensor<D\.\.\.>\(array\) for a flat array
// A kernel for pictures with channels has four axes, (O, C, kh, kw), even with one channel: two more levels around the rows.
#include <tessera/tensor/tensor.hpp>

#ifdef MENDED
constexpr tessera::tensor<float, 1, 1, 2, 2> kernel{{{{1, 2}, {3, 4}}}};
#else
constexpr tessera::tensor<float, 1, 1, 2, 2> kernel{{1, 2}, {3, 4}};
#endif

// expect: tessera::tensor: a level of braces is missing; write one level per axis, or use make_tensor<D\.\.\.>\(array\) for a flat array
// Braces show the shape: one level per axis. Numbers that come in one long list are read by `make_tensor`.
#include <tessera/tensor/factory.hpp>

#ifdef MENDED
constexpr int numbers[]{1, 2, 3, 4, 5, 6};
constexpr auto a = tessera::make_tensor<2, 3>(numbers);
#else
constexpr tessera::tensor<int, 2, 3> a{1, 2, 3, 4, 5, 6};
#endif

// expect: tessera::tensor: one level of braces too many; write one level per axis
// The outermost braces are the tensor's own, as with an array: a matrix takes its rows in them, without another pair.
#include <tessera/tensor/tensor.hpp>

#ifdef MENDED
constexpr tessera::tensor<int, 2, 2> a{{1, 2}, {3, 4}};
#else
constexpr tessera::tensor<int, 2, 2> a{{{1, 2}, {3, 4}}};
#endif

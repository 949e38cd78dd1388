// expect: tessera::tensor: the braces do not hold exactly the elements of the shape; write every element of every row, no more and no fewer
// Nothing is filled up with zeros, as an array would be: a forgotten element does not compile. Write `{}` for all zeros.
#include <tessera/tensor/tensor.hpp>

#ifdef MENDED
constexpr tessera::tensor<int, 2, 3> sobel{{1, 2, 1}, {0, 0, 0}};
#else
constexpr tessera::tensor<int, 2, 3> sobel{{1, 2, 1}, {0, 0}};
#endif

// expect: tessera::tensor: the braces do not hold exactly the elements of the shape; write every element of every row, no more and no fewer
// The sizes come from the type, the elements from the braces, and the two agree.
#include <tessera/tensor/tensor.hpp>

#ifdef MENDED
constexpr tessera::tensor<int, 4> taps{1, 4, 6, 4};
#else
constexpr tessera::tensor<int, 4> taps{1, 4, 6, 4, 1};
#endif

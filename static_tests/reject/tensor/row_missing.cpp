// expect: tessera::tensor: the braces do not hold exactly the elements of the shape; write every element of every row, no more and no fewer
// The compiler's note shows what is written and what is wanted: `braces<2, 2>` are two rows of two elements.
#include <tessera/tensor/tensor.hpp>

#ifdef MENDED
constexpr tessera::tensor<int, 3, 2> points{{1, 2}, {3, 4}, {5, 6}};
#else
constexpr tessera::tensor<int, 3, 2> points{{1, 2}, {3, 4}};
#endif

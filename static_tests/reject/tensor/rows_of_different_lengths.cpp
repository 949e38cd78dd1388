// expect: tessera::tensor: the braces do not hold exactly the elements of the shape; write every element of every row, no more and no fewer
// Where the sizes are deduced, the first row states the length of all of them.
#include <tessera/tensor/tensor.hpp>

#ifdef MENDED
constexpr tessera::tensor b{{1, 2}, {3, 4}};
#else
constexpr tessera::tensor b{{1, 2}, {3}};
#endif

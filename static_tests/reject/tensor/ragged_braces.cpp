// expect: tessera::tensor: the braces are ragged; every row holds the same number of elements
// From three axes on, braces whose rows differ among themselves have no shape at all.
#include <tessera/tensor/tensor.hpp>

#ifdef MENDED
constexpr tessera::tensor<int, 2, 2, 2> cube{{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}};
#else
constexpr tessera::tensor<int, 2, 2, 2> cube{{{1, 2}, {3, 4}}, {{5, 6}, {7}}};
#endif

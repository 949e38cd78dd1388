// expect: tessera::make_tensor: the array does not have exactly the elements of the shape; give as many as the product of the dimensions
// expect-c++26: tessera::make_tensor: the array has 5 elements, the shape \[2x3\] 6; give as many as the product of the dimensions
// A flat array is read in row-major order, and read to its end.
#include <tessera/tensor/factory.hpp>

#ifdef MENDED
constexpr int numbers[]{1, 2, 3, 4, 5, 6};
#else
constexpr int numbers[]{1, 2, 3, 4, 5};
#endif
constexpr auto a = tessera::make_tensor<2, 3>(numbers);

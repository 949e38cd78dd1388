// expect: tessera::make_tensor: the array does not have exactly the elements of the shape; give as many as the product of the dimensions
// expect-c++26: tessera::make_tensor: the array has 4 elements, the shape \[3\] 3; give as many as the product of the dimensions
// The size of a `std::array` is in its type, so it is checked as that of a C array is.
#include <tessera/tensor/factory.hpp>

#include <array>

constexpr std::array samples{1.0F, 2.0F, 3.0F, 4.0F};
#ifdef MENDED
constexpr auto signal = tessera::make_tensor<4>(samples);
#else
constexpr auto signal = tessera::make_tensor<3>(samples);
#endif

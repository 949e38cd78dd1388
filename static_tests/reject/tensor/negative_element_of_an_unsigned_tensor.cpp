// expect-in-evaluation: an_element_does_not_fit_the_element_type
// A negative number does not wrap around to a large one.
#include <tessera/tensor/tensor.hpp>

#ifdef MENDED
constexpr tessera::tensor<int, 3> edge{-1, 0, 1};
#else
constexpr tessera::tensor<unsigned, 3> edge{-1, 0, 1};
#endif

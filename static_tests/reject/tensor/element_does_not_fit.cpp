// expect-in-evaluation: an_element_does_not_fit_the_element_type
// An integer that the element type cannot hold is not cut. At run time the failure handler is called.
#include <tessera/tensor/tensor.hpp>

#ifdef MENDED
constexpr tessera::tensor<short, 3> weights{100, 200, 300};
#else
constexpr tessera::tensor<signed char, 3> weights{100, 200, 300};
#endif

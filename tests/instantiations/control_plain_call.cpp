// A control: a plain call that only constant evaluation makes. It instantiates kernels that never reach the object.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto result = tessera::conv2d(tessera::full<float, 4, 20, 20>(1), tessera::full<float, 4, 4, 3, 3>(1));
static_assert(result(0, 0, 0) == 36);

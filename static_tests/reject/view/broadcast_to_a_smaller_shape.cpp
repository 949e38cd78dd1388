// expect: tessera::broadcast_to: the shape cannot be repeated to the other; from the last axis on, sizes are equal or the tensor's is 1
// Only an axis of size 1, or one that is missing in front, is repeated.
#include <tessera/tensor/tensor.hpp>
#include <tessera/view/broadcast.hpp>
#include <tessera/view/squeeze.hpp>

constexpr tessera::tensor column{1, 2};
#ifdef MENDED
constexpr auto table = tessera::broadcast_to<2, 3>(tessera::unsqueeze<1>(column));
#else
constexpr auto table = tessera::broadcast_to<2, 3>(column);
#endif

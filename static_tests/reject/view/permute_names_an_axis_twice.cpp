// expect: tessera::permute: the axes are not a permutation; name every axis of the tensor exactly once
// A diagonal is no permutation.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
#ifdef MENDED
constexpr auto b = tessera::permute<1, 0>(a);
#else
constexpr auto b = tessera::permute<1, 1>(a);
#endif

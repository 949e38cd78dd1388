// expect: tessera::permute: the axes are not a permutation; name every axis of the tensor exactly once
// `permute` states where every axis comes from, in the order of the result.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>

constexpr auto picture = tessera::iota<int, 4, 5, 3>();  // (H, W, C), as a camera gives it
#ifdef MENDED
constexpr auto channels_first = tessera::views::permute<2, 0, 1>(picture);
#else
constexpr auto channels_first = tessera::views::permute<2, 0>(picture);
#endif

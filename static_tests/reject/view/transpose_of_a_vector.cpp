// expect: tessera::transpose: a tensor of fewer than two axes has nothing to exchange; unsqueeze it first
// A vector is neither a row nor a column. Say which one it is with `unsqueeze<0>` (a row) or `unsqueeze<1>` (a column).
#include <tessera/tensor/tensor.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/squeeze.hpp>

constexpr tessera::tensor v{1, 2, 3};
#ifdef MENDED
constexpr auto column = tessera::unsqueeze<1>(v);
#else
constexpr auto column = tessera::transpose(v);
#endif

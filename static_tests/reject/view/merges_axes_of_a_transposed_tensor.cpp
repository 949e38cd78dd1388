// expect: tessera::view: these strides cannot be seen with other sizes, because axes that are not neighbours in memory would be merged; use reshape, which copies
// The elements of a transposed matrix do not lie in memory in the order of a vector, so no view can show them so. It is
// the rule that PyTorch checks at run time. A view that only splits axes, or adds some of size 1, is legal.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/reshape.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
constexpr auto turned = tessera::views::transpose(a);
#ifdef MENDED
constexpr auto vector = tessera::reshape<6>(turned);
#else
constexpr auto vector = tessera::view<6>(turned);
#endif

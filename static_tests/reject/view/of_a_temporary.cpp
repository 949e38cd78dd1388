// expect: tessera::views: a view of a temporary would dangle; name the tensor first, or call the function without views::, which copies
// A view points into a tensor, which has to live at least as long.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>

#ifdef MENDED
constexpr auto turned = tessera::transpose(tessera::iota<int, 2, 3>());
#else
constexpr auto turned = tessera::views::transpose(tessera::iota<int, 2, 3>());
#endif

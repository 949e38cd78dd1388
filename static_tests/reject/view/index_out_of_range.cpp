// expect-in-evaluation: an_index_is_out_of_range
// A view checks against its own sizes: the transposed [2x3] has three rows of two.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
constexpr auto turned = tessera::views::transpose(a);
#ifdef MENDED
constexpr int last = turned(2, 1);
#else
constexpr int last = turned(1, 2);
#endif

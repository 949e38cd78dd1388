// expect-in-evaluation: an_index_is_out_of_range
// An element is not counted from the end; axes and the bounds of a `range` are.
#include <tessera/tensor/tensor.hpp>

constexpr tessera::tensor a{1, 2, 3};
#ifdef MENDED
constexpr int last = a[a.size() - 1];
#else
constexpr int last = a[-1];
#endif

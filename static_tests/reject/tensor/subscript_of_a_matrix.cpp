// expect: tessera: the number of indexes differs from the rank; name an element by one index per axis
// `a[i]` is for vectors; from C++23 on `a[i, j]` is the same as `a(i, j)`. There are no rows to index one after the other.
#include <tessera/tensor/factory.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
#ifdef MENDED
constexpr int element = a(1, 0);
#else
constexpr int element = a[1];
#endif

// expect: tessera: the number of indexes differs from the rank; name an element by one index per axis
// A row is no element. Take it with `views::slice<range<1, 2>>(a)`.
#include <tessera/tensor/factory.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
#ifdef MENDED
constexpr int element = a(1, 0);
#else
constexpr int element = a(1);
#endif

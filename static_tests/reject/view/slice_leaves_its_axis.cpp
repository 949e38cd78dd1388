// expect: tessera::slice: a range takes nothing or leaves its axis; 0 <= first < last <= size and step >= 1
// A range that reaches beyond the end is not cut, as Python would cut it: the size of the result is what the range says.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/slice.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
#ifdef MENDED
constexpr auto right = tessera::views::slice<tessera::range<>, tessera::range<1, 3>>(a);
#else
constexpr auto right = tessera::views::slice<tessera::range<>, tessera::range<1, 4>>(a);
#endif

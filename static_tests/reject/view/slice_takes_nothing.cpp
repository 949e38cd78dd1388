// expect: tessera::slice: a range takes nothing or leaves its axis; 0 <= first < last <= size and step >= 1
// An empty slice has no shape. A reversed one is a `flip`.
#include <tessera/tensor/tensor.hpp>
#include <tessera/view/slice.hpp>

constexpr tessera::tensor a{1, 2, 3, 4};
#ifdef MENDED
constexpr auto middle = tessera::slice<tessera::range<1, 3>>(a);
#else
constexpr auto middle = tessera::slice<tessera::range<3, 1>>(a);
#endif

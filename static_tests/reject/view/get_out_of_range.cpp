// expect: tessera::get: an index is out of range; indexes run from 0 to the dimension minus one
// `get` reads views, too, and takes the indexes of the view, not those of the tensor behind it.
#include <tessera/tensor/factory.hpp>
#include <tessera/tensor/get.hpp>
#include <tessera/view/slice.hpp>

constexpr auto a = tessera::iota<int, 4, 3>();
constexpr auto middle = tessera::views::slice<tessera::range<1, 3>>(a);
#ifdef MENDED
constexpr int last = tessera::get<1, 2>(middle);
#else
constexpr int last = tessera::get<3, 2>(middle);
#endif

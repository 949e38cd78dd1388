// expect: tessera::reshape: the sizes do not hold the same number of elements; their product is the element count of the tensor, and one of them may be `infer`
// expect-c++26: tessera::reshape: the sizes do not hold the same number of elements: the tensor \[2x3\] has 6, the sizes given make 4; one of them may be `infer`
// A view that shows a part of a tensor is a `slice`, not another shape.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/reshape.hpp>
#include <tessera/view/slice.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
#ifdef MENDED
constexpr auto b = tessera::views::slice<tessera::range<>, tessera::range<0, 2>>(a);
#else
constexpr auto b = tessera::view<2, 2>(a);
#endif
constexpr int corner = b(1, 1);

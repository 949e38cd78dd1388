// expect: tessera::reshape: the sizes do not hold the same number of elements; their product is the element count of the tensor, and one of them may be `infer`
// expect-c++26: tessera::reshape: the sizes do not hold the same number of elements: the tensor \[2x3\] has 6, the sizes given make 8; one of them may be `infer`
// Reshaping neither drops an element nor makes one.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/reshape.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
#ifdef MENDED
constexpr auto b = tessera::reshape<3, 2>(a);
#else
constexpr auto b = tessera::reshape<4, 2>(a);
#endif

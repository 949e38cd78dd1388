// expect: tessera::flatten: the tensor has no such axis; axes run from 0 to the rank minus one
// The argument of `flatten` is the first axis to be merged, counted from 0.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/reshape.hpp>

constexpr auto kernel = tessera::iota<int, 4, 3, 2, 2>();
#ifdef MENDED
constexpr auto rows = tessera::flatten<1>(kernel);
#else
constexpr auto rows = tessera::flatten<4>(kernel);
#endif

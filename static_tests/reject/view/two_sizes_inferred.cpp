// expect: tessera::reshape: `infer` is given twice; only one size can follow from the others
// Two unknown sizes have many solutions.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/reshape.hpp>

constexpr auto a = tessera::iota<int, 2, 6>();
#ifdef MENDED
constexpr auto b = tessera::reshape<tessera::infer, 3, 2>(a);
#else
constexpr auto b = tessera::reshape<tessera::infer, 3, tessera::infer>(a);
#endif

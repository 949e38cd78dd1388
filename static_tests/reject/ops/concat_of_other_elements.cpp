// expect: tessera::concat: the element types differ; cast<T>\(a\) first
// Moving elements about does not change them.
#include <tessera/ops/join.hpp>
#include <tessera/tensor/factory.hpp>

constexpr tessera::tensor a{1, 2, 3};
constexpr tessera::tensor b{0.5F, 1.5F};
#ifdef MENDED
constexpr auto c = tessera::concat<0>(tessera::cast<float>(a), b);
#else
constexpr auto c = tessera::concat<0>(a, b);
#endif

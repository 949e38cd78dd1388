// expect: tessera::stack: the element types differ; cast<T>\(a\) first
// A tensor has one element type.
#include <tessera/ops/join.hpp>
#include <tessera/tensor/factory.hpp>

constexpr tessera::tensor a{1, 2};
constexpr tessera::tensor b{0.5, 1.5};
#ifdef MENDED
constexpr auto c = tessera::stack(tessera::cast<double>(a), b);
#else
constexpr auto c = tessera::stack(a, b);
#endif

// expect: tessera::all_close: the shapes differ; compare tensors of one shape
// As `==`, `all_close` takes two tensors of one shape.
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto result = tessera::full<float, 2, 2>(0.25F);
#ifdef MENDED
constexpr bool good = tessera::all_close(result, tessera::full<float, 2, 2>(0.25F));
#else
constexpr bool good = tessera::all_close(result, tessera::full<float, 4>(0.25F));
#endif

// expect-in-evaluation: too_much_for_one_constant_expression.*matmul.*use_matmul_v
// A product that costs more than the compiler's default limit is refused at once.
#include <tessera/linalg/matmul_v.hpp>

#ifdef MENDED
constexpr tessera::tensor<float, 20, 20> a{};
constexpr auto const& b = tessera::matmul_v<a, a>;
#else
constexpr tessera::tensor<float, 1000, 1000> a{};
constexpr auto b = tessera::matmul(a, a);
#endif

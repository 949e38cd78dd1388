// expect-in-evaluation: too_much_for_one_constant_expression.*unfold.*use_unfold_v
// Columns that cost more than the compiler's default limit are refused at once.
#include <tessera/conv/unfold_v.hpp>

#ifdef MENDED
constexpr tessera::tensor<float, 4, 30, 30> x{};
constexpr auto const& columns = tessera::unfold_v<x, tessera::window<3, 3>>;
#else
constexpr tessera::tensor<float, 4, 300, 300> x{};
constexpr auto columns = tessera::unfold<tessera::window<3, 3>>(x);
#endif

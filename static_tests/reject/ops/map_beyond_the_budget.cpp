// expect-in-evaluation: too_much_for_one_constant_expression.*map.*use_map_v
// A map over more elements than the compiler's default limit allows is refused at once.
#include <tessera/ops/map_v.hpp>

constexpr auto square = [](float x) { return x * x; };
#ifdef MENDED
constexpr tessera::tensor<float, 100, 100> x{};
constexpr auto const& y = tessera::map_v<square, x>;
#else
constexpr tessera::tensor<float, 1200, 1200> x{};
constexpr auto y = tessera::map(square, x);
#endif

// expect-in-evaluation: too_much_for_one_constant_expression.*apply.*convolution_map.*use_evaluate_v
// The same for a linear map.
#include <tessera/conv/evaluate_v.hpp>

constexpr tessera::tensor<float, 64, 8, 3, 3> w{};
#ifdef MENDED
constexpr tessera::tensor<float, 8, 12, 12> x{};
constexpr auto A = tessera::convolution<tessera::shape<8, 12, 12>>(w);
constexpr auto const& y = tessera::evaluate_v<A, x>;
#else
constexpr tessera::tensor<float, 8, 152, 152> x{};
constexpr auto A = tessera::convolution<tessera::shape<8, 152, 152>>(w);
constexpr auto y = A(x);
#endif

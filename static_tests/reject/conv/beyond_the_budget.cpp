// expect-in-evaluation: too_much_for_one_constant_expression.*conv2d.*needs_about_thousand_(ops|steps)<\d+>.*over_the_default_thousand<(33554|1048)>.*use_conv2d_v.*or_fconstexpr_(ops_limit|steps)_and_TESSERA_CONSTEXPR_BUDGET<\d+000000>
// A call that costs more than the compiler's default limit is refused at once: use the `_v` form, which has no limit. Or
// raise the compiler's limit, -fconstexpr-ops-limit or -fconstexpr-steps, and define TESSERA_CONSTEXPR_BUDGET as the same number.
#include <tessera/conv/conv.hpp>
#include <tessera/conv/conv_v.hpp>

constexpr tessera::tensor<float, 64, 8, 3, 3> w{};
#ifdef MENDED
constexpr tessera::tensor<float, 8, 12, 12> x{};
constexpr auto const& y = tessera::conv2d_v<x, w>;
#else
constexpr tessera::tensor<float, 8, 152, 152> x{};
constexpr auto y = tessera::conv2d(x, w);
#endif

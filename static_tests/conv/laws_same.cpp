// The laws of convolution with same_upper and same_lower, swept over a generated grid (law_settings.hpp).
#include "conv/laws.hpp"

namespace {

using tessera::testing::covering_settings;
using tessera::testing::laws_hold;
using tessera::testing::modular;
using tessera::testing::rational;

constexpr tessera::testing::level_counts levels{.padding = 1, .window = 3, .remainder = 3, .channels = 2, .side = 2};

constexpr auto one_axis = covering_settings<1>(levels, true);
laws_hold<one_axis, int, rational, modular, float> const along_one_axis(__FILE__, __LINE__);

constexpr auto two_axes = covering_settings<2>(levels, true);
laws_hold<two_axes, int, rational, modular, float> const along_two_axes(__FILE__, __LINE__);

}  // namespace

// The laws of convolution along three axes, swept over a generated grid (law_settings.hpp).
#include "conv/laws.hpp"

namespace {

using tessera::testing::covering_settings;
using tessera::testing::laws_hold;
using tessera::testing::modular;
using tessera::testing::rational;

constexpr auto settings =
    covering_settings<3>({.stride = 3, .padding = 3, .window = 3, .remainder = 2, .channels = 3}, false);
laws_hold<settings, int, rational, modular, float> const along_three_axes(__FILE__, __LINE__);

}  // namespace

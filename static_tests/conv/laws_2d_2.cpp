// The laws of convolution along two axes, swept over a generated grid (law_settings.hpp), the second half of it.
#include "conv/laws.hpp"

namespace {

using tessera::testing::covering_settings;
using tessera::testing::laws_hold_in_second_half;
using tessera::testing::modular;
using tessera::testing::rational;

constexpr auto settings = covering_settings<2>({}, false);
laws_hold_in_second_half<settings, int, rational, modular, float> const along_two_axes(__FILE__, __LINE__);

}  // namespace

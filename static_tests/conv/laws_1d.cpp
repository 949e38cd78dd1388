// The laws of convolution along one axis, swept over a generated grid (law_settings.hpp).
#include "conv/laws.hpp"

namespace {

using tessera::testing::covering_settings;
using tessera::testing::laws_hold;
using tessera::testing::modular;
using tessera::testing::rational;

constexpr auto settings = covering_settings<1>({}, false);
laws_hold<settings, int> const over_int(__FILE__, __LINE__);
laws_hold<settings, rational, modular, float> const over_more_numbers(__FILE__, __LINE__);

}  // namespace

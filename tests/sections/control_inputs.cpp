// A control: a constant that is there with what it was computed from.
#include <tessera/conv/conv_v.hpp>
#include <tessera/tensor/factory.hpp>

namespace {

constexpr auto picture = tessera::full<float, 30, 30>(1);
constexpr auto kernel = tessera::full<float, 3, 3>(1);

}  // namespace

extern "C" float const* sums_3136(bool wanted) {
  return wanted ? tessera::conv2d_v<picture, kernel>.data() : picture.data();
}

// Ten million multiply-adds as a constant, under the compiler's default limits; run, the program convolves again.
#include <tessera/conv/conv.hpp>
#include <tessera/conv/conv_v.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/generate_v.hpp>

#include <memory>

using namespace tessera;

namespace {

// Small whole numbers, so that every order of summation gives the same floats.
constexpr auto const& picture = generate_v<tensor<float, 16, 66, 66>, [](auto c, auto i, auto j) {
  return static_cast<float>((c + i * 3 + j) % 7) - 3.0F;
}>;
constexpr auto weights = generate<float, 16, 16, 3, 3>(
    [](auto o, auto c, auto i, auto j) { return static_cast<float>((o + c * 3 + i * 2 + j) % 5) - 2.0F; });
static_assert(16 * 16 * 9 * 66 * 66 >= 10'000'000);

constinit auto const& result = conv2d_v<picture, weights, padding<1>>;

}  // namespace

int main() {
  auto const x = std::make_unique<tensor<float, 16, 66, 66>>(picture);
  auto const again = std::make_unique<tensor<float, 16, 66, 66>>();
  conv2d_into<padding<1>>(*again, *x, weights);
  return *again == result ? 0 : 1;
}

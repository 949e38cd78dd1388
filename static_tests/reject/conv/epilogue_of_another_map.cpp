// expect: tessera::apply_into: an epilogue is for convolutions and their adjoints; map\(f, A\(x\)\) serves any other map
#include <tessera/conv/convolution.hpp>
#include <tessera/linalg/compose.hpp>
#include <tessera/ops/map.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto relu = [](float sum) { return sum > 0 ? sum : 0; };
constexpr auto blur = tessera::convolution<tessera::shape<4>>(tessera::ones<float, 2>());
constexpr auto x = tessera::ones<float, 4>();
constexpr bool all_is_well() {
  tessera::tensor<float, 4> y{};
#ifdef MENDED
  y = tessera::map(relu, tessera::compose(tessera::adjoint(blur), blur)(x));
#else
  tessera::apply_into(y, tessera::compose(tessera::adjoint(blur), blur), x, tessera::epilogue(relu));
#endif
  return y[0] >= 0;
}
static_assert(all_is_well());

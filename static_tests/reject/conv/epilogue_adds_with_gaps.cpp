// expect: tessera::add: the operand has gaps between its elements; contiguous\(a\) copies it
#include <tessera/conv/epilogue.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>

constexpr auto residual = tessera::ones<float, 2, 4, 3>();
constexpr bool all_is_well() {
#ifdef MENDED
  auto const turned = tessera::transpose(residual);
#else
  auto const turned = tessera::views::transpose(residual);
#endif
  auto const then = tessera::epilogue(tessera::add(turned));
  return decltype(then)::is_epilogue;
}
static_assert(all_is_well());

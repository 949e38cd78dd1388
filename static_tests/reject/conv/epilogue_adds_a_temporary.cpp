// expect: tessera::add: it would keep the elements of a temporary; name the tensor first
#include <tessera/conv/epilogue.hpp>
#include <tessera/tensor/factory.hpp>

constexpr bool all_is_well() {
#ifdef MENDED
  auto const residual = tessera::ones<float, 2, 4, 4>();
  auto const then = tessera::epilogue(tessera::add(residual));
#else
  auto const then = tessera::epilogue(tessera::add(tessera::ones<float, 2, 4, 4>()));
#endif
  return decltype(then)::is_epilogue;
}
static_assert(all_is_well());

// expect: tessera: the destination does not have the element type of the result; give it the one that the call without _into returns
// Bytes are summed in int, so the result is int; narrowing it again is the caller's step.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto signal = tessera::ones<signed char, 4>();
constexpr auto kernel = tessera::ones<signed char, 2>();
constexpr auto summed() {
#ifdef MENDED
  tessera::tensor<int, 3> y{};
#else
  tessera::tensor<signed char, 3> y{};
#endif
  tessera::conv1d_into(y, signal, kernel);
  return y;
}
constexpr auto y = summed();

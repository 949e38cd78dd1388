// expect: tessera: the destination is read-only; give a tensor or a view of elements that are not const
// The first argument of an `_into` form is written.
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto signal = tessera::ones<int, 4>();
constexpr auto kernel = tessera::ones<int, 2>();
constexpr int sum_of_neighbours() {
#ifdef MENDED
  tessera::tensor<int, 3> y{};
#else
  tessera::tensor<int, 3> const y{};
#endif
  tessera::conv1d_into(y, signal, kernel);
  return y[0];
}
constexpr int two = sum_of_neighbours();

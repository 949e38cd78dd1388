#include "tessera_single.hpp"

using namespace tessera;

tensor<float, 2, 2> in_the_other_unit(tensor<float, 4, 4> const& x);

tensor<float, 2, 2> in_the_other_unit(tensor<float, 4, 4> const& x) {
  return conv2d(x, tensor<float, 3, 3>{{-1, 0, 1}, {-2, 0, 2}, {-1, 0, 1}});
}

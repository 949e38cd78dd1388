// A control: a call of run time that is not tiny.
#include <tessera/conv/conv.hpp>

using namespace tessera;

tensor<float, 4, 30, 30> convolve(tensor<float, 4, 32, 32> const& x, tensor<float, 4, 4, 3, 3> const& w) {
  return conv2d(x, w);
}

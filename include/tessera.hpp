// Tessera: tensors whose shape is part of their type, and convolution as a linear map. Every layer but the leaves
// (tessera/format.hpp, tessera/interop.hpp).
#ifndef TESSERA_HPP
#define TESSERA_HPP

#include <tessera/support.hpp>
#include <tessera/shape.hpp>
#include <tessera/tensor.hpp>
#include <tessera/view.hpp>
#include <tessera/kernel.hpp>
#include <tessera/ops.hpp>
#include <tessera/linalg.hpp>
#include <tessera/conv.hpp>

#endif

// Tessera: tensors whose shape is part of their type, and convolution as a linear map. Every layer but the leaves (io,
// format, interop), of which it brings what costs next to nothing: `std::cout << a`.
#ifndef TESSERA_HPP
#define TESSERA_HPP

#include <tessera/conv.hpp>
#include <tessera/kernel.hpp>
#include <tessera/linalg.hpp>
#include <tessera/ops.hpp>
#include <tessera/shape.hpp>
#include <tessera/support.hpp>
#include <tessera/tensor.hpp>
#include <tessera/view.hpp>

#if __STDC_HOSTED__
#include <tessera/format/print.hpp>
#endif

#endif

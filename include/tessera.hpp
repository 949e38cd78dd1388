// Tessera: tensors whose shape is part of their type, and convolution as a linear map. Every layer, and of the leaves what
// costs next to nothing: what programs prove (verify), and `std::cout << a` (format).
#ifndef TESSERA_HPP
#define TESSERA_HPP

#include <tessera/conv.hpp>
#include <tessera/kernel.hpp>
#include <tessera/linalg.hpp>
#include <tessera/ops.hpp>
#include <tessera/shape.hpp>
#include <tessera/support.hpp>
#include <tessera/tensor.hpp>
#include <tessera/verify.hpp>
#include <tessera/view.hpp>

#if __STDC_HOSTED__
#include <tessera/format/print.hpp>
#endif

#endif

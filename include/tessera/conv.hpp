// The conv layer: convolution, its adjoint, windows, padding, resizing and gradients.
#ifndef TESSERA_CONV_HPP
#define TESSERA_CONV_HPP

#include <tessera/conv/apply.hpp>
#include <tessera/conv/calls.hpp>
#include <tessera/conv/conv.hpp>
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/conv/conv_v.hpp>
#include <tessera/conv/convolution.hpp>
#include <tessera/conv/dilate.hpp>
#include <tessera/conv/evaluate_v.hpp>
#include <tessera/conv/fold.hpp>
#include <tessera/conv/gradient.hpp>
#include <tessera/conv/kernel_matrix.hpp>
#include <tessera/conv/kernel_matrix_v.hpp>
#include <tessera/conv/mandates.hpp>
#include <tessera/conv/operands.hpp>
#include <tessera/conv/pad.hpp>
#include <tessera/conv/resize.hpp>
#include <tessera/conv/unfold.hpp>
#include <tessera/conv/unfold_geometry.hpp>
#include <tessera/conv/unfold_v.hpp>
#include <tessera/conv/winograd.hpp>

#endif

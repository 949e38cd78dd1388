// The shape layer: sizes, strides, options and the sliding-window geometry.
#ifndef TESSERA_SHAPE_HPP
#define TESSERA_SHAPE_HPP

#include <tessera/shape/broadcast.hpp>
#include <tessera/shape/convolution_geometry.hpp>
#include <tessera/shape/index_array.hpp>
#include <tessera/shape/options.hpp>
#include <tessera/shape/permute.hpp>
#include <tessera/shape/reshape.hpp>
#include <tessera/shape/shape.hpp>
#include <tessera/shape/slice.hpp>
#include <tessera/shape/sliding_window.hpp>
#include <tessera/shape/strides.hpp>

#endif

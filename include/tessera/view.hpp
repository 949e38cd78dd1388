// The view layer: views with compile-time strides, and the copies beside them.
#ifndef TESSERA_VIEW_HPP
#define TESSERA_VIEW_HPP

#include <tessera/view/as_view.hpp>
#include <tessera/view/broadcast.hpp>
#include <tessera/view/contiguous.hpp>
#include <tessera/view/destination.hpp>
#include <tessera/view/flip.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/reshape.hpp>
#include <tessera/view/slice.hpp>
#include <tessera/view/squeeze.hpp>
#include <tessera/view/tensor_view.hpp>
#include <tessera/view/windows.hpp>

#endif

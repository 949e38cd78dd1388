// The interop leaf: tensors and the views of the standard library, std::span and std::mdspan.
#ifndef TESSERA_INTEROP_HPP
#define TESSERA_INTEROP_HPP

#include <tessera/interop/mdspan.hpp>
#include <tessera/interop/span.hpp>

#endif

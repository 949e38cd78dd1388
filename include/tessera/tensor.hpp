// The tensor layer: tensors, their factories, element access and comparison.
#ifndef TESSERA_TENSOR_HPP
#define TESSERA_TENSOR_HPP

#include <tessera/tensor/access.hpp>
#include <tessera/tensor/braces.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/concepts.hpp>
#include <tessera/tensor/copy_strips.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/tensor/gather_strided.hpp>
#include <tessera/tensor/generate_v.hpp>
#include <tessera/tensor/get.hpp>
#include <tessera/tensor/random.hpp>
#include <tessera/tensor/tensor.hpp>

#endif

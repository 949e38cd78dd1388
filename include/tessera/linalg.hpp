// The linalg layer: matmul, dot, and linear maps with their adjoints and matrices.
#ifndef TESSERA_LINALG_HPP
#define TESSERA_LINALG_HPP

#include <tessera/linalg/compose.hpp>
#include <tessera/linalg/dot.hpp>
#include <tessera/linalg/gather_map.hpp>
#include <tessera/linalg/linear_map.hpp>
#include <tessera/linalg/matmul.hpp>
#include <tessera/linalg/matmul_map.hpp>
#include <tessera/linalg/matmul_v.hpp>
#include <tessera/linalg/matrix_v.hpp>

#endif

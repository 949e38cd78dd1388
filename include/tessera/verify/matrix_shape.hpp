// matrix_shape, square_matrix_shape: the shapes of matrices.
#ifndef TESSERA_VERIFY_MATRIX_SHAPE_HPP
#define TESSERA_VERIFY_MATRIX_SHAPE_HPP

#include <tessera/shape/shape.hpp>

namespace tessera {

/// The shape of a matrix: two axes.
template <class Shape>
concept matrix_shape = shape_type<Shape> && Shape::rank == 2;

/// That of a matrix with as many rows as columns.
template <class Shape>
concept square_matrix_shape = matrix_shape<Shape> && Shape::dims[0] == Shape::dims[1];

}  // namespace tessera

#endif

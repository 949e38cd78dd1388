#include "case.hpp"

#include <tessera/verify/matrix_shape.hpp>

namespace {

using namespace tessera;

static_assert(matrix_shape<shape<2, 3>> && !matrix_shape<shape<2>> && !matrix_shape<shape<>> && !matrix_shape<int>);
static_assert(square_matrix_shape<shape<3, 3>> && !square_matrix_shape<shape<2, 3>> && !square_matrix_shape<shape<>>);
static_assert(!square_matrix_shape<shape<3, 3, 3>> && !square_matrix_shape<shape<3>>);

}  // namespace

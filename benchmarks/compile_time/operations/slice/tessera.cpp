// SIZE * SIZE elements, SIZE 96: slice of every second column, from a matrix of twice the columns
#include "../operands.hpp"

#include <tessera/view/slice.hpp>

constexpr auto y =
    tessera::slice<tessera::range<>, tessera::range<0, 2 * SIZE, 2>>(operand<tessera::tensor<float, SIZE, 2 * SIZE>>);

// SIZE * SIZE elements, SIZE 128: all_close(a, b), which differ a little
#include "../operands.hpp"

#include <tessera/tensor/compare.hpp>

// Elsewhere by a hundred-thousandth, so that the tolerance is computed for every element.
template <std::size_t... I>
constexpr auto near(std::index_sequence<I...>) {
  return bare<float, sizeof...(I)>{{static_cast<float>(I % 7 + 1)...}};
}
template <std::size_t... I>
constexpr auto moved(std::index_sequence<I...>) {
  return bare<float, sizeof...(I)>{{(static_cast<float>(I % 7 + 1) + 0.000002f)...}};
}
using matrix = tessera::tensor<float, SIZE, SIZE>;
constexpr auto a = __builtin_bit_cast(matrix, near(std::make_index_sequence<SIZE * SIZE>{}));
constexpr auto b = __builtin_bit_cast(matrix, moved(std::make_index_sequence<SIZE * SIZE>{}));
constexpr auto y = all_close(a, b);

// expect: tessera: tensors of different shapes are never equal; compare tensors of one shape
// `==` compares whole tensors and does not broadcast. A comparison that can only be false is a mistake.
#include <tessera/tensor/compare.hpp>

constexpr tessera::tensor<int, 1, 3> row{{1, 2, 3}};
constexpr tessera::tensor<int, 3> vector{1, 2, 3};
#ifdef MENDED
constexpr bool same = row == tessera::tensor<int, 1, 3>{{1, 2, 3}};
#else
constexpr bool same = row == vector;
#endif

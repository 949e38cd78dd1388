// expect: tessera: the shapes cannot be broadcast together; from the last axis on, sizes are equal or 1 \(unsqueeze adds an axis of 1\)
// expect-c++26: tessera: the shapes cannot be broadcast together: \[2x3\] with \[2\]; from the last axis on, sizes are equal or 1 \(unsqueeze adds an axis of 1\)
// A vector meets the last axis. To meet the first one it has to be a column.
#include <tessera/ops/arithmetic.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/squeeze.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
constexpr tessera::tensor of_each_row{10, 20};
#ifdef MENDED
constexpr auto b = a * tessera::unsqueeze<1>(of_each_row);
#else
constexpr auto b = a * of_each_row;
#endif

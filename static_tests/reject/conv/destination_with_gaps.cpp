// expect: tessera: the destination has gaps between its elements; give a contiguous one
// Results are written in row-major order, without a gap. The rows of a matrix are such a place, its columns are not.
#include <tessera/conv/unfold.hpp>
#include <tessera/view/permute.hpp>

using tessera::window;
constexpr auto signal = tessera::iota<int, 4>();
constexpr auto rows_of_windows() {
#ifdef MENDED
  tessera::tensor<int, 2, 3> columns{};
  tessera::unfold_into<window<2>>(columns, signal);
  return tessera::transpose(columns);
#else
  tessera::tensor<int, 3, 2> rows{};
  tessera::unfold_into<window<2>>(tessera::views::transpose(rows), signal);
  return rows;
#endif
}
constexpr auto rows = rows_of_windows();

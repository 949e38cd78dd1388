// refused: ^does not say: the sizes differ
// expect: the sizes differ
template <int rows, int columns>
constexpr int square() {
  static_assert(rows == columns, "something is wrong");
  return rows;
}

#ifdef MENDED
constexpr int side = square<2, 2>();
#else
constexpr int side = square<2, 3>();
#endif

// refused: ^does not compile when mended
// expect: the sizes differ
template <int rows, int columns>
constexpr int square() {
  static_assert(rows == columns, "the sizes differ");
  return rows;
}

#ifdef MENDED
constexpr int side = square<3, 2>();
#else
constexpr int side = square<2, 3>();
#endif

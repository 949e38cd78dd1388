// accepted
// expect: the sizes differ
// expect-c++26: the sizes differ: 2 and 3
template <int rows, int columns>
struct sizes_differ {
  char text[25] = "the sizes differ: ? and ";
  constexpr sizes_differ() {
    text[18] = char('0' + rows);
    text[24] = char('0' + columns);
  }
  constexpr const char* data() const { return text; }
  constexpr decltype(sizeof 0) size() const { return sizeof text; }
};

template <int rows, int columns>
constexpr int square() {
#if __cplusplus > 202302L && __cpp_static_assert >= 202306L
  static_assert(rows == columns, sizes_differ<rows, columns>());
#else
  static_assert(rows == columns, "the sizes differ");
#endif
  return rows;
}

#ifdef MENDED
constexpr int side = square<2, 2>();
#else
constexpr int side = square<2, 3>();
#endif

// refused: ^does not say: index_is_out_of_range
// expect: index_is_out_of_range
#ifdef __clang__
void index_is_out_of_range();
#else
[[noreturn]] constexpr void index_is_out_of_range() { throw 0; }
#endif

constexpr int at(int index) {
  if (index > 3) index_is_out_of_range();
  return index;
}

#ifdef MENDED
constexpr int last = at(3);
#else
constexpr int last = at(4);
#endif

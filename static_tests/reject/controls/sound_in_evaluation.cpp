// accepted
// expect-in-evaluation: index_is_out_of_range
void index_is_out_of_range();

constexpr int at(int index) {
  if (index > 3) index_is_out_of_range();
  return index;
}

#ifdef MENDED
constexpr int last = at(3);
#else
constexpr int last = at(4);
#endif

// accepted
// expect-c++26: the sizes differ: 2 and 3$
// Before C++26 it is left out: there even the mended file would not compile.
struct sizes_differ {
  constexpr const char* data() const { return "the sizes differ: 2 and 3"; }
  constexpr decltype(sizeof 0) size() const { return 25; }
};

#ifdef MENDED
static_assert(3 == 3, sizes_differ());
#else
static_assert(2 == 3, sizes_differ());
#endif

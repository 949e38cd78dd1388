// refused: ^compiles, and should not
// expect: the sizes differ
static_assert(2 == 2, "the sizes differ");

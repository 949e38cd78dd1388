// expect-in-evaluation: overflow in constant expression|outside the range of representable values
// A sum beyond int is not a constant. (g++ reports it once for every element that overflows.)
#include <tessera/ops/arithmetic.hpp>

constexpr tessera::tensor a{2'000'000'000, 1};
#ifdef MENDED
constexpr auto doubled = a + tessera::tensor{2'000'000'000LL, 1LL};
#else
constexpr auto doubled = a + tessera::tensor{2'000'000'000, 1};
#endif

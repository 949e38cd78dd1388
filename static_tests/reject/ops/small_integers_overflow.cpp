// expect-in-evaluation: an_element_does_not_fit_the_element_type
// int8 + int8 is int8, so that memory does not grow unseen; 200 does not fit. In a constant expression that is an error, at
// run time the sum wraps.
#include <tessera/ops/arithmetic.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto a = tessera::full<signed char, 2>(100);
#ifdef MENDED
constexpr auto doubled = tessera::cast<short>(a) + tessera::cast<short>(a);
#else
constexpr auto doubled = a + a;
#endif

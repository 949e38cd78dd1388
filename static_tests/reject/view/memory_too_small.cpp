// expect-in-evaluation: a_span_has_fewer_elements_than_the_shape
// Memory that knows its size is not read beyond its end: an error in a constant expression, and at run time in checked
// builds. A pointer knows no size; there the caller answers for it.
#include <tessera/view/as_view.hpp>

#include <array>

constexpr std::array<int, 5> samples{1, 2, 3, 4, 5};
#ifdef MENDED
constexpr auto frame = tessera::as_view<2, 2>(samples);
#else
constexpr auto frame = tessera::as_view<2, 3>(samples);
#endif

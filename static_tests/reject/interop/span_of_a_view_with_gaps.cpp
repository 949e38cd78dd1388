// expect: tessera::as_span: the elements of this view do not lie side by side; take the span of contiguous\(a\)
// A span has no strides.
#include <tessera/interop/span.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
#ifdef MENDED
constexpr auto turned = tessera::transpose(a);
#else
constexpr auto turned = tessera::views::transpose(a);
#endif
constexpr auto span = tessera::as_span(turned);

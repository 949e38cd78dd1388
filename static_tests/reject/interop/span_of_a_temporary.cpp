// expect: tessera::as_span: a span of a temporary would dangle; name the tensor first
// A span points into the tensor, as a view does.
#include <tessera/interop/span.hpp>
#include <tessera/tensor/factory.hpp>

inline int last_of(int first) {
#ifdef MENDED
  auto const numbers = tessera::iota<int, 3>(first);
  auto const span = tessera::as_span(numbers);
#else
  auto const span = tessera::as_span(tessera::iota<int, 3>(first));
#endif
  return span[2];
}

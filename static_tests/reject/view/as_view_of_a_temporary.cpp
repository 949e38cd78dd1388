// expect: tessera::as_view: a view of a temporary's elements would dangle; name the vector or array first
// A vector that nobody named takes its elements with it. A temporary std::span may be viewed, as it owns nothing.
#include <tessera/view/as_view.hpp>

#include <vector>

std::vector<float> frame();

inline float corner() {
#ifdef MENDED
  auto const memory = frame();
  return tessera::as_view<2, 3>(memory)(0, 0);
#else
  return tessera::as_view<2, 3>(frame())(0, 0);
#endif
}

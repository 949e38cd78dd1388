// expect: tessera::views: a view of a temporary would dangle; name the tensor first, or call the function without views::, which copies
// `view` does not copy either, although its name says it without `views::`. Its copying sister is `reshape`.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/reshape.hpp>

constexpr int last_of(int first) {
#ifdef MENDED
  auto const sheet = tessera::iota<int, 6>(first);
  auto const table = tessera::view<2, 3>(sheet);
#else
  auto const table = tessera::view<2, 3>(tessera::iota<int, 6>(first));
#endif
  return table(1, 2);
}
constexpr int seven = last_of(2);

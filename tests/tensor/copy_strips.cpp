// Source and result on the heap: an address sanitizer sees each element too many.

#include "catch.hpp"

#include <tessera/tensor/copy_strips.hpp>
#include <tessera/view/tensor_view.hpp>

#include <cstddef>
#include <vector>

namespace {

using namespace tessera;

template <class Shape, class Strides>
bool strips_agree_with_the_view() {
  std::vector<float> from(40 * 50 * 3), copy(Shape::size);
  for (std::size_t i = 0; i < from.size(); ++i) from[i] = static_cast<float>(i);
  detail::copied_strips<Shape, Strides, float>::copy(from.data(), copy.data());
  tensor_view<float const, Shape, Strides> const view(from.data());
  std::size_t at = 0;
  bool agree = true;
  for (std::size_t i = 0; i < Shape::dims[0]; ++i)
    for (std::size_t j = 0; j < Shape::dims[1]; ++j)
      for (std::size_t k = 0; k < Shape::dims[2]; ++k) agree = agree && copy[at++] == view(i, j, k);
  return agree;
}

}  // namespace

TEST_CASE("axes in any order are copied in strips", "[tensor]") {
  CHECK(strips_agree_with_the_view<shape<40, 50, 3>, strides<150, 3, 1>>());
  CHECK(strips_agree_with_the_view<shape<50, 40, 3>, strides<3, 150, 1>>());
  CHECK(strips_agree_with_the_view<shape<3, 40, 50>, strides<1, 150, 3>>());
  CHECK(strips_agree_with_the_view<shape<3, 50, 40>, strides<1, 3, 150>>());
  CHECK(strips_agree_with_the_view<shape<50, 3, 40>, strides<3, 1, 150>>());
  CHECK(strips_agree_with_the_view<shape<40, 3, 50>, strides<150, 0, 2>>());
}

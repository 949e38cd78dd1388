// How the axes of large tensors are copied is shown in tests/tensor/copy_strips.cpp.
#include "case.hpp"

#include <tessera/tensor/copy_strips.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/flip.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/slice.hpp>

#include <cstddef>

namespace {

using namespace tessera;

static_assert(!detail::copies_in_strips<shape<7, 9>, strides<1, 7>, float>());
static_assert(detail::copies_in_strips<shape<7, 10>, strides<10, -1>, float>());
static_assert(detail::copies_in_strips<shape<400, 400>, strides<1, 400>, float>());
static_assert(!detail::copies_in_strips<shape<400, 400>, strides<1, 400>, long double>());

template <class View>
constexpr bool is_copied(View const& view) {
  auto const copy = contiguous(view);
  bool agrees = true;
  for (std::size_t i = 0; i < view.shape().dims[0]; ++i)
    for (std::size_t j = 0; j < view.shape().dims[1]; ++j) agrees = agrees && copy(i, j) == view(i, j);
  return agrees;
}

constexpr bool lines_are_copied_forwards_and_backwards() {
  auto const start = tessera::testing::opaque(1);
  auto const a = generate<int, 9, 37>([start](auto i, auto j) { return start + static_cast<int>(100 * i + j); });
  return is_copied(views::flip<1>(a)) && is_copied(views::flip<0>(a)) && is_copied(views::flip<0, 1>(a)) &&
         is_copied(views::slice<range<1, 8>, range<2, 35>>(a)) &&
         is_copied(views::slice<range<>, range<3, 20, 2>>(a)) && is_copied(views::transpose(a));
}
TESSERA_CASE(lines_are_copied_forwards_and_backwards);

}  // namespace

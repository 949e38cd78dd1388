#include "case.hpp"
#include "view/cube.hpp"

#include <tessera/view/destination.hpp>
#include <tessera/view/permute.hpp>

#include <type_traits>
#include <utility>

namespace {

using namespace tessera;

using matrix = tensor<int, 3, 4>;
using writing = tensor_view<int, shape<3, 4>>;
using reading = tensor_view<int const, shape<3, 4>>;

static_assert(writable<matrix> && writable<matrix&> && writable<writing> && writable<writing const>);
static_assert(!writable<matrix const> && !writable<reading> && !writable<int> && !writable<int*>);

static_assert(destination_has_shape<writing, matrix> && !destination_has_shape<tensor<int, 4, 3>, matrix>);
static_assert(!destination_has_shape<tensor<int, 12>, matrix>);
static_assert(destination_has_elements<writing, matrix> && !destination_has_elements<tensor<float, 3, 4>, matrix>);

constexpr bool a_kernel_writes_into_the_array_of_a_tensor_or_through_the_pointer_of_a_view() {
  auto a = tessera::testing::matrix();
  writing view(a.data());
  tessera::detail::writable_storage(a)[0] = 10;
  tessera::detail::writable_storage(view)[11] = 120;
  static_assert(std::is_same_v<decltype(tessera::detail::writable_storage(a)), int(&)[12]>);
  static_assert(std::is_same_v<decltype(tessera::detail::writable_storage(view)), int*>);
  return a(0, 0) == 10 && a(2, 3) == 120;
}
TESSERA_CASE(a_kernel_writes_into_the_array_of_a_tensor_or_through_the_pointer_of_a_view);

}  // namespace

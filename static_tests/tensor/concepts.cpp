#include "case.hpp"
#include "numbers/rational.hpp"

#include <tessera/tensor/concepts.hpp>
#include <tessera/view/permute.hpp>

#include <array>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

using tessera::contiguous_tensor;
using tessera::element_t;
using tessera::has_shape;
using tessera::rank_of;
using tessera::same_shape;
using tessera::shape;
using tessera::shape_of;
using tessera::strides;
using tessera::strides_of;
using tessera::tensor;
using tessera::tensor_like;
using tessera::tensor_of;

using matrix = tensor<float, 2, 3>;
using transposed = decltype(tessera::views::transpose(std::declval<matrix const&>()));

static_assert(tensor_like<matrix> && tensor_like<matrix const&> && tensor_like<tensor<int>>);
static_assert(tensor_like<transposed> && tensor_like<transposed const> &&
              tensor_like<tensor<tessera::testing::rational, 1>>);
static_assert(!tensor_like<int> && !tensor_like<matrix*> && !tensor_like<std::vector<int>> && !tensor_like<void>);
static_assert(!tensor_like<std::array<float, 6>> && !tensor_like<std::span<float, 6>> && !tensor_like<float[6]>);
static_assert(!tensor_like<shape<2, 3>>);

static_assert(std::is_same_v<element_t<matrix>, float> && std::is_same_v<element_t<matrix const&>, float>);
static_assert(std::is_same_v<element_t<transposed>, float>);
static_assert(std::is_same_v<shape_of<matrix&>, shape<2, 3>> && std::is_same_v<shape_of<transposed>, shape<3, 2>>);
static_assert(std::is_same_v<strides_of<matrix>, strides<3, 1>> &&
              std::is_same_v<strides_of<transposed>, strides<1, 3>>);
static_assert(rank_of<matrix> == 2 && rank_of<tensor<int>> == 0 && rank_of<transposed const&> == 2);

static_assert(contiguous_tensor<matrix> && contiguous_tensor<tensor<int>> && !contiguous_tensor<transposed>);
static_assert(!contiguous_tensor<int>);

static_assert(same_shape<matrix, tensor<int, 2, 3> const&> && !same_shape<matrix, tensor<float, 3, 2>>);
static_assert(same_shape<transposed, tensor<float, 3, 2>> && !same_shape<matrix, float>);
static_assert(has_shape<matrix const&, shape<2, 3>> && !has_shape<matrix, shape<6>> && !has_shape<int, shape<>>);

static_assert(std::is_same_v<tensor_of<int, shape<2, 3>>, tensor<int, 2, 3>>);
static_assert(std::is_same_v<tensor_of<bool, shape<>>, tensor<bool>>);

constexpr bool storage_is_the_array_of_a_tensor_and_the_pointer_of_a_view() {
  matrix a{{1, 2, 3}, {4, 5, tessera::testing::opaque(6.F)}};
  auto const view = tessera::views::transpose(a);
  tessera::detail::storage(a)[5] = 60;
  static_assert(std::is_same_v<decltype(tessera::detail::storage(a)), float(&)[6]>);
  static_assert(std::is_same_v<decltype(tessera::detail::storage(view)), float*>);
  return a(1, 2) == 60 && tessera::detail::storage(view) == a.elements;
}
TESSERA_CASE(storage_is_the_array_of_a_tensor_and_the_pointer_of_a_view);

}  // namespace

#include "case.hpp"

#include <tessera/linalg/matmul_operands.hpp>
#include <tessera/tensor/tensor.hpp>
#include <tessera/view/permute.hpp>

#include <type_traits>
#include <utility>

namespace {

using namespace tessera;

static_assert(at_least_a_vector<shape<3>> && at_least_a_vector<shape<2, 3>> && at_least_a_vector<shape<4, 2, 3>>);
static_assert(!at_least_a_vector<shape<>>);
static_assert(inner_sizes_agree<shape<2, 3>, shape<3, 4>> && !inner_sizes_agree<shape<2, 3>, shape<2, 3>>);
static_assert(inner_sizes_agree<shape<5, 2, 3>, shape<3>> && inner_sizes_agree<shape<3>, shape<5, 3, 2>>);
static_assert(batch_axes_broadcast<shape<5, 2, 3>, shape<3, 4>> && batch_axes_broadcast<shape<5, 2, 3>, shape<3>>);
static_assert(batch_axes_broadcast<shape<6, 1, 2, 3>, shape<5, 3, 4>>);
static_assert(!batch_axes_broadcast<shape<6, 2, 3>, shape<5, 3, 4>>);

template <shape_type A, shape_type B>
using operands = detail::matmul_operands<tensor_of<float, A>, tensor_of<float, B>>;
template <shape_type A, shape_type B>
using result = shape_from<operands<A, B>::result_sizes()>;

// torch.matmul(torch.zeros(a), torch.zeros(b)).shape
static_assert(std::is_same_v<result<shape<3>, shape<3>>, shape<>>);
static_assert(std::is_same_v<result<shape<2, 3>, shape<3>>, shape<2>>);
static_assert(std::is_same_v<result<shape<3>, shape<3, 4>>, shape<4>>);
static_assert(std::is_same_v<result<shape<5, 2, 3>, shape<3>>, shape<5, 2>>);
static_assert(std::is_same_v<result<shape<3>, shape<5, 3, 4>>, shape<5, 4>>);
static_assert(std::is_same_v<result<shape<5, 2, 3>, shape<3, 4>>, shape<5, 2, 4>>);
static_assert(std::is_same_v<result<shape<5, 2, 3>, shape<5, 3, 4>>, shape<5, 2, 4>>);
static_assert(std::is_same_v<result<shape<6, 1, 2, 3>, shape<5, 3, 4>>, shape<6, 5, 2, 4>>);
static_assert(std::is_same_v<result<shape<5, 1, 3>, shape<1, 3, 1>>, shape<5, 1, 1>>);

constexpr bool products_that_share_a_matrix_are_one() {
  auto const rows = operands<shape<5, 2, 3>, shape<3, 4>>::geometry(),
             pictures = operands<shape<2, 3>, shape<5, 3, 4>>::geometry(),
             groups = operands<shape<5, 2, 3>, shape<5, 3, 4>>::geometry();
  return rows.out_channels == 10 && rows.groups == 1 && pictures.batch == 5 && pictures.out_channels == 2 &&
         groups.groups == 5 && groups.in_channels == 15 && groups.out_channels == 10;
}
TESSERA_CASE(products_that_share_a_matrix_are_one);

constexpr bool a_shared_right_matrix_joins_the_rows() {
  auto const all = operands<shape<6, 5, 2, 3>, shape<3, 4>>::products();
  auto const last = operands<shape<6, 5, 2, 3>, shape<6, 1, 3, 4>>::products();
  return all.each.rows == 60 && last.each.rows == 10 && last.sizes[0] == 6 && last.right[0] == 12;
}
TESSERA_CASE(a_shared_right_matrix_joins_the_rows);

constexpr bool the_steps_of_a_view_are_those_of_the_product() {
  using turned = decltype(views::transpose(std::declval<tensor<float, 7, 3, 2> const&>()));
  auto const products = detail::matmul_operands<turned, tensor<float, 3, 4>>::products();
  return products.each.left == kernel::matrix_steps{1, 2} && products.each.rows == 2 && products.left[0] == 6;
}
TESSERA_CASE(the_steps_of_a_view_are_those_of_the_product);

}  // namespace

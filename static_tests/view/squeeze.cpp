#include "case.hpp"
#include "view/cube.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/squeeze.hpp>

#include <type_traits>
#include <utility>

namespace {

using namespace tessera;
using tessera::testing::matrix;
using tessera::testing::opaque;

static_assert(axis_of_size_one<shape<1, 3>, 0> && axis_of_size_one<shape<3, 1>, -1> &&
              !axis_of_size_one<shape<1, 3>, 1>);
static_assert(!axis_of_size_one<shape<1, 3>, 2> && !axis_of_size_one<shape<>, 0> && !axis_of_size_one<shape<1>, -2>);
static_assert(place_for_axis<shape<2, 3>, 0> && place_for_axis<shape<2, 3>, 2> && place_for_axis<shape<2, 3>, -3>);
static_assert(place_for_axis<shape<>, 0> && place_for_axis<shape<>, -1>);
static_assert(!place_for_axis<shape<2, 3>, 3> && !place_for_axis<shape<2, 3>, -4> && !place_for_axis<shape<>, 1>);

using padded = tensor<int, 1, 3, 1, 2>;
template <class A>
using shape_squeezed = shape_of<decltype(views::squeeze(std::declval<A&>()))>;
template <std::ptrdiff_t Axis, class A>
using shape_squeezed_at = shape_of<decltype(views::squeeze<Axis>(std::declval<A&>()))>;
template <std::ptrdiff_t Axis, class A>
using shape_unsqueezed_at = shape_of<decltype(views::unsqueeze<Axis>(std::declval<A&>()))>;

static_assert(std::is_same_v<shape_squeezed<padded>, shape<3, 2>> &&
              std::is_same_v<shape_squeezed<tensor<int>>, shape<>>);
static_assert(std::is_same_v<shape_squeezed<tensor<int, 1, 1>>, shape<>>);
static_assert(std::is_same_v<shape_squeezed<tensor<int, 2, 3>>, shape<2, 3>>);
static_assert(std::is_same_v<shape_squeezed_at<0, padded>, shape<3, 1, 2>>);
static_assert(std::is_same_v<shape_squeezed_at<2, padded>, shape<1, 3, 2>>);
static_assert(std::is_same_v<shape_squeezed_at<-2, padded>, shape<1, 3, 2>>);
static_assert(std::is_same_v<shape_squeezed_at<0, tensor<int, 1>>, shape<>>);

// torch.unsqueeze
static_assert(std::is_same_v<shape_unsqueezed_at<0, tensor<int, 2, 3>>, shape<1, 2, 3>>);
static_assert(std::is_same_v<shape_unsqueezed_at<1, tensor<int, 2, 3>>, shape<2, 1, 3>>);
static_assert(std::is_same_v<shape_unsqueezed_at<2, tensor<int, 2, 3>>, shape<2, 3, 1>>);
static_assert(std::is_same_v<shape_unsqueezed_at<-1, tensor<int, 2, 3>>, shape<2, 3, 1>>);
static_assert(std::is_same_v<shape_unsqueezed_at<-3, tensor<int, 2, 3>>, shape<1, 2, 3>>);
static_assert(std::is_same_v<shape_unsqueezed_at<0, tensor<int>>, shape<1>>);

constexpr bool squeezing_keeps_the_elements() {
  padded const a{{{{1, 2}}, {{3, opaque(4)}}, {{5, 6}}}};
  tensor<int, 3, 2> const expected{{1, 2}, {3, 4}, {5, 6}};
  return squeeze(a) == expected && views::squeeze(a) == expected && squeeze<0>(a)(2, 0, 1) == 6 &&
         squeeze<1>(squeeze<0>(a)) == expected;
}
TESSERA_CASE(squeezing_keeps_the_elements);

constexpr bool unsqueezing_and_squeezing_is_the_identity() {
  auto const a = matrix();
  return squeeze<0>(unsqueeze<0>(a)) == a && views::squeeze<1>(views::unsqueeze<1>(a)) == a &&
         squeeze(unsqueeze<-1>(a)) == a;
}
TESSERA_CASE(unsqueezing_and_squeezing_is_the_identity);

constexpr bool writes_through_squeezed_views_arrive() {
  padded a{{{{1, 2}}, {{3, opaque(4)}}, {{5, 6}}}};
  views::squeeze(a)(1, 0) = 30;
  views::squeeze<0>(a)(2, 0, 1) = 60;
  views::unsqueeze<1>(a)(0, 0, 0, 0, 1) = 20;
  return a == padded{{{{1, 20}}, {{30, 4}}, {{5, 60}}}};
}
TESSERA_CASE(writes_through_squeezed_views_arrive);

constexpr bool strided_views_are_squeezed_and_unsqueezed() {
  auto const a = matrix();
  auto const transposed = views::transpose(a);
  auto const longer = views::unsqueeze<1>(transposed);
  return longer(3, 0, 1) == 8 && views::squeeze(longer) == transposed && unsqueeze<0>(transposed)(0, 3, 1) == 8;
}
TESSERA_CASE(strided_views_are_squeezed_and_unsqueezed);

constexpr bool a_row_and_a_column_are_made_of_a_vector() {
  tensor<int, 3> const vector{1, opaque(2), 3};
  return unsqueeze<0>(vector) == tensor<int, 1, 3>{{1, 2, 3}} &&
         unsqueeze<1>(vector) == tensor<int, 3, 1>{{1}, {2}, {3}};
}
TESSERA_CASE(a_row_and_a_column_are_made_of_a_vector);

}  // namespace

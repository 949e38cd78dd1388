#include "case.hpp"

#include <tessera/shape/broadcast.hpp>

#include <cstddef>
#include <type_traits>

namespace {

using tessera::broadcast_shape;
using tessera::broadcastable;
using tessera::broadcastable_to;
using tessera::index_array;
using tessera::shape;

template <class Result, class... Shapes>
concept meet_in = std::is_same_v<broadcast_shape<Shapes...>, Result>;
template <class Result, class A, class B>
concept broadcast_to_one = broadcastable<A, B> && broadcastable<B, A> && meet_in<Result, A, B> && meet_in<Result, B, A>;

// numpy.broadcast_shapes
static_assert(broadcast_to_one<shape<2, 3>, shape<2, 3>, shape<2, 3>>);
static_assert(broadcast_to_one<shape<2, 3>, shape<2, 3>, shape<3>>);
static_assert(broadcast_to_one<shape<2, 3>, shape<2, 3>, shape<>>);
static_assert(broadcast_to_one<shape<2, 3>, shape<2, 1>, shape<3>>);
static_assert(broadcast_to_one<shape<2, 3>, shape<2, 1>, shape<1, 3>>);
static_assert(broadcast_to_one<shape<8, 7, 6, 5>, shape<8, 1, 6, 1>, shape<7, 1, 5>>);
static_assert(broadcast_to_one<shape<15, 3, 5>, shape<15, 3, 5>, shape<3, 1>>);
static_assert(broadcast_to_one<shape<1, 1>, shape<1, 1>, shape<1>>);
static_assert(broadcast_to_one<shape<>, shape<>, shape<>>);
static_assert(meet_in<shape<4, 2, 3>, shape<3>, shape<2, 1>, shape<4, 1, 1>>);
static_assert(meet_in<shape<5, 6, 7>, shape<6, 7>, shape<5, 6, 1>, shape<7>, shape<5, 1, 7>>);
static_assert(meet_in<shape<3>, shape<3>>);

// numpy.broadcast_shapes raises
static_assert(!broadcastable<shape<3>, shape<4>> && !broadcastable<shape<2, 1>, shape<8, 4, 3>>);
static_assert(!broadcastable<shape<2, 3>, shape<2>> && !broadcastable<shape<2, 3>, shape<3, 2>>);
static_assert(!broadcastable<int, shape<3>> && !broadcastable<shape<3>, int>);

// numpy.broadcast_to
static_assert(broadcastable_to<shape<3>, shape<2, 3>> && broadcastable_to<shape<2, 1>, shape<2, 3>>);
static_assert(broadcastable_to<shape<>, shape<2, 3>> && broadcastable_to<shape<1, 1>, shape<4, 5>>);
static_assert(broadcastable_to<shape<2, 3>, shape<2, 3>> && broadcastable_to<shape<>, shape<>>);
static_assert(!broadcastable_to<shape<2, 3>, shape<3>> && !broadcastable_to<shape<2, 3>, shape<2, 1>>);
static_assert(!broadcastable_to<shape<1, 3>, shape<3>> && !broadcastable_to<shape<2>, shape<2, 3>>);
static_assert(!broadcastable_to<shape<1>, shape<>>);

using pair_of_steps = index_array<2, std::ptrdiff_t>;
using steps = index_array<3, std::ptrdiff_t>;

constexpr bool a_repeated_axis_has_step_zero() {
  pair_of_steps const strides{{tessera::testing::opaque(std::ptrdiff_t{4}), 1}};
  index_array<3> const to{{5, 3, 4}};
  return tessera::detail::broadcast_steps(index_array<2>{{3, 4}}, strides, to) == steps{{0, 4, 1}} &&
         tessera::detail::broadcast_steps(index_array<2>{{1, 4}}, strides, to) == steps{{0, 0, 1}} &&
         tessera::detail::broadcast_steps(index_array<2>{{3, 1}}, strides, to) == steps{{0, 4, 0}};
}
TESSERA_CASE(a_repeated_axis_has_step_zero);

// g++ 12 takes template arguments for equal that differ only in zeros which were never written.
template <auto>
struct taken_as_template_argument {};
template <std::size_t... From>
constexpr auto steps_to_2_3 =
    tessera::detail::broadcast_steps(shape<From...>::dims, tessera::row_major(shape<From...>::dims), shape<2, 3>::dims);
static_assert(
    !std::is_same_v<taken_as_template_argument<steps_to_2_3<3>>, taken_as_template_argument<steps_to_2_3<2, 1>>>);
static_assert(
    std::is_same_v<taken_as_template_argument<steps_to_2_3<3>>, taken_as_template_argument<steps_to_2_3<1, 3>>>);

}  // namespace

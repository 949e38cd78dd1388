#include <tessera/conv/fold.hpp>
// Before every other header: it needs none of them.

#include "case.hpp"
#include "conv/remainders.hpp"

#include <tessera/linalg/dot.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/reshape.hpp>

namespace {

using namespace tessera;
using tessera::testing::opaque;
using tessera::testing::remainders;
using tessera::testing::remainders_of;

constexpr bool columns_are_summed_where_windows_overlap() {
  tensor<int, 2, 3> const columns{{1, 2, 3}, {10, 20, opaque(30)}};
  return fold<shape<4>, window<2>>(columns) == tensor<int, 1, 4>{{1, 12, 23, 30}};
}
TESSERA_CASE(columns_are_summed_where_windows_overlap);

constexpr bool what_lands_in_the_padding_is_dropped() {
  tensor<int, 2, 3> const columns{{1, 2, 3}, {10, 20, opaque(30)}};
  return fold<shape<2>, window<2>, padding<1>>(columns) == tensor<int, 1, 2>{{12, 23}} &&
         fold<shape<3>, window<2>, padding_before<1>>(columns) == tensor<int, 1, 3>{{12, 23, 30}} &&
         fold<shape<3>, window<2>, padding_after<1>>(columns) == tensor<int, 1, 3>{{1, 12, 23}} &&
         fold<shape<3>, window<2>, same_upper>(columns) == tensor<int, 1, 3>{{1, 12, 23}} &&
         fold<shape<3>, window<2>, same_lower>(columns) == tensor<int, 1, 3>{{12, 23, 30}};
}
TESSERA_CASE(what_lands_in_the_padding_is_dropped);

constexpr bool what_no_window_reaches_is_zero() {
  tensor<int, 1, 2> const columns{{1, opaque(2)}};
  return fold<shape<4>, window<1>, stride<2>>(columns) == tensor<int, 1, 4>{{1, 0, 2, 0}};
}
TESSERA_CASE(what_no_window_reaches_is_zero);

// torch: F.fold(r(3, 1, 8, 6), (3, 4), (2, 2))
constexpr bool a_picture_with_channels_is_folded() {
  return fold<shape<3, 4>, window<2, 2>>(remainders<int, 8, 6>(3)) ==
         tensor<int, 2, 3, 4>{{{-5, 0, 6, -3}, {2, 2, 3, -5}, {-4, 2, -3, -2}},
                              {{1, 1, -4, 3}, {3, -7, 5, -4}, {2, 3, -2, 4}}};
}
TESSERA_CASE(a_picture_with_channels_is_folded);

// torch: F.fold(r(3, 1, 6, 4), (4, 5), (3, 2), stride=(1, 2), padding=(1, 0), dilation=(2, 1))
constexpr bool a_picture_is_folded_with_every_option() {
  return fold<shape<4, 5>, window<3, 2>, stride<1, 2>, padding<1, 0>, dilation<2, 1>>(remainders<int, 6, 4>(3)) ==
         tensor<int, 1, 4, 5>{{{1, 2, 4, 5, 0}, {-3, -2, 0, 1, 0}, {3, 4, -5, -4, 0}, {-1, 0, 2, 3, 0}}};
}
TESSERA_CASE(a_picture_is_folded_with_every_option);

// torch: F.fold(r(3, 2, 8, 4), (3, 3), (2, 2))
constexpr bool a_batch_is_folded() {
  return fold<shape<3, 3>, window<2, 2>>(remainders<int, 2, 8, 4>(3)) ==
         tensor<int, 2, 2, 3, 3>{{{{-5, -6, -1}, {-2, 4, 6}, {3, -1, -4}}, {{-1, 2, 3}, {6, -2, 3}, {-4, -4, 0}}},
                                 {{{3, -1, -4}, {3, -8, 0}, {0, 4, 4}}, {{-4, -4, 0}, {0, 8, -3}, {4, 1, -3}}}};
}
TESSERA_CASE(a_batch_is_folded);

constexpr bool windows_without_overlap_tile_a_volume() {
  auto const x = remainders<int, 2, 2, 4>(7);
  return fold<shape<2, 2, 4>, window<1, 2, 2>, stride<1, 2, 2>>(unfold<window<1, 2, 2>, stride<1, 2, 2>>(x)) ==
         reshape<1, 2, 2, 4>(x);
}
TESSERA_CASE(windows_without_overlap_tile_a_volume);

// Each element comes back as often as windows hold it.
constexpr bool folding_an_unfolded_volume_counts_the_windows() {
  tensor<int, 2, 2, 3> const x{{{1, 1, 1}, {1, 1, 1}}, {{1, 1, 1}, {1, 1, opaque(1)}}};
  return fold<shape<2, 2, 3>, window<2, 2, 2>>(unfold<window<2, 2, 2>>(x)) ==
         tensor<int, 1, 2, 2, 3>{{{{1, 2, 1}, {1, 2, 1}}, {{1, 2, 1}, {1, 2, 1}}}};
}
TESSERA_CASE(folding_an_unfolded_volume_counts_the_windows);

/// <unfold(x), y> == <x, fold(y)>, of x with channels and perhaps a batch.
template <shape_type Picture, shape_type Sizes, class... Options>
constexpr bool fold_is_the_adjoint() {
  auto const x = remainders_of<int, Picture>(3);
  auto const columns = unfold<Options...>(x);
  auto const y = remainders_of<int, shape_of<decltype(columns)>>(7);
  return dot(columns, y) == dot(x, fold<Sizes, Options...>(y));
}

constexpr bool fold_is_the_adjoint_of_unfold_over_one_axis() {
  return fold_is_the_adjoint<shape<1, 7>, shape<7>, window<3>>() &&
         fold_is_the_adjoint<shape<2, 7>, shape<7>, window<3>, stride<2>, padding<1>>() &&
         fold_is_the_adjoint<shape<2, 3, 7>, shape<7>, window<2>, dilation<3>, same_lower>();
}
TESSERA_CASE(fold_is_the_adjoint_of_unfold_over_one_axis);

constexpr bool fold_is_the_adjoint_of_unfold_over_two_axes() {
  return fold_is_the_adjoint<shape<1, 4, 5>, shape<4, 5>, window<2, 3>>() &&
         fold_is_the_adjoint<shape<2, 4, 5>, shape<4, 5>, window<3, 2>, stride<2, 1>, padding<1, 0>>() &&
         fold_is_the_adjoint<shape<2, 2, 4, 5>, shape<4, 5>, window<2, 2>, dilation<1, 2>, padding_before<1, 0>,
                             padding_after<0, 2>>();
}
TESSERA_CASE(fold_is_the_adjoint_of_unfold_over_two_axes);

constexpr bool fold_is_the_adjoint_of_unfold_over_three_axes() {
  return fold_is_the_adjoint<shape<2, 3, 2, 3>, shape<3, 2, 3>, window<2, 2, 1>>() &&
         fold_is_the_adjoint<shape<2, 1, 3, 2, 3>, shape<3, 2, 3>, window<2, 1, 2>, stride<2, 1, 1>, same_upper>();
}
TESSERA_CASE(fold_is_the_adjoint_of_unfold_over_three_axes);

constexpr bool a_view_is_folded() {
  auto const columns = remainders<int, 3, 2>(3);
  return fold<shape<4>, window<2>>(views::transpose(columns)) == fold<shape<4>, window<2>>(transpose(columns));
}
TESSERA_CASE(a_view_is_folded);

constexpr bool a_destination_is_written_whole() {
  tensor<int, 1, 4> out{{9, 9, 9, 9}};
  fold_into<shape<4>, window<2>>(out, tensor<int, 2, 3>{{1, 2, 3}, {10, 20, opaque(30)}});
  return out == tensor<int, 1, 4>{{1, 12, 23, 30}};
}
TESSERA_CASE(a_destination_is_written_whole);

}  // namespace

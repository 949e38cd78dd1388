#include <tessera/conv/unfold.hpp>
// Before every other header: it needs none of them.

#include "case.hpp"
#include "conv/remainders.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/reshape.hpp>

namespace {

using namespace tessera;
using tessera::testing::keeps_the_law_of_the_adjoint;
using tessera::testing::opaque;
using tessera::testing::remainders;

constexpr bool every_window_is_a_column() {
  tensor<int, 2, 3> const x{{1, 2, 3}, {4, 5, opaque(6)}};
  return unfold<window<2, 2>>(x) == tensor<int, 4, 2>{{1, 2}, {2, 3}, {4, 5}, {5, 6}};
}
TESSERA_CASE(every_window_is_a_column);

constexpr bool a_line_is_unfolded() {
  tensor const x{1, 2, 3, 4, opaque(5)};
  return unfold<window<3>>(x) == tensor<int, 3, 3>{{1, 2, 3}, {2, 3, 4}, {3, 4, 5}} &&
         unfold<window<2>, stride<2>>(x) == tensor<int, 2, 2>{{1, 3}, {2, 4}} &&
         unfold<window<2>, dilation<3>>(x) == tensor<int, 2, 2>{{1, 2}, {4, 5}};
}
TESSERA_CASE(a_line_is_unfolded);

// torch: F.unfold(r(3, 1, 2, 1, 5), (1, 3), stride=(1, 2), padding=(0, 1))
constexpr bool a_line_with_channels_is_unfolded() {
  return unfold<window<3>, stride<2>, padding<1>>(remainders<int, 2, 5>(3)) ==
         tensor<int, 6, 3>{{0, -2, 4}, {-5, 1, -4}, {-2, 4, 0}, {0, 2, -3}, {-1, 5, 0}, {2, -3, 0}};
}
TESSERA_CASE(a_line_with_channels_is_unfolded);

// torch: F.unfold(r(3, 1, 2, 4, 5), (3, 2), stride=(1, 2), padding=(1, 0), dilation=(2, 1))
constexpr bool a_picture_with_channels_is_unfolded() {
  return unfold<window<3, 2>, stride<1, 2>, padding<1, 0>, dilation<2, 1>>(remainders<int, 2, 4, 5>(3)) ==
         tensor<int, 12, 4>{{0, 0, -5, 1}, {0, 0, -2, 4}, {-1, 5, 3, -2}, {2, -3, -5, 1}, {-4, 2, 0, 0}, {-1, 5, 0, 0},
                            {0, 0, 0, -5}, {0, 0, 3, -2}, {4, -1, -3, 3}, {-4, 2, 0, -5}, {1, -4, 0, 0}, {4, -1, 0, 0}};
}
TESSERA_CASE(a_picture_with_channels_is_unfolded);

// torch: F.unfold(r(3, 2, 2, 2, 3), (2, 2))
constexpr bool a_batch_is_unfolded() {
  return unfold<window<2, 2>>(remainders<int, 2, 2, 2, 3>(3)) ==
         tensor<int, 2, 8, 2>{{{-5, -2}, {-2, 1}, {4, -4}, {-4, -1}, {2, 5}, {5, -3}, {0, 3}, {3, -5}},
                              {{-2, 1}, {1, 4}, {-4, -1}, {-1, 2}, {5, -3}, {-3, 0}, {3, -5}, {-5, -2}}};
}
TESSERA_CASE(a_batch_is_unfolded);

// torch: r(3, 1, 3, 2, 3).unfold(1, 2, 1).unfold(2, 2, 1).unfold(3, 2, 1).permute(0, 4, 5, 6, 1, 2, 3).reshape(8, 4)
constexpr bool a_volume_is_unfolded() {
  auto const x = remainders<int, 3, 2, 3>(3);
  auto const expected = tensor<int, 8, 4>{{-5, -2, 2, 5}, {-2, 1, 5, -3}, {4, -4, 0, 3},  {-4, -1, 3, -5},
                                          {2, 5, -2, 1},  {5, -3, 1, 4},  {0, 3, -4, -1}, {3, -5, -1, 2}};
  return unfold<window<2, 2, 2>>(x) == expected && unfold<window<2, 2, 2>>(reshape<1, 3, 2, 3>(x)) == expected;
}
TESSERA_CASE(a_volume_is_unfolded);

// torch: F.pad(r(3, 2, 2, 2, 3), (1, 1)).unfold(1, 1, 1).unfold(2, 2, 1).unfold(3, 3, 2), reshaped as above
constexpr bool a_volume_with_channels_and_a_batch_is_unfolded() {
  auto const expected =
      tensor<int, 12, 4>{{0, -2, 0, 5}, {-5, 1, 2, -3}, {-2, 0, 5, 0}, {0, -4, 0, 3},  {4, -1, 0, -5}, {-4, 0, 3, 0},
                         {0, 1, 0, -3}, {-2, 4, 5, 0},  {1, 0, -3, 0}, {0, -1, 0, -5}, {-4, 2, 3, -2}, {-1, 0, -5, 0}};
  auto const x = remainders<int, 2, 2, 2, 3>(3);
  return unfold<window<1, 2, 3>, stride<1, 1, 2>, padding<0, 0, 1>>(x) == expected &&
         unfold<window<1, 2, 3>, stride<1, 1, 2>, padding<0, 0, 1>>(reshape<1, 2, 2, 2, 3>(x)) ==
             reshape<1, 12, 4>(expected);
}
TESSERA_CASE(a_volume_with_channels_and_a_batch_is_unfolded);

// torch: F.unfold(F.pad(r(3, 1, 1, 2, 3), padding), (2, 2)) with padding (1, 1, 1, 1), (1, 0, 0, 0), (0, 2, 0, 0)
constexpr bool padding_is_the_same_or_not_on_both_sides() {
  auto const x = remainders<int, 2, 3>(3);
  return unfold<window<2, 2>, padding<1>>(x) == tensor<int, 4, 12>{{0, 0, 0, 0, 0, -5, -2, 1, 0, 4, -4, -1},
                                                                   {0, 0, 0, 0, -5, -2, 1, 0, 4, -4, -1, 0},
                                                                   {0, -5, -2, 1, 0, 4, -4, -1, 0, 0, 0, 0},
                                                                   {-5, -2, 1, 0, 4, -4, -1, 0, 0, 0, 0, 0}} &&
         unfold<window<2, 2>, padding_before<0, 1>>(x) ==
             tensor<int, 4, 3>{{0, -5, -2}, {-5, -2, 1}, {0, 4, -4}, {4, -4, -1}} &&
         unfold<window<2, 2>, padding_after<0, 2>>(x) ==
             tensor<int, 4, 4>{{-5, -2, 1, 0}, {-2, 1, 0, 0}, {4, -4, -1, 0}, {-4, -1, 0, 0}};
}
TESSERA_CASE(padding_is_the_same_or_not_on_both_sides);

// ONNX: the result has the size of the picture over the stride, rounded up; the odd element is the last or first.
constexpr bool same_padding_keeps_the_size() {
  tensor const x{1, 2, opaque(3)};
  return unfold<window<2>, same_upper>(x) == tensor<int, 2, 3>{{1, 2, 3}, {2, 3, 0}} &&
         unfold<window<2>, same_lower>(x) == tensor<int, 2, 3>{{0, 1, 2}, {1, 2, 3}} &&
         unfold<window<3>, same_upper, stride<2>>(x) == tensor<int, 3, 2>{{0, 2}, {1, 3}, {2, 0}};
}
TESSERA_CASE(same_padding_keeps_the_size);

constexpr bool before_and_after_say_what_padding_says() {
  auto const x = remainders<int, 2, 3, 4>(7);
  return unfold<window<2, 3>, padding<1, 2>>(x) == unfold<padding_after<1, 2>, window<2, 3>, padding_before<1, 2>>(x);
}
TESSERA_CASE(before_and_after_say_what_padding_says);

constexpr bool a_view_is_unfolded() {
  auto const x = remainders<int, 3, 2>(3);
  return unfold<window<2, 2>>(views::transpose(x)) == unfold<window<2, 2>>(transpose(x));
}
TESSERA_CASE(a_view_is_unfolded);

constexpr bool a_destination_is_written_whole() {
  tensor<int, 2, 3> out{{9, 9, 9}, {9, 9, 9}};
  unfold_into<window<2>, padding_after<1>>(out, tensor{1, 2, opaque(3)});
  return out == tensor<int, 2, 3>{{1, 2, 3}, {2, 3, 0}};
}
TESSERA_CASE(a_destination_is_written_whole);

constexpr bool the_map_is_the_call_and_has_an_adjoint() {
  constexpr auto a = maps::unfold<shape<2, 3, 4>, window<2, 3>, stride<1, 2>, padding<1>>();
  auto const x = remainders<int, 2, 3, 4>(3);
  return a(x) == unfold<window<2, 3>, stride<1, 2>, padding<1>>(x) && keeps_the_law_of_the_adjoint(a) &&
         keeps_the_law_of_the_adjoint(maps::unfold<shape<2, 5>, window<3>, dilation<2>, same_upper>()) &&
         keeps_the_law_of_the_adjoint(maps::unfold<shape<1, 2, 3, 3>, window<2, 2, 2>, padding<1, 0, 0>>());
}
TESSERA_CASE(the_map_is_the_call_and_has_an_adjoint);

}  // namespace

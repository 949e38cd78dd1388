#include <tessera/conv/pad.hpp>
// Before every other header: it needs none of them.

#include "case.hpp"
#include "conv/remainders.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/view/permute.hpp>

#include <concepts>

namespace {

using namespace tessera;
using tessera::testing::keeps_the_law_of_the_adjoint;
using tessera::testing::opaque;
using tessera::testing::remainders;

constexpr bool zeros_are_put_around_a_line() {
  tensor const x{1, 2, opaque(3)};
  return pad<padding<2>>(x) == tensor{0, 0, 1, 2, 3, 0, 0} && pad<padding_before<1>>(x) == tensor{0, 1, 2, 3} &&
         pad<padding_after<2>>(x) == tensor{1, 2, 3, 0, 0} &&
         pad<padding_before<1>, padding_after<2>>(x) == tensor{0, 1, 2, 3, 0, 0} && pad<>(x) == x &&
         pad<padding<1>, pad_mode<constant>>(x) == tensor{0, 1, 2, 3, 0};
}
TESSERA_CASE(zeros_are_put_around_a_line);

constexpr bool a_value_is_put_around_a_line() {
  return pad<padding<1>>(tensor{1, opaque(2)}, opaque(9)) == tensor{9, 1, 2, 9} &&
         pad<padding_after<2>, padding_before<-1>>(tensor{1.5, opaque(2.5)}, 1) == tensor{2.5, 1.0, 1.0};
}
TESSERA_CASE(a_value_is_put_around_a_line);

constexpr bool the_four_modes_differ_in_their_source() {
  tensor const x{1, 2, 3, opaque(4)};
  return pad<padding<3>>(x) == tensor{0, 0, 0, 1, 2, 3, 4, 0, 0, 0} &&
         pad<padding<3>, pad_mode<reflect>>(x) == tensor{4, 3, 2, 1, 2, 3, 4, 3, 2, 1} &&
         pad<padding<3>, pad_mode<replicate>>(x) == tensor{1, 1, 1, 1, 2, 3, 4, 4, 4, 4} &&
         pad<padding<3>, pad_mode<circular>>(x) == tensor{2, 3, 4, 1, 2, 3, 4, 1, 2, 3};
}
TESSERA_CASE(the_four_modes_differ_in_their_source);

// torch: F.pad(r(3, 1, 1, 3, 4), (2, 0, 1, 2), mode)
constexpr bool a_picture_is_padded_in_every_mode() {
  auto const x = remainders<int, 3, 4>(3);
  return pad<padding_before<1, 2>, padding_after<2, 0>>(x) ==
             tensor<int, 6, 6>{{0, 0, 0, 0, 0, 0},   {0, 0, -5, -2, 1, 4}, {0, 0, -4, -1, 2, 5},
                               {0, 0, -3, 0, 3, -5}, {0, 0, 0, 0, 0, 0},   {0, 0, 0, 0, 0, 0}} &&
         pad<padding_before<1, 2>, padding_after<2, 0>, pad_mode<reflect>>(x) ==
             tensor<int, 6, 6>{{2, -1, -4, -1, 2, 5}, {1, -2, -5, -2, 1, 4}, {2, -1, -4, -1, 2, 5},
                               {3, 0, -3, 0, 3, -5},  {2, -1, -4, -1, 2, 5}, {1, -2, -5, -2, 1, 4}} &&
         pad<padding_before<1, 2>, padding_after<2, 0>, pad_mode<replicate>>(x) ==
             tensor<int, 6, 6>{{-5, -5, -5, -2, 1, 4}, {-5, -5, -5, -2, 1, 4}, {-4, -4, -4, -1, 2, 5},
                               {-3, -3, -3, 0, 3, -5}, {-3, -3, -3, 0, 3, -5}, {-3, -3, -3, 0, 3, -5}} &&
         pad<padding_before<1, 2>, padding_after<2, 0>, pad_mode<circular>>(x) ==
             tensor<int, 6, 6>{{3, -5, -3, 0, 3, -5}, {1, 4, -5, -2, 1, 4}, {2, 5, -4, -1, 2, 5},
                               {3, -5, -3, 0, 3, -5}, {1, 4, -5, -2, 1, 4}, {2, 5, -4, -1, 2, 5}};
}
TESSERA_CASE(a_picture_is_padded_in_every_mode);

constexpr bool negative_padding_crops() {
  tensor const x{1, 2, 3, 4, opaque(5)};
  return pad<padding<-1>>(x) == tensor{2, 3, 4} && pad<padding_before<-2>, padding_after<1>>(x) == tensor{3, 4, 5, 0} &&
         pad<padding_before<2>, padding_after<-3>>(x) == tensor{0, 0, 1, 2} && pad<padding<-2>>(x) == tensor{3} &&
         pad<padding_before<1>, padding_after<-4>>(x, 7) == tensor{7, 1};
}
TESSERA_CASE(negative_padding_crops);

// torch: F.pad(r(3, 1, 1, 4, 5), (2, -1, -1, 1), mode)
constexpr bool negative_padding_crops_in_every_mode() {
  auto const x = remainders<int, 4, 5>(3);
  return pad<padding_before<-1, 2>, padding_after<1, -1>>(x) ==
             tensor<int, 4, 6>{{0, 0, -1, 2, 5, -3}, {0, 0, 3, -5, -2, 1}, {0, 0, -4, -1, 2, 5}, {0, 0, 0, 0, 0, 0}} &&
         pad<padding_before<-1, 2>, padding_after<1, -1>, pad_mode<reflect>>(x) ==
             tensor<int, 4, 6>{
                 {5, 2, -1, 2, 5, -3}, {-2, -5, 3, -5, -2, 1}, {2, -1, -4, -1, 2, 5}, {-2, -5, 3, -5, -2, 1}} &&
         pad<padding_before<-1, 2>, padding_after<1, -1>, pad_mode<replicate>>(x) ==
             tensor<int, 4, 6>{
                 {-1, -1, -1, 2, 5, -3}, {3, 3, 3, -5, -2, 1}, {-4, -4, -4, -1, 2, 5}, {-4, -4, -4, -1, 2, 5}} &&
         pad<padding_before<-1, 2>, padding_after<1, -1>, pad_mode<circular>>(x) ==
             tensor<int, 4, 6>{
                 {5, -3, -1, 2, 5, -3}, {-2, 1, 3, -5, -2, 1}, {2, 5, -4, -1, 2, 5}, {5, -3, -1, 2, 5, -3}};
}
TESSERA_CASE(negative_padding_crops_in_every_mode);

template <class Option, class A>
using padded = shape_of<decltype(pad<Option>(A{}))>;
static_assert(std::same_as<padded<padding<1>, tensor<int, 3>>, shape<5>>);
static_assert(std::same_as<padded<padding<1>, tensor<int, 2, 3>>, shape<4, 5>>);
static_assert(std::same_as<padded<padding<1>, tensor<int, 1, 2, 3>>, shape<1, 4, 5>>);
static_assert(std::same_as<padded<padding<1>, tensor<int, 1, 1, 2, 3>>, shape<1, 1, 4, 5>>);
static_assert(std::same_as<padded<padding<1>, tensor<int, 1, 1, 2, 3, 4>>, shape<1, 1, 4, 5, 6>>);
static_assert(std::same_as<padded<padding<1>, tensor<int, 1, 1, 1, 2, 3, 4>>, shape<1, 1, 1, 4, 5, 6>>);
static_assert(std::same_as<padded<padding<1, 2, 3>, tensor<int, 1, 2, 3>>, shape<3, 6, 9>>);
static_assert(std::same_as<padded<padding<1, 2, 3>, tensor<int, 1, 1, 2, 3>>, shape<1, 3, 6, 9>>);
static_assert(std::same_as<padded<padding<1, 2>, tensor<int, 1, 1, 2, 3, 4>>, shape<1, 1, 2, 5, 8>>);
static_assert(std::same_as<padded<padding<1, 2, 3, 4>, tensor<int, 1, 1, 2, 3>>, shape<3, 5, 8, 11>>);

// torch: F.pad(r(3, 2, 1, 2), (1, 1, 1, 1))
constexpr bool one_value_leaves_channels_alone() {
  return pad<padding<1>>(remainders<int, 2, 1, 2>(3)) ==
         tensor<int, 2, 3, 4>{{{0, 0, 0, 0}, {0, -5, -2, 0}, {0, 0, 0, 0}}, {{0, 0, 0, 0}, {0, 1, 4, 0}, {0, 0, 0, 0}}};
}
TESSERA_CASE(one_value_leaves_channels_alone);

// torch: F.pad(r(3, 1, 1, 2, 2, 2), (0, 1, 0, 1, 0, 1), "replicate")
constexpr bool one_value_pads_a_batch_of_volumes() {
  return pad<padding_after<1>, pad_mode<replicate>>(remainders<int, 1, 1, 2, 2, 2>(3)) ==
         tensor<int, 1, 1, 3, 3, 3>{{{{{-5, -2, -2}, {1, 4, 4}, {1, 4, 4}},
                                      {{-4, -1, -1}, {2, 5, 5}, {2, 5, 5}},
                                      {{-4, -1, -1}, {2, 5, 5}, {2, 5, 5}}}}};
}
TESSERA_CASE(one_value_pads_a_batch_of_volumes);

// torch: F.pad(r(3, 1, 2, 2), (0, 0, 0, 1, 1, 0)); F.pad(r(3, 1, 2, 2), (0, 1, 1, 0))
constexpr bool more_values_pad_as_many_axes() {
  auto const x = remainders<int, 1, 2, 2>(3);
  return pad<padding_before<1, 0, 0>, padding_after<0, 1, 0>>(x) ==
             tensor<int, 2, 3, 2>{{{0, 0}, {0, 0}, {0, 0}}, {{-5, -2}, {1, 4}, {0, 0}}} &&
         pad<padding_before<1, 0>, padding_after<0, 1>>(x) == tensor<int, 1, 3, 3>{{{0, 0, 0}, {-5, -2, 0}, {1, 4, 0}}};
}
TESSERA_CASE(more_values_pad_as_many_axes);

constexpr bool a_view_is_padded() {
  tensor<int, 2, 2> const x{{1, 2}, {3, opaque(4)}};
  return pad<padding<0, 1>, pad_mode<replicate>>(views::transpose(x)) == tensor<int, 2, 4>{{1, 1, 3, 3}, {2, 2, 4, 4}};
}
TESSERA_CASE(a_view_is_padded);

constexpr bool a_destination_is_written_whole() {
  tensor out{9, 9, 9, 9};
  pad_into<padding<1>>(out, tensor{1, opaque(2)});
  bool const zeros = out == tensor{0, 1, 2, 0};
  pad_into<padding<1>, pad_mode<circular>>(out, tensor{1, opaque(2)});
  return zeros && out == tensor{2, 1, 2, 1};
}
TESSERA_CASE(a_destination_is_written_whole);

constexpr bool the_map_is_the_call() {
  auto const x = remainders<int, 2, 3>(3);
  return maps::pad<shape<2, 3>, padding<1>>()(x) == pad<padding<1>>(x) &&
         maps::pad<shape<2, 3>, padding<1>, pad_mode<reflect>>()(x) == pad<padding<1>, pad_mode<reflect>>(x);
}
TESSERA_CASE(the_map_is_the_call);

constexpr bool the_adjoint_sums_the_copies_of_an_element() {
  tensor const y{1, 2, 4, 8, opaque(16)};
  return adjoint(maps::pad<shape<3>, padding<1>>())(y) == tensor{2, 4, 8} &&
         adjoint(maps::pad<shape<3>, padding<1>, pad_mode<replicate>>())(y) == tensor{3, 4, 24} &&
         adjoint(maps::pad<shape<3>, padding<1>, pad_mode<reflect>>())(y) == tensor{2, 21, 8} &&
         adjoint(maps::pad<shape<3>, padding<1>, pad_mode<circular>>())(y) == tensor{18, 4, 9} &&
         adjoint(maps::pad<shape<7>, padding<-1>>())(y) == tensor{0, 1, 2, 4, 8, 16, 0};
}
TESSERA_CASE(the_adjoint_sums_the_copies_of_an_element);

constexpr bool every_map_keeps_the_law_of_the_adjoint() {
  using picture = shape<2, 3, 4>;
  return keeps_the_law_of_the_adjoint(maps::pad<picture, padding<1, 2>>()) &&
         keeps_the_law_of_the_adjoint(maps::pad<picture, padding<2>, pad_mode<reflect>>()) &&
         keeps_the_law_of_the_adjoint(maps::pad<picture, padding<1, 4>, pad_mode<replicate>>()) &&
         keeps_the_law_of_the_adjoint(maps::pad<picture, padding<3>, pad_mode<circular>>()) &&
         keeps_the_law_of_the_adjoint(
             maps::pad<picture, padding_before<-1, 2>, padding_after<1, -1>, pad_mode<circular>>());
}
TESSERA_CASE(every_map_keeps_the_law_of_the_adjoint);

}  // namespace

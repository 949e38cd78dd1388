#include "case.hpp"

#include <tessera/shape/reshape.hpp>

#include <cstddef>

namespace {

using tessera::index_array;
using tessera::infer;
using tessera::inferred;
using tessera::inferred_count;
using tessera::shape;
using tessera::shape_type;
using tessera::strides;
using tessera::viewed;
using tessera::testing::opaque;

/// Equal steps wherever there is more than one element to step over.
template <std::size_t R>
constexpr bool same_steps(index_array<R> const& sizes, index_array<R, std::ptrdiff_t> const& a,
                          index_array<R, std::ptrdiff_t> const& b) {
  for (std::size_t i = 0; i < R; ++i) {
    if (sizes[i] != 1 && a[i] != b[i]) return false;
  }
  return true;
}

template <shape_type Shape, class Strides, shape_type Wanted, class Seen>
constexpr bool seen_as() {
  auto const layout = viewed(opaque(Shape::dims), Strides::steps, Wanted::dims);
  return layout.possible && same_steps(Wanted::dims, layout.steps, Seen::steps);
}

template <shape_type Shape, class Strides, shape_type Wanted>
constexpr bool not_seen_as() {
  return !viewed(opaque(Shape::dims), Strides::steps, Wanted::dims).possible;
}

// What PyTorch 1.13 says to `a.view(wanted)`, for each `a` named: the strides of the result, or that it raises.

// Contiguous axes split and merge freely.

// empty(2, 3)
TESSERA_CASE(seen_as<shape<2, 3>, strides<3, 1>, shape<6>, strides<1>>);
TESSERA_CASE(seen_as<shape<2, 3>, strides<3, 1>, shape<3, 2>, strides<2, 1>>);
TESSERA_CASE(seen_as<shape<2, 3>, strides<3, 1>, shape<1, 2, 1, 3>, strides<6, 3, 3, 1>>);
TESSERA_CASE(seen_as<shape<2, 3>, strides<3, 1>, shape<2, 3, 1>, strides<3, 1, 1>>);

// Permuted axes merge only with their neighbours in memory.

// empty(2, 3).t()
TESSERA_CASE(not_seen_as<shape<3, 2>, strides<1, 3>, shape<6>>);
TESSERA_CASE(seen_as<shape<3, 2>, strides<1, 3>, shape<3, 2, 1>, strides<1, 3, 3>>);
TESSERA_CASE(seen_as<shape<3, 2>, strides<1, 3>, shape<3, 1, 2>, strides<1, 6, 3>>);
TESSERA_CASE(not_seen_as<shape<3, 2>, strides<1, 3>, shape<2, 3>>);

// empty(2, 3, 4).transpose(1, 2)
TESSERA_CASE(not_seen_as<shape<2, 4, 3>, strides<12, 1, 4>, shape<2, 12>>);
TESSERA_CASE(seen_as<shape<2, 4, 3>, strides<12, 1, 4>, shape<2, 4, 3>, strides<12, 1, 4>>);
TESSERA_CASE(seen_as<shape<2, 4, 3>, strides<12, 1, 4>, shape<2, 2, 2, 3>, strides<12, 2, 1, 4>>);
TESSERA_CASE(not_seen_as<shape<2, 4, 3>, strides<12, 1, 4>, shape<8, 3>>);
TESSERA_CASE(seen_as<shape<2, 4, 3>, strides<12, 1, 4>, shape<2, 4, 3, 1>, strides<12, 1, 4, 4>>);

// empty(2, 3, 4).permute(2, 0, 1)
TESSERA_CASE(seen_as<shape<4, 2, 3>, strides<1, 12, 4>, shape<4, 6>, strides<1, 4>>);
TESSERA_CASE(not_seen_as<shape<4, 2, 3>, strides<1, 12, 4>, shape<24>>);
TESSERA_CASE(seen_as<shape<4, 2, 3>, strides<1, 12, 4>, shape<2, 2, 6>, strides<2, 1, 4>>);
TESSERA_CASE(seen_as<shape<4, 2, 3>, strides<1, 12, 4>, shape<2, 2, 3, 2>, strides<2, 1, 8, 4>>);
TESSERA_CASE(not_seen_as<shape<4, 2, 3>, strides<1, 12, 4>, shape<8, 3>>);
TESSERA_CASE(seen_as<shape<4, 2, 3>, strides<1, 12, 4>, shape<4, 3, 2>, strides<1, 8, 4>>);

// empty(2, 3, 4).permute(1, 2, 0)
TESSERA_CASE(seen_as<shape<3, 4, 2>, strides<4, 1, 12>, shape<12, 2>, strides<1, 12>>);
TESSERA_CASE(not_seen_as<shape<3, 4, 2>, strides<4, 1, 12>, shape<3, 8>>);
TESSERA_CASE(seen_as<shape<3, 4, 2>, strides<4, 1, 12>, shape<6, 2, 2>, strides<2, 1, 12>>);
TESSERA_CASE(seen_as<shape<3, 4, 2>, strides<4, 1, 12>, shape<3, 2, 2, 1, 2>, strides<4, 2, 1, 24, 12>>);

// empty(1, 5).t()
TESSERA_CASE(seen_as<shape<5, 1>, strides<1, 5>, shape<5>, strides<1>>);
TESSERA_CASE(seen_as<shape<5, 1>, strides<1, 5>, shape<1, 5>, strides<5, 1>>);

// empty(2, 3, 4, 5).permute(0, 2, 3, 1)
TESSERA_CASE(seen_as<shape<2, 4, 5, 3>, strides<60, 5, 1, 20>, shape<2, 20, 3>, strides<60, 1, 20>>);
TESSERA_CASE(not_seen_as<shape<2, 4, 5, 3>, strides<60, 5, 1, 20>, shape<8, 15>>);
TESSERA_CASE(not_seen_as<shape<2, 4, 5, 3>, strides<60, 5, 1, 20>, shape<40, 3>>);
TESSERA_CASE(seen_as<shape<2, 4, 5, 3>, strides<60, 5, 1, 20>, shape<2, 2, 10, 3>, strides<60, 10, 1, 20>>);

// Sliced axes do not merge across the gap.

// empty(4, 6)[:, 1:5]
TESSERA_CASE(not_seen_as<shape<4, 4>, strides<6, 1>, shape<16>>);
TESSERA_CASE(seen_as<shape<4, 4>, strides<6, 1>, shape<2, 2, 4>, strides<12, 6, 1>>);
TESSERA_CASE(seen_as<shape<4, 4>, strides<6, 1>, shape<4, 2, 2>, strides<6, 2, 1>>);
TESSERA_CASE(not_seen_as<shape<4, 4>, strides<6, 1>, shape<8, 2>>);

// empty(4, 6)[1:3]
TESSERA_CASE(seen_as<shape<2, 6>, strides<6, 1>, shape<12>, strides<1>>);
TESSERA_CASE(seen_as<shape<2, 6>, strides<6, 1>, shape<3, 4>, strides<4, 1>>);

// empty(4, 6)[::2]
TESSERA_CASE(not_seen_as<shape<2, 6>, strides<12, 1>, shape<12>>);
TESSERA_CASE(seen_as<shape<2, 6>, strides<12, 1>, shape<2, 2, 3>, strides<12, 3, 1>>);
TESSERA_CASE(not_seen_as<shape<2, 6>, strides<12, 1>, shape<3, 4>>);

// empty(4, 6)[:, ::2]
TESSERA_CASE(seen_as<shape<4, 3>, strides<6, 2>, shape<12>, strides<2>>);
TESSERA_CASE(seen_as<shape<4, 3>, strides<6, 2>, shape<2, 2, 3>, strides<12, 6, 2>>);
TESSERA_CASE(seen_as<shape<4, 3>, strides<6, 2>, shape<4, 3, 1>, strides<6, 2, 2>>);

// empty(12)[::3]
TESSERA_CASE(seen_as<shape<4>, strides<3>, shape<4>, strides<3>>);
TESSERA_CASE(seen_as<shape<4>, strides<3>, shape<2, 2>, strides<6, 3>>);
TESSERA_CASE(seen_as<shape<4>, strides<3>, shape<1, 4, 1>, strides<12, 3, 3>>);

// empty(4, 6)[::2, ::2]
TESSERA_CASE(not_seen_as<shape<2, 3>, strides<12, 2>, shape<6>>);
TESSERA_CASE(seen_as<shape<2, 3>, strides<12, 2>, shape<2, 3, 1>, strides<12, 2, 2>>);
TESSERA_CASE(seen_as<shape<2, 3>, strides<12, 2>, shape<1, 2, 3>, strides<24, 12, 2>>);

// empty(2, 3, 4, 5)[:, :, 1:3]
TESSERA_CASE(seen_as<shape<2, 3, 2, 5>, strides<60, 20, 5, 1>, shape<6, 2, 5>, strides<20, 5, 1>>);
TESSERA_CASE(seen_as<shape<2, 3, 2, 5>, strides<60, 20, 5, 1>, shape<6, 10>, strides<20, 1>>);
TESSERA_CASE(not_seen_as<shape<2, 3, 2, 5>, strides<60, 20, 5, 1>, shape<12, 5>>);
TESSERA_CASE(seen_as<shape<2, 3, 2, 5>, strides<60, 20, 5, 1>, shape<2, 3, 10>, strides<60, 20, 1>>);

// Axes of size one are no obstacle.

// empty(2, 3, 1).transpose(0, 2)
TESSERA_CASE(seen_as<shape<1, 3, 2>, strides<1, 1, 3>, shape<3, 2>, strides<1, 3>>);
TESSERA_CASE(not_seen_as<shape<1, 3, 2>, strides<1, 1, 3>, shape<6>>);
TESSERA_CASE(seen_as<shape<1, 3, 2>, strides<1, 1, 3>, shape<3, 1, 2>, strides<1, 6, 3>>);

// empty(5, 1).t()
TESSERA_CASE(seen_as<shape<1, 5>, strides<1, 1>, shape<5>, strides<1>>);
TESSERA_CASE(seen_as<shape<1, 5>, strides<1, 1>, shape<5, 1>, strides<1, 1>>);

// empty(1, 1, 1)
TESSERA_CASE(seen_as<shape<1, 1, 1>, strides<1, 1, 1>, shape<1>, strides<1>>);
TESSERA_CASE(seen_as<shape<1, 1, 1>, strides<1, 1, 1>, shape<1, 1, 1, 1>, strides<1, 1, 1, 1>>);

// Expanded and overlapping axes merge among themselves.

// empty(3, 1).expand(3, 4)
TESSERA_CASE(not_seen_as<shape<3, 4>, strides<1, 0>, shape<12>>);
TESSERA_CASE(seen_as<shape<3, 4>, strides<1, 0>, shape<3, 2, 2>, strides<1, 0, 0>>);
TESSERA_CASE(not_seen_as<shape<3, 4>, strides<1, 0>, shape<6, 2>>);
TESSERA_CASE(seen_as<shape<3, 4>, strides<1, 0>, shape<3, 4, 1>, strides<1, 0, 0>>);

// empty(1, 4).expand(3, 4)
TESSERA_CASE(not_seen_as<shape<3, 4>, strides<0, 1>, shape<12>>);
TESSERA_CASE(seen_as<shape<3, 4>, strides<0, 1>, shape<3, 2, 2>, strides<0, 2, 1>>);
TESSERA_CASE(not_seen_as<shape<3, 4>, strides<0, 1>, shape<6, 2>>);

// empty(1, 1).expand(3, 4)
TESSERA_CASE(seen_as<shape<3, 4>, strides<0, 0>, shape<12>, strides<0>>);
TESSERA_CASE(seen_as<shape<3, 4>, strides<0, 0>, shape<6, 2>, strides<0, 0>>);
TESSERA_CASE(seen_as<shape<3, 4>, strides<0, 0>, shape<2, 2, 3>, strides<0, 0, 0>>);

// empty(1).expand(6)
TESSERA_CASE(seen_as<shape<6>, strides<0>, shape<2, 3>, strides<0, 0>>);
TESSERA_CASE(seen_as<shape<6>, strides<0>, shape<6, 1>, strides<0, 0>>);

// empty(2, 1, 3).expand(2, 4, 3)
TESSERA_CASE(not_seen_as<shape<2, 4, 3>, strides<3, 0, 1>, shape<8, 3>>);
TESSERA_CASE(not_seen_as<shape<2, 4, 3>, strides<3, 0, 1>, shape<2, 12>>);
TESSERA_CASE(seen_as<shape<2, 4, 3>, strides<3, 0, 1>, shape<2, 2, 2, 3>, strides<3, 0, 0, 1>>);

// empty(7).unfold(0, 3, 2)
TESSERA_CASE(not_seen_as<shape<3, 3>, strides<2, 1>, shape<9>>);
TESSERA_CASE(seen_as<shape<3, 3>, strides<2, 1>, shape<3, 3, 1>, strides<2, 1, 1>>);
TESSERA_CASE(seen_as<shape<3, 3>, strides<2, 1>, shape<1, 3, 3>, strides<6, 2, 1>>);

// empty(8).unfold(0, 2, 2)
TESSERA_CASE(seen_as<shape<4, 2>, strides<2, 1>, shape<8>, strides<1>>);
TESSERA_CASE(seen_as<shape<4, 2>, strides<2, 1>, shape<2, 4>, strides<4, 1>>);

constexpr bool sizes_that_do_not_hold_as_many_elements_are_never_seen() {
  return not_seen_as<shape<2, 3>, strides<3, 1>, shape<2, 2>>() &&
         not_seen_as<shape<2, 3>, strides<3, 1>, shape<2, 6>>() &&
         not_seen_as<shape<2, 3>, strides<3, 1>, shape<2, 2, 3>>() && not_seen_as<shape<>, strides<>, shape<2>>() &&
         not_seen_as<shape<2>, strides<1>, shape<>>();
}
TESSERA_CASE(sizes_that_do_not_hold_as_many_elements_are_never_seen);

/// PyTorch has no negative strides; the rule is the same: merged axes are equally far apart.
constexpr bool flipped_axes_merge_only_when_all_of_them_are_flipped() {
  return seen_as<shape<2, 3>, strides<-3, -1>, shape<6>, strides<-1>>() &&
         not_seen_as<shape<2, 3>, strides<3, -1>, shape<6>>() && not_seen_as<shape<2, 3>, strides<-3, 1>, shape<6>>() &&
         seen_as<shape<2, 4>, strides<4, -1>, shape<2, 2, 2>, strides<4, -2, -1>>();
}
TESSERA_CASE(flipped_axes_merge_only_when_all_of_them_are_flipped);

constexpr bool a_scalar_is_seen_with_any_number_of_axes_of_size_one() {
  return seen_as<shape<>, strides<>, shape<>, strides<>>() && seen_as<shape<>, strides<>, shape<1>, strides<1>>() &&
         seen_as<shape<1, 1>, strides<7, 0>, shape<>, strides<>>();
}
TESSERA_CASE(a_scalar_is_seen_with_any_number_of_axes_of_size_one);

constexpr bool one_size_follows_from_the_others() {
  auto const size = opaque(std::size_t{24});
  return inferred(index_array<2>{{2, infer}}, size) == index_array<2>{{2, 12}} &&
         inferred(index_array<3>{{infer, 3, 4}}, size) == index_array<3>{{2, 3, 4}} &&
         inferred(index_array<1>{{infer}}, size) == index_array<1>{{24}} &&
         inferred(index_array<2>{{24, infer}}, size) == index_array<2>{{24, 1}} &&
         inferred(index_array<2>{{4, 6}}, size) == index_array<2>{{4, 6}};
}
TESSERA_CASE(one_size_follows_from_the_others);

constexpr bool what_does_not_divide_is_inferred_as_one_and_fails_to_hold_the_elements() {
  auto const size = opaque(std::size_t{24});
  return inferred(index_array<2>{{5, infer}}, size) == index_array<2>{{5, 1}} &&
         inferred(index_array<2>{{48, infer}}, size) == index_array<2>{{48, 1}} &&
         inferred(index_array<2>{{infer, 0}}, size) == index_array<2>{{1, 0}};
}
TESSERA_CASE(what_does_not_divide_is_inferred_as_one_and_fails_to_hold_the_elements);

static_assert(inferred_count(index_array<3>{{1, 2, 3}}) == 0 && inferred_count(index_array<2>{{infer, 3}}) == 1);
static_assert(inferred_count(index_array<3>{{infer, 3, infer}}) == 2 && inferred_count(index_array<0>{}) == 0);

}  // namespace

// When a tensor can be viewed with other sizes, and when it must be copied.
#include "lesson.hpp"

namespace lesson {

namespace {

constexpr tensor<int, 2, 3> a{{1, 2, 3}, {4, 5, 6}};
constexpr auto turned = views::transpose(a);

// The elements of `a` lie one after the other, so any sizes can be laid over them, and nothing is copied.
constexpr auto as_three_rows = view<3, 2>(a);
static_assert(as_three_rows.data() == a.data());

// Read row by row, the transposed matrix is 1 4 2 5 3 6. In memory it is still 1 2 3 4 5 6: no stride leads through it in
// that order, so `view<6>(turned)` does not compile, and the library's concept says so beforehand.
template <class A, class Wanted>
constexpr bool can_be_viewed = viewable_as<shape_of<A>, strides_of<A>, Wanted>;
static_assert(can_be_viewed<decltype(a), shape<6>> && !can_be_viewed<decltype(turned), shape<6>>);

// `reshape` copies, and so it always can.
constexpr auto in_a_row = reshape<6>(turned);
static_assert(in_a_row == tensor{1, 4, 2, 5, 3, 6});

// Splitting an axis merges nothing, so a transposed tensor allows that: the lesson's out_unf.view(1, 2, 7, 8).
constexpr auto split = view<3, 1, 2>(turned);
static_assert(split.data() == a.data() && split(2, 0, 1) == 6);

}  // namespace

void view_or_reshape() {
  headline("view where the strides allow it, reshape anywhere");
  show("a", a);
  show("view<3, 2>(a), the same memory", as_three_rows);
  show("transpose(a)", turned);
  show("reshape<6>(transpose(a)), a copy; view<6> of it does not compile", in_a_row);
  show("view<3, 1, 2>(transpose(a)) only splits, and compiles", split);
}

}  // namespace lesson

// interpolate at run time: lines of first and second neighbours, weighted a vector at a time.
#ifndef TESSERA_KERNEL_VECTOR_INTERPOLATE_HPP
#define TESSERA_KERNEL_VECTOR_INTERPOLATE_HPP

#include <tessera/kernel/vector/gather.hpp>
#include <tessera/kernel/vector/map.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// One of the two neighbours of an interpolation, as a rule of gathered_axis.
template <class Rule>
struct neighbour_rule {
  Rule rule{};
  bool is_second = false;

  constexpr std::size_t input_size() const { return rule.input; }
  constexpr std::size_t output_size() const { return rule.output; }
  constexpr std::ptrdiff_t source(std::size_t o) const {
    auto const n = rule.at(o);
    return static_cast<std::ptrdiff_t>(is_second ? n.second : n.first);
  }
};

template <auto Rule, bool IsSecond>
using neighbour_axis = gathered_axis<neighbour_rule<std::remove_cvref_t<decltype(Rule)>>{Rule, IsSecond}>;

/// Whether both neighbours of a line are brought into their places by a few shuffles.
template <auto Rule, class T>
inline constexpr bool interpolates_by_vectors =
    fills_vectors<T> && moved_line<neighbour_axis<Rule, false>, T>::is_movable &&
    moved_line<neighbour_axis<Rule, true>, T>::is_movable;

/// A line along its last axis, of a picture of which `around` may be read.
template <auto Rule, class T>
void interpolate_line(T const* x, readable<T> around, T const* first_weights, T const* second_weights, T* y) {
  T first[Rule.output], second[Rule.output];
  detail::move_line<true, neighbour_axis<Rule, false>>(x, around, T{}, first);
  detail::move_line<true, neighbour_axis<Rule, true>>(x, around, T{}, second);
  auto const mean = [](T v, T a, T w, T b) TESSERA_INLINE_LAMBDA { return v * a + w * b; };
  map<Rule.output>(y, mean, first_weights, &first[0], second_weights, &second[0]);
}

/// Count elements, each the weighted mean of one of either line.
template <std::size_t Count, class T>
void interpolate_between(T const* first, T const* second, T first_weight, T second_weight, T* y) {
  auto const mean = [=](T a, T b) TESSERA_INLINE_LAMBDA { return first_weight * a + second_weight * b; };
  map<Count>(y, mean, first, second);
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif

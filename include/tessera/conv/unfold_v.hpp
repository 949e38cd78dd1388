// unfold_v<x, window<...>, ...>: the columns of a static picture of any size, as a constant.
#ifndef TESSERA_CONV_UNFOLD_V_HPP
#define TESSERA_CONV_UNFOLD_V_HPP

#include <tessera/conv/unfold.hpp>
#include <tessera/support/shards.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera {

namespace detail {

/// unfold, by lines of positions.
template <auto const& X, class List>
struct unfold_task {
  using picture = std::remove_cvref_t<decltype(X)>;
  using value_type = element_t<picture>;
  static constexpr auto geometry = unfold_geometry<shape_of<picture>, List>();
  static constexpr std::size_t line = geometry.window.axis[geometry.rank - 1].positions;
  static constexpr std::size_t size = geometry.batch * geometry.in_channels * geometry.taps() * geometry.output_plane();
  static constexpr std::size_t shard = shard_size(line, elements_per_shard / line, size);

  template <std::size_t N>
  static constexpr void evaluate(value_type (&columns)[N], std::size_t first) {
    kernel::unfold_lines<geometry, value_type>(X.elements, columns, first / line, N / line);
  }
};

template <auto const& X, class... Options>
constexpr auto unfolded_value() {
  using list = option_list<Options...>;
  using picture = std::remove_cvref_t<decltype(X)>;
  if constexpr (unfold_mandates<shape_of<picture>, list>()) {
    using result = tensor_of<element_t<picture>, shape_from<unfolded_sizes<shape_of<picture>, list>()>>;
    return evaluate_task<result, unfold_task<X, list>>();
  } else {
    return X;
  }
}

template <auto const& X, class... Options>
inline constexpr auto unfolded = unfolded_value<X, Options...>();

}  // namespace detail

/// unfold<options...>(x) as a constant, of a static tensor: computed in shards, each within the compiler's default limits.
/// What does not compile: as unfold.
template <auto const& X, class... Options>
inline constexpr auto const& unfold_v = detail::unfolded<X, Options...>;

}  // namespace tessera

#endif

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
constexpr auto table_of_unfold() {
  using list = option_list<Options...>;
  using picture = std::remove_cvref_t<decltype(X)>;
  if constexpr (unfold_mandates<shape_of<picture>, list>()) {
    using result = tensor_of<element_t<picture>, shape_from<unfolded_sizes<shape_of<picture>, list>()>>;
    return table<result, unfold_task<X, list>>{};
  } else {
    return refused_table<picture>{};
  }
}

template <auto const& X, class... Options>
using unfolded_table = decltype(table_of_unfold<X, Options...>());

template <auto const& X, class... Options>
inline constexpr auto unfolded = unfolded_table<X, Options...>::value();

}  // namespace detail

/// unfold<options...>(x) as a constant, of a static tensor: computed in shards, each within the compiler's default limits.
/// What does not compile: as unfold.
template <auto const& X, class... Options>
inline constexpr auto const& unfold_v = detail::unfolded<X, Options...>;

namespace tables {

/// unfold_v<x, options...>, to be built by tessera_build_table.
template <auto const& X, class... Options>
using unfold = detail::unfolded_table<X, Options...>;

}  // namespace tables

}  // namespace tessera

#endif

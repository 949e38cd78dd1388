// shape<D...>: the sizes of a tensor, as a type.
#ifndef TESSERA_SHAPE_SHAPE_HPP
#define TESSERA_SHAPE_SHAPE_HPP

#include <tessera/shape/index_array.hpp>
#include <tessera/support/mandate.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera {

/// True where every dimension is positive.
template <std::size_t... D>
concept positive_sizes = ((D > 0) && ...);

namespace detail {

template <std::size_t... D>
consteval bool shape_mandates() {
  TESSERA_MANDATE("tessera::shape: a dimension is zero; every dimension is at least 1", positive_sizes<D...>)
  return true;
}

}  // namespace detail

/// The sizes of a tensor, outermost first. `shape<>` is a scalar's. Every dimension is positive; a zero does not compile
/// ("tessera::shape: a dimension is zero; every dimension is at least 1").
template <std::size_t... D>
struct shape {
  // Always true: the sentence is an error of that function, so that this class stays usable; a refused zero goes on as a
  // one, so that no second error follows.
  static_assert(detail::shape_mandates<D...>() || true);

  /// The number of axes.
  static constexpr std::size_t rank = sizeof...(D);
  /// The number of elements.
  static constexpr std::size_t size = (std::size_t{1} * ... * (D == 0 ? 1 : D));
  /// The sizes as a value: `dims[0]` is the outermost.
  static constexpr index_array<rank> dims{{(D == 0 ? 1 : D)...}};
};

template <>
struct shape<> {
  static constexpr std::size_t rank = 0;
  static constexpr std::size_t size = 1;
  static constexpr index_array<0> dims{};
};

/// Shapes are equal when they are the same type.
template <std::size_t... A, std::size_t... B>
constexpr bool operator==(shape<A...>, shape<B...>) {
  return std::is_same_v<shape<A...>, shape<B...>>;
}

namespace detail {

template <class>
inline constexpr bool is_shape = false;
template <std::size_t... D>
inline constexpr bool is_shape<shape<D...>> = true;

template <auto Sizes, class = std::make_index_sequence<Sizes.size()>>
struct shape_from_value;
template <auto Sizes, std::size_t... I>
struct shape_from_value<Sizes, std::index_sequence<I...>> {
  using type = shape<Sizes[I]...>;
};

}  // namespace detail

/// Any `shape<...>`.
template <class S>
concept shape_type = detail::is_shape<S>;

/// The shape whose sizes are the value `Sizes`: from a computation on values back to a type.
template <auto Sizes>
using shape_from = typename detail::shape_from_value<Sizes>::type;

}  // namespace tessera

#endif

// Where an element lies: from the indexes along each axis to the position in memory, with the bounds rule.
#ifndef TESSERA_TENSOR_ACCESS_HPP
#define TESSERA_TENSOR_ACCESS_HPP

#include <tessera/shape/strides.hpp>
#include <tessera/support/failure.hpp>
#include <tessera/support/mandate.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace tessera {

/// One index per axis of the shape.
template <class Shape, std::size_t Count>
concept one_index_per_axis = Shape::rank == Count;

/// Indexes known at compile time, each within its axis.
template <class Shape, std::size_t... Index>
concept indexes_within = [] {
  constexpr index_array<sizeof...(Index)> index{{Index...}};
  for (std::size_t i = 0; i < sizeof...(Index); ++i) {
    if (index[i] >= Shape::dims[i]) return false;
  }
  return true;
}();

namespace detail {

template <class Shape, std::size_t Count>
consteval bool access_mandates() {
  TESSERA_MANDATE("tessera: the number of indexes differs from the rank; name an element by one index per axis",
                  one_index_per_axis<Shape, Count>)
  return true;
}

template <class Shape, std::size_t... Index>
consteval bool get_mandates() {
  TESSERA_MANDATE("tessera::get: the number of indexes differs from the rank; name an element by one index per axis",
                  one_index_per_axis<Shape, sizeof...(Index)>)
  TESSERA_MANDATE("tessera::get: an index is out of range; indexes run from 0 to the dimension minus one",
                  indexes_within<Shape, Index...>)
  return true;
}

/// The offset of an element, in elements. An index outside its axis is an error in a constant expression, and at run
/// time where `Checked`.
template <class Shape, class Strides, bool Checked, class... Index>
constexpr std::ptrdiff_t offset_of(Index... index) {
  if constexpr (access_mandates<Shape, sizeof...(Index)>()) {
    index_array<sizeof...(Index)> const at{{static_cast<std::size_t>(index)...}};
    std::ptrdiff_t offset = 0;
    for (std::size_t i = 0; i < sizeof...(Index); ++i) {
      if ((Checked || std::is_constant_evaluated()) && at[i] >= Shape::dims[i]) failure::an_index_is_out_of_range();
      offset += static_cast<std::ptrdiff_t>(at[i]) * Strides::steps[i];
    }
    return offset;
  } else {
    return 0;
  }
}

}  // namespace detail

/// A number that can be an index.
template <class I>
concept index_like = std::convertible_to<I, std::size_t> && !std::floating_point<I>;

}  // namespace tessera

#endif

// strides<S...>: the distances in memory between neighbours along each axis, as a type.
#ifndef TESSERA_SHAPE_STRIDES_HPP
#define TESSERA_SHAPE_STRIDES_HPP

#include <tessera/shape/shape.hpp>

#include <cstddef>
#include <utility>

namespace tessera {

/// Strides in elements, one per axis; 0 repeats an element (broadcasting), a negative one walks backwards (flip).
template <std::ptrdiff_t... S>
struct strides {
  static constexpr std::size_t rank = sizeof...(S);
  static constexpr index_array<rank, std::ptrdiff_t> steps{{S...}};
};

template <>
struct strides<> {
  static constexpr std::size_t rank = 0;
  static constexpr index_array<0, std::ptrdiff_t> steps{};
};

namespace detail {

template <auto Steps, class = std::make_index_sequence<Steps.size()>>
struct strides_from_value;
template <auto Steps, std::size_t... I>
struct strides_from_value<Steps, std::index_sequence<I...>> {
  using type = strides<Steps[I]...>;
};

}  // namespace detail

/// The strides whose distances are the value `Steps`.
template <auto Steps>
using strides_from = typename detail::strides_from_value<Steps>::type;

/// The strides of a contiguous row-major tensor of this shape.
template <shape_type Shape>
using row_major_strides = strides_from<row_major(Shape::dims)>;

/// True where elements with these strides lie in memory in row-major order, without a gap. The stride of an axis of
/// size 1 does not matter.
template <std::size_t R>
constexpr bool is_row_major(index_array<R> const& sizes, index_array<R, std::ptrdiff_t> const& steps) {
  auto const expected = row_major(sizes);
  for (std::size_t i = 0; i < R; ++i) {
    if (sizes[i] != 1 && steps[i] != expected[i]) return false;
  }
  return true;
}

}  // namespace tessera

#endif

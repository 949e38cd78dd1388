// map_v<f, a, b, ...>: a function applied element by element to static tensors of any size, as a constant.
#ifndef TESSERA_OPS_MAP_V_HPP
#define TESSERA_OPS_MAP_V_HPP

#include <tessera/ops/map.hpp>
#include <tessera/support/shards.hpp>
#include <tessera/tensor/factory.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera {

namespace detail {

/// map, by runs of elements.
template <auto const& F, auto const&... A>
struct map_task {
  using value_type = std::remove_cvref_t<decltype(F(A.elements[0]...))>;
  using shape = broadcast_shape<shape_of<decltype(A)>...>;
  static constexpr std::size_t size = shape::size;
  static constexpr std::size_t shard = shard_size(1, elements_per_shard, size);

  template <std::size_t N>
  static constexpr void evaluate(value_type (&result)[N], std::size_t first) {
    if constexpr ((read_in_order<std::remove_cvref_t<decltype(A)>, shape> && ...)) {
      for (std::size_t i = 0; i < N; ++i) result[i] = F(A.elements[first + i]...);
    } else {
      constexpr std::size_t columns = shape::dims[shape::rank - 1];
      for (std::size_t i = 0; i < N;) {
        auto const left_of_line = columns - (first + i) % columns, last = left_of_line < N - i ? i + left_of_line : N;
        evaluate_line(result, i, last, start_of_line<decltype(A)>(first + i, i)...);
        i = last;
      }
    }
  }

 private:
  template <class X>
  static constexpr auto steps = steps_over<shape, std::remove_cvref_t<X>>;

  /// Elements i, i + 1, ... of a run meet elements p + i * step of the operands.
  template <std::size_t N>
  static constexpr void evaluate_line(value_type (&result)[N], std::size_t i, std::size_t last,
                                      offset_in<decltype(A)>... p) {
    constexpr std::size_t axis = shape::rank - 1;
    for (; i < last; ++i) result[i] = F(A.elements[p + static_cast<std::ptrdiff_t>(i) * steps<decltype(A)>[axis]]...);
  }

  /// Where an operand's line would begin for i = 0, of which element i of the run is element number `number` of the result.
  template <class X>
  static constexpr std::ptrdiff_t start_of_line(std::size_t number, std::size_t i) {
    auto const index = index_of_element<shape>(number);
    std::ptrdiff_t offset = -static_cast<std::ptrdiff_t>(i) * steps<X>[shape::rank - 1];
    for (std::size_t axis = 0; axis < shape::rank; ++axis)
      offset += static_cast<std::ptrdiff_t>(index[axis]) * steps<X>[axis];
    return offset;
  }
};

template <auto const& F, auto const& First, auto const&... Rest>
constexpr auto table_of_map() {
  if constexpr (map_mandates<shape_of<decltype(First)>, shape_of<decltype(Rest)>...>()) {
    using task = map_task<F, First, Rest...>;
    return table<tensor_of<typename task::value_type, typename task::shape>, task>{};
  } else {
    return refused_table<std::remove_cvref_t<decltype(First)>>{};
  }
}

template <auto const& F, auto const&... A>
using mapped_table = decltype(table_of_map<F, A...>());

template <auto const& F, auto const&... A>
inline constexpr auto mapped = mapped_table<F, A...>::value();

}  // namespace detail

/// map(f, a, b, ...) as a constant, of static tensors, broadcast as map does: computed in shards, each within the compiler's
/// default limits. `F` is a function object that captures nothing. What does not compile: as map.
template <auto F, auto const&... A>
inline constexpr auto const& map_v = detail::mapped<detail::function_object<F>, A...>;

namespace tables {

/// map_v<f, a, b, ...>, to be built by tessera_build_table.
template <auto F, auto const&... A>
using map = detail::mapped_table<detail::function_object<F>, A...>;

}  // namespace tables

}  // namespace tessera

#endif

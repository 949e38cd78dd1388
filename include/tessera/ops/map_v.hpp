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
      for (std::size_t i = 0; i < N; ++i) result[i] = F(A.elements[broadcast_offset<decltype(A)>(first + i)]...);
    }
  }

  template <class X>
  static constexpr std::size_t broadcast_offset(std::size_t i) {
    constexpr auto steps = broadcast_operand<shape, std::remove_cvref_t<X>>::steps;
    auto const index = index_of_element<shape>(i);
    std::ptrdiff_t offset = 0;
    for (std::size_t axis = 0; axis < shape::rank; ++axis)
      offset += static_cast<std::ptrdiff_t>(index[axis]) * steps[axis];
    return static_cast<std::size_t>(offset);
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

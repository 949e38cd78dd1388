// kernel_matrix_v<Domain, kernel, ...>: the matrix of a convolution of any size, as a constant.
#ifndef TESSERA_CONV_KERNEL_MATRIX_V_HPP
#define TESSERA_CONV_KERNEL_MATRIX_V_HPP

#include <tessera/conv/kernel_matrix.hpp>
#include <tessera/support/shards.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera {

namespace detail {

/// kernel_matrix, by rows.
template <class Map, auto const& Kernel>
struct kernel_matrix_task {
  using value_type = element_t<decltype(Kernel)>;
  static constexpr auto geometry = Map::geometry;
  static constexpr std::size_t columns = geometry.input_size();
  static constexpr std::size_t size = geometry.output_size() * columns;
  static constexpr std::size_t shard = shard_size(columns, elements_per_shard / columns, size);

  template <std::size_t N>
  static constexpr void evaluate(value_type (&entries)[N], std::size_t first) {
    kernel::convolution_matrix<geometry>(Kernel.elements, entries, first / columns);
  }
};

template <class Domain, auto const& Kernel, class... Options>
constexpr auto table_of_kernel_matrix() {
  using kernel = std::remove_cvref_t<decltype(Kernel)>;
  if constexpr (convolution_map_mandates<Domain, shape_of<kernel>, option_list<Options...>>()) {
    using map = convolution_map<Domain, kernel, Options...>;
    using result = tensor<element_t<kernel>, map::geometry.output_size(), map::geometry.input_size()>;
    return table<result, kernel_matrix_task<map, Kernel>>{};
  } else {
    return refused_table<kernel>{};
  }
}

template <class Domain, auto const& Kernel, class... Options>
using kernel_matrix_table = decltype(table_of_kernel_matrix<Domain, Kernel, Options...>());

template <class Domain, auto const& Kernel, class... Options>
inline constexpr auto kernel_matrix_constant = kernel_matrix_table<Domain, Kernel, Options...>::value();

}  // namespace detail

/// kernel_matrix<Domain, options...>(kernel) as a constant, of a static kernel: computed in shards, each within the compiler's
/// default limits. What does not compile: as kernel_matrix.
template <shape_type Domain, auto const& Kernel, class... Options>
inline constexpr auto const& kernel_matrix_v = detail::kernel_matrix_constant<Domain, Kernel, Options...>;

namespace tables {

/// kernel_matrix_v<Domain, kernel, options...>, to be built by tessera_build_table.
template <shape_type Domain, auto const& Kernel, class... Options>
using kernel_matrix = detail::kernel_matrix_table<Domain, Kernel, Options...>;

}  // namespace tables

}  // namespace tessera

#endif

// generate_v<tensor<T, D...>, f>: a table of any size from a function of the indexes, as a constant.
#ifndef TESSERA_TENSOR_GENERATE_V_HPP
#define TESSERA_TENSOR_GENERATE_V_HPP

#include <tessera/support/shards.hpp>
#include <tessera/tensor/factory.hpp>

#include <cstddef>

namespace tessera {

namespace detail {

/// generate, by runs of elements.
template <class Tensor, auto const& F>
struct generate_task {
  using value_type = typename Tensor::value_type;
  using shape = typename Tensor::shape_type;
  static constexpr std::size_t size = shape::size;
  static constexpr std::size_t shard = shard_size(1, elements_per_shard, size);

  template <std::size_t N>
  static constexpr void evaluate(value_type (&elements)[N], std::size_t first) {
    generate_run<shape>(elements, first, F);
  }
};

template <class Tensor, auto const& F>
using generated_table = table<Tensor, generate_task<Tensor, F>>;

template <class Tensor, auto const& F>
inline constexpr auto generated = generated_table<Tensor, F>::value();

}  // namespace detail

/// generate<T, D...>(f) as a constant: result(i, j, ...) = f(i, j, ...), computed in shards, each within the compiler's
/// default limits. `F` is a function object that captures nothing.
template <class Tensor, auto F>
inline constexpr auto const& generate_v = detail::generated<Tensor, detail::function_object<F>>;

namespace tables {

/// generate_v<tensor<T, D...>, f>, to be built by tessera_build_table.
template <class Tensor, auto F>
using generate = detail::generated_table<Tensor, detail::function_object<F>>;

}  // namespace tables

}  // namespace tessera

#endif

// The operands of the measured operations: tensors, and the bare arrays that do the same job (-DBARE).
#ifndef TESSERA_BENCHMARKS_OPERANDS_HPP
#define TESSERA_BENCHMARKS_OPERANDS_HPP

#include <cstddef>
#include <utility>

template <class T, std::size_t N>
struct bare {
  T at[N];
};

template <class T, std::size_t... I>
constexpr auto counted(std::index_sequence<I...>) {
  return bare<T, sizeof...(I)>{{static_cast<T>(I % 7)...}};
}

/// N small numbers, by a braced pack: cheaper than any operation on them.
template <class T, std::size_t N>
inline constexpr auto numbers = counted<T>(std::make_index_sequence<N>{});

/// The same numbers as a tensor.
template <class Tensor>
inline constexpr auto operand =
    __builtin_bit_cast(Tensor, numbers<typename Tensor::value_type, Tensor::shape_type::size>);

#endif

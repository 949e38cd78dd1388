// Factories: tensors from flat arrays, from a function of the indexes, and the usual constant ones.
#ifndef TESSERA_TENSOR_FACTORY_HPP
#define TESSERA_TENSOR_FACTORY_HPP

#include <tessera/tensor/concepts.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera {

/// A flat array holds exactly the elements of the shape.
template <class Shape, std::size_t Count>
concept array_fills_shape = Shape::size == Count;

namespace detail {

template <class Shape, std::size_t Count>
consteval bool make_tensor_mandates() {
  TESSERA_MANDATE_COMPUTED(
      "tessera::make_tensor: the array does not have exactly the elements of the shape; give as many as "
      "the product of the dimensions",
      message("tessera::make_tensor: the array has ")
          << Count << " elements, the shape " << Shape::dims << " " << Shape::size
          << "; give as many as the product of the dimensions",
      array_fills_shape<Shape, Count>)
  return true;
}

template <class T, class Shape, std::size_t N, class Array>
constexpr tensor_of<T, Shape> copied_array(Array const& array) {
  tensor_of<T, Shape> result{};
  if constexpr (make_tensor_mandates<Shape, N>()) {
    for (std::size_t i = 0; i < N; ++i) result.elements[i] = array[i];
  }
  return result;
}

/// One step of an odometer over the indexes of a shape, last axis fastest.
template <class Shape>
constexpr void advance(index_array<Shape::rank>& index) {
  for (std::size_t axis = Shape::rank; axis-- > 0;) {
    if (++index[axis] < Shape::dims[axis]) return;
    index[axis] = 0;
  }
}

/// The indexes of element number i in row-major order.
template <class Shape>
constexpr index_array<Shape::rank> index_of_element(std::size_t i) {
  index_array<Shape::rank> index;
  for (std::size_t axis = Shape::rank; axis-- > 0; i /= Shape::dims[axis]) index[axis] = i % Shape::dims[axis];
  return index;
}

/// Elements first, first + 1, ... of a generated tensor, line by line: only the last index moves in the inner loop.
template <class Shape, class T, std::size_t N, class F, std::size_t... Outer>
constexpr void generate_lines(T (&elements)[N], std::size_t first, F const& f, std::index_sequence<Outer...>) {
  if constexpr (Shape::rank == 0) {
    elements[0] = static_cast<T>(f());
  } else {
    constexpr std::size_t columns = Shape::dims[Shape::rank - 1];
    for (std::size_t at = 0; at < N;) {
      auto const index = index_of_element<Shape>(first + at);
      std::size_t const begin = index.values[Shape::rank - 1];
      std::size_t const end = columns - begin < N - at ? columns : begin + (N - at);
      for (std::size_t i = begin; i < end; ++i) elements[at++] = static_cast<T>(f(index.values[Outer]..., i));
    }
  }
}

}  // namespace detail

/// The elements of a flat C array in row-major order. Does not compile unless the array has exactly that many
/// ("tessera::make_tensor: the array does not have exactly the elements of the shape").
template <std::size_t... D, class T, std::size_t N>
constexpr tensor<std::remove_cv_t<T>, D...> make_tensor(T const (&array)[N]) {
  return detail::copied_array<std::remove_cv_t<T>, shape<D...>, N>(array);
}

/// The same from a std::array, or from anything else whose size is in its type.
template <std::size_t... D, class Array>
  requires requires(Array const& array) {
    std::tuple_size<Array>::value;
    array[std::size_t{0}];
  }
constexpr auto make_tensor(Array const& array) {
  using T = std::remove_cvref_t<decltype(array[0])>;
  return detail::copied_array<T, shape<D...>, std::tuple_size<Array>::value>(array);
}

/// result(i, j, ...) = f(i, j, ...), the indexes as std::size_t, in row-major order.
template <class T, std::size_t... D, class F>
constexpr tensor<T, D...> generate(F f) {
  tensor<T, D...> result{};
  constexpr std::size_t outer = sizeof...(D) - (sizeof...(D) == 0 ? 0 : 1);
  detail::generate_lines<shape<D...>>(result.elements, 0, f, std::make_index_sequence<outer>{});
  return result;
}

/// Every element is `value`.
template <class T, std::size_t... D>
constexpr tensor<T, D...> full(T const& value) {
  tensor<T, D...> result{};
  for (std::size_t i = 0; i < result.size(); ++i) result.elements[i] = value;
  return result;
}

/// Every element is T{}.
template <class T, std::size_t... D>
constexpr tensor<T, D...> zeros() {
  return tensor<T, D...>{};
}

/// Every element is T(1).
template <class T, std::size_t... D>
constexpr tensor<T, D...> ones() {
  return full<T, D...>(T(1));
}

/// first, first + step, first + 2 * step, ... in row-major order; 0, 1, 2, ... by default.
template <class T, std::size_t... D>
constexpr tensor<T, D...> iota(T first = T(0), T step = T(1)) {
  tensor<T, D...> result{};
  for (std::size_t i = 0; i < result.size(); ++i) {
    if constexpr (std::floating_point<T>) result.elements[i] = first + static_cast<T>(i) * step;
    else result.elements[i] = i == 0 ? first : static_cast<T>(result.elements[i - 1] + step);
  }
  return result;
}

/// The N x N identity matrix.
template <class T, std::size_t N>
constexpr tensor<T, N, N> eye() {
  tensor<T, N, N> result{};
  for (std::size_t i = 0; i < N * N; ++i) result.elements[i] = T(i % (N + 1) == 0 ? 1 : 0);
  return result;
}

/// N numbers from `first` to `last`, both included, at equal distances; integers are truncated, as in PyTorch.
template <class T, std::size_t N>
constexpr tensor<T, N> linspace(T first, T last) {
  tensor<T, N> result{};
  constexpr auto steps = static_cast<std::ptrdiff_t>(N == 1 ? 1 : N - 1);
  for (std::size_t n = 0; n < N; ++n) {
    auto const i = static_cast<std::ptrdiff_t>(n);
    if constexpr (std::integral<T>) {
      auto const sum = static_cast<std::ptrdiff_t>(first) * (steps - i) + static_cast<std::ptrdiff_t>(last) * i;
      result.elements[n] = static_cast<T>(sum / steps);
    } else {
      result.elements[n] = i == steps ? last : static_cast<T>(first + (last - first) * (T(i) / T(steps)));
    }
  }
  return result;
}

/// Each element converted to T, as by static_cast.
template <class T, tensor_like A>
constexpr tensor_of<T, shape_of<A>> cast(A const& a) {
  tensor_of<T, shape_of<A>> result{};
  index_array<rank_of<A>> index{};
  for (std::size_t i = 0; i < result.size(); ++i) {
    std::ptrdiff_t offset = 0;
    for (std::size_t k = 0; k < rank_of<A>; ++k)
      offset += static_cast<std::ptrdiff_t>(index[k]) * strides_of<A>::steps[k];
    result.elements[i] = static_cast<T>(detail::storage(a)[offset]);
    detail::advance<shape_of<A>>(index);
  }
  return result;
}

}  // namespace tessera

#endif

// Factories: tensors from flat arrays, from a function of the indexes, and the usual constant ones.
#ifndef TESSERA_TENSOR_FACTORY_HPP
#define TESSERA_TENSOR_FACTORY_HPP

#include <tessera/support/long_loop.hpp>
#include <tessera/tensor/concepts.hpp>
#include <tessera/tensor/gather_strided.hpp>

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
    for (std::size_t i = 0; i < N;) {
      for (auto const end = end_of_piece(i, N); i < end; ++i) result.elements[i] = array[i];
    }
  }
  return result;
}

/// The indexes of element number i in row-major order.
template <class Shape>
constexpr index_array<Shape::rank> index_of_element(std::size_t i) {
  index_array<Shape::rank> index;
  for (std::size_t axis = Shape::rank; axis-- > 0; i /= Shape::dims[axis]) index[axis] = i % Shape::dims[axis];
  return index;
}

/// elements[at] = f(outer..., i) along a part of a line.
template <class T, std::size_t N, class F, class... Outer>
constexpr void generate_line(T (&elements)[N], std::size_t at, F const& f, std::size_t i, std::size_t end,
                             Outer... outer) {
  for (; i < end; ++i) elements[at++] = static_cast<T>(f(outer..., i));
}

/// The next line: the indexes before the last one step as an odometer does.
template <class Shape>
constexpr void advance_line(index_array<Shape::rank>& index) {
  for (std::size_t axis = Shape::rank - 1; axis-- > 0;) {
    if (++index.values[axis] < Shape::dims[axis]) return;
    index.values[axis] = 0;
  }
}

/// Elements at, at + 1, ... before `end` of a run that begins with element number `first` of a generated tensor.
template <class Shape, class T, std::size_t N, class F, std::size_t... Outer>
constexpr void generate_piece(T (&elements)[N], std::size_t first, std::size_t at, std::size_t end, F const& f,
                              std::index_sequence<Outer...>) {
  constexpr std::size_t columns = Shape::dims[Shape::rank - 1];
  auto index = index_of_element<Shape>(first + at);
  for (std::size_t begin = index[Shape::rank - 1]; at < end; begin = 0, advance_line<Shape>(index)) {
    auto const count = columns - begin < end - at ? columns - begin : end - at;
    generate_line(elements, at, f, begin, begin + count, index.values[Outer]...);
    at += count;
  }
}

/// Elements first, first + 1, ... of a generated tensor, line by line: only the last index moves in the inner loop.
template <class Shape, class T, std::size_t N, class F>
constexpr void generate_run(T (&elements)[N], std::size_t first, F const& f) {
  if constexpr (Shape::rank == 0) {
    elements[0] = static_cast<T>(f());
  } else {
    constexpr auto outer = std::make_index_sequence<Shape::rank - 1>{};
    for (std::size_t at = 0; at < N; at = end_of_piece(at, N))
      generate_piece<Shape>(elements, first, at, end_of_piece(at, N), f, outer);
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
  tensor<T, D...> result;
  detail::generate_run<shape<D...>>(result.elements, 0, f);
  return result;
}

/// Every element is `value`.
template <class T, std::size_t... D>
constexpr tensor<T, D...> full(T const& value) {
  tensor<T, D...> result;
  for (std::size_t i = 0; i < result.size();) {
    for (auto const end = detail::end_of_piece(i, result.size()); i < end; ++i) result.elements[i] = value;
  }
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
  tensor<T, D...> result;
  constexpr std::size_t size = shape<D...>::size;
  result.elements[0] = first;
  for (std::size_t i = 1; i < size;) {
    auto const end = detail::end_of_piece(i, size);
    if constexpr (std::floating_point<T>) {
      for (; i < end; ++i) result.elements[i] = first + static_cast<T>(i) * step;
    } else {
      for (; i < end; ++i) result.elements[i] = static_cast<T>(result.elements[i - 1] + step);
    }
  }
  return result;
}

/// The N x N identity matrix.
template <class T, std::size_t N>
constexpr tensor<T, N, N> eye() {
  tensor<T, N, N> result{};
  for (std::size_t row = 0, i = 0; row < N; ++row) {
    for (std::size_t column = 0; column < N; ++column, ++i) result.elements[i] = T(row == column ? 1 : 0);
  }
  return result;
}

/// N numbers from `first` to `last`, both included, at equal distances; integers are truncated, as in PyTorch.
template <class T, std::size_t N>
constexpr tensor<T, N> linspace(T first, T last) {
  tensor<T, N> result;
  constexpr auto size = static_cast<std::ptrdiff_t>(N), steps = size == 1 ? 1 : size - 1;
  for (std::ptrdiff_t i = 0; i < size;) {
    auto const end = detail::end_of_piece(i, size);
    if constexpr (std::integral<T>) {
      auto const from = static_cast<std::ptrdiff_t>(first), to = static_cast<std::ptrdiff_t>(last);
      for (; i < end; ++i) result.elements[i] = static_cast<T>((from * (steps - i) + to * i) / steps);
    } else {
      for (; i < end; ++i)
        result.elements[i] = i == steps ? last : static_cast<T>(first + (last - first) * (T(i) / T(steps)));
    }
  }
  return result;
}

/// Each element converted to T, as by static_cast.
template <class T, tensor_like A>
constexpr tensor_of<T, shape_of<A>> cast(A const& a) {
  tensor_of<T, shape_of<A>> result;
  detail::gather_strided<shape_of<A>, strides_of<A>>(detail::storage(a), result.elements);
  return result;
}

}  // namespace tessera

#endif

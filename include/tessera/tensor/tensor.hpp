// tensor<T, D...>: elements whose shape is part of their type.
#ifndef TESSERA_TENSOR_TENSOR_HPP
#define TESSERA_TENSOR_TENSOR_HPP

#include <tessera/tensor/access.hpp>
#include <tessera/tensor/braces.hpp>

#include <concepts>
#include <cstddef>

namespace tessera {

/// Elements of type T in the shape D..., contiguous and row-major. Trivially copyable, usable as a template argument,
/// never over-aligned, a contiguous range. Rank 0 is a scalar.
///
///     tensor<float, 2, 3> a{{1, 2, 3}, {4, 5, 6}};      // one level of braces per axis (at most 6), every element written
///     tensor b{{1, 2}, {3, 4}};                         // tensor<int, 2, 2>: deduced up to rank 4
///     tensor<float, 2, 3> zero{};                       // all zero; without braces: uninitialised, as an array
///
/// Does not compile: a zero dimension ("tessera::shape: a dimension is zero"); braces that miss or add an element or a
/// row ("tessera::tensor: the braces do not hold exactly ..."), a level ("a level of braces is missing", "one level of
/// braces too many"), or are ragged ("the braces are ragged"); a floating-point element of an integer tensor.
template <class T, std::size_t... D>
struct tensor {
  using value_type = T;
  using shape_type = tessera::shape<D...>;
  using strides_type = row_major_strides<shape_type>;

  static constexpr std::size_t rank = sizeof...(D);

  /// Braces of this depth reach a constructor: those of the rank, and one level more for its sentence.
  template <std::size_t Depth>
  static constexpr bool reads_depth = Depth == rank || Depth == rank + 1;

  /// The elements in row-major order; public, so that a tensor can be a template argument.
  T elements[shape_type::size];

  constexpr tensor() = default;

  /// The elements of a tensor of rank 0 or 1.
  template <element_of<T>... U>
    requires(sizeof...(U) > 0)
  constexpr explicit(sizeof...(U) == 1) tensor(U const&... element) : elements{} {
    if constexpr (rank == 0 && sizeof...(U) == 1) {
      elements[0] = (detail::element<T>(element), ...);
    } else if constexpr (detail::braces_mandates<detail::braces<D...>, detail::braces<sizeof...(U)>>()) {
      T const written[]{detail::element<T>(element)...};
      for (std::size_t i = 0; i < sizeof...(U); ++i) elements[i] = written[i];
    }
  }

  /// The rows of a tensor of rank 2, each in braces. Likewise below, up to rank 6.
  template <std::size_t... A>
    requires(sizeof...(A) > 0 && reads_depth<2>)
  constexpr tensor(value_type const (&... row)[A]) : elements{} {
    assign_rows<detail::braces<sizeof...(A), A>...>(row...);
  }

  template <std::size_t... A, std::size_t... B>
    requires(sizeof...(A) > 0 && reads_depth<3>)
  constexpr tensor(value_type const (&... row)[A][B]) : elements{} {
    assign_rows<detail::braces<sizeof...(A), A, B>...>(row...);
  }

  template <std::size_t... A, std::size_t... B, std::size_t... C>
    requires(sizeof...(A) > 0 && reads_depth<4>)
  constexpr tensor(value_type const (&... row)[A][B][C]) : elements{} {
    assign_rows<detail::braces<sizeof...(A), A, B, C>...>(row...);
  }

  template <std::size_t... A, std::size_t... B, std::size_t... C, std::size_t... E>
    requires(sizeof...(A) > 0 && reads_depth<5>)
  constexpr tensor(value_type const (&... row)[A][B][C][E]) : elements{} {
    assign_rows<detail::braces<sizeof...(A), A, B, C, E>...>(row...);
  }

  template <std::size_t... A, std::size_t... B, std::size_t... C, std::size_t... E, std::size_t... F>
    requires(sizeof...(A) > 0 && reads_depth<6>)
  constexpr tensor(value_type const (&... row)[A][B][C][E][F]) : elements{} {
    assign_rows<detail::braces<sizeof...(A), A, B, C, E, F>...>(row...);
  }

  /// Ragged braces, and braces that miss a level: only to say so.
  template <std::size_t... A>
    requires(sizeof...(A) > 0 && rank > 2)
  constexpr tensor(detail::any_braces<value_type, rank - 2> const (&... ragged)[A]) : elements{} {
    static_cast<void>(detail::ragged_mandates<detail::braces<D...>>());
    (static_cast<void>(ragged), ...);
  }
  template <std::size_t... A>
    requires(sizeof...(A) > 0 && rank > 2)
  constexpr tensor(detail::any_braces<value_type, rank - 3> const (&... shallow)[A]) : elements{} {
    static_cast<void>(detail::braces_mandates<detail::braces<D...>, detail::braces<sizeof...(A), A>...>());
    (static_cast<void>(shallow), ...);
  }
  template <std::size_t... A>
    requires(sizeof...(A) > 0 && rank > 3)
  constexpr tensor(detail::any_braces<value_type, rank - 4> const (&... shallow)[A]) : elements{} {
    static_cast<void>(detail::braces_mandates<detail::braces<D...>, detail::braces<sizeof...(A), A>...>());
    (static_cast<void>(shallow), ...);
  }

  /// The element at one index per axis. Out of range: an error in a constant expression, and at run time in checked
  /// builds. A wrong number of indexes does not compile ("tessera: the number of indexes differs from the rank").
  template <bool Checked = checked_build, index_like... I>
  constexpr T& operator()(I... index) {
    return elements[detail::offset_of<shape_type, strides_type, Checked>(index...)];
  }
  template <bool Checked = checked_build, index_like... I>
  constexpr T const& operator()(I... index) const {
    return elements[detail::offset_of<shape_type, strides_type, Checked>(index...)];
  }

#ifdef __cpp_multidimensional_subscript
  template <bool Checked = checked_build, index_like... I>
  constexpr T& operator[](I... index) {
    return elements[detail::offset_of<shape_type, strides_type, Checked>(index...)];
  }
  template <bool Checked = checked_build, index_like... I>
  constexpr T const& operator[](I... index) const {
    return elements[detail::offset_of<shape_type, strides_type, Checked>(index...)];
  }
#else
  template <bool Checked = checked_build, index_like I>
  constexpr T& operator[](I index) {
    return elements[detail::offset_of<shape_type, strides_type, Checked>(index)];
  }
  template <bool Checked = checked_build, index_like I>
  constexpr T const& operator[](I index) const {
    return elements[detail::offset_of<shape_type, strides_type, Checked>(index)];
  }
#endif

  /// A scalar tensor is its element.
  constexpr operator T() const
    requires(rank == 0)
  {
    return elements[0];
  }

  constexpr T* data() { return elements; }
  constexpr T const* data() const { return elements; }
  constexpr T* begin() { return elements; }
  constexpr T const* begin() const { return elements; }
  constexpr T* end() { return elements + size(); }
  constexpr T const* end() const { return elements + size(); }
  static constexpr std::size_t size() { return shape_type::size; }
  static constexpr shape_type shape() { return {}; }

 private:
  template <class... Written, class First, class... Rest>
  constexpr void assign_rows(First const& first, Rest const&... rest) {
    if constexpr (detail::braces_mandates<detail::braces<D...>, Written...>()) {
      First const* const rows[]{&first, &rest...};
      std::size_t at = 0;
      for (auto const* row : rows) detail::append(elements, at, *row);
    }
  }
};

template <class T, std::same_as<T>... U>
  requires(
      !requires { typename T::shape_type; } && requires(T const& a) { a* a; })
tensor(T, U...) -> tensor<T, 1 + sizeof...(U)>;

// Rows of different lengths are deduced too, so that they reach the constructor's sentence.
template <class T, std::size_t A, std::size_t... Row>
tensor(T const (&)[A], T const (&... row)[Row]) -> tensor<T, 1 + sizeof...(Row), A>;

template <class T, std::size_t A, std::size_t B, std::size_t... Row, std::size_t... Column>
tensor(T const (&)[A][B], T const (&... plane)[Row][Column]) -> tensor<T, 1 + sizeof...(Row), A, B>;

template <class T, std::size_t A, std::size_t B, std::size_t C, std::size_t... Plane, std::size_t... Row,
          std::size_t... Column>
tensor(T const (&)[A][B][C], T const (&... volume)[Plane][Row][Column]) -> tensor<T, 1 + sizeof...(Plane), A, B, C>;

}  // namespace tessera

#endif

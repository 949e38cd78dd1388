// tensor_view<T, Shape, Strides>: elements that belong to somebody else, with the strides in the type.
#ifndef TESSERA_VIEW_TENSOR_VIEW_HPP
#define TESSERA_VIEW_TENSOR_VIEW_HPP

#include <tessera/tensor/concepts.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera {

/// A view: a pointer to the first element, everything else in the type. It never copies and never owns; `T` is const
/// where the elements may only be read. Copying a view copies the pointer.
template <class T, shape_type Shape, class Strides = row_major_strides<Shape>>
class tensor_view {
 public:
  using value_type = std::remove_cv_t<T>;
  using element_type = T;
  using shape_type = Shape;
  using strides_type = Strides;

  static constexpr std::size_t rank = Shape::rank;

  constexpr explicit tensor_view(T* first) : first_(first) {}

  /// A view that may write is also one that only reads.
  constexpr operator tensor_view<T const, Shape, Strides>() const
    requires(!std::is_const_v<T>)
  {
    return tensor_view<T const, Shape, Strides>(first_);
  }

  /// The element at one index per axis, with the bounds rule of a tensor's.
  template <bool Checked = checked_build, index_like... I>
  constexpr T& operator()(I... index) const {
    return first_[detail::offset_of<Shape, Strides, Checked>(index...)];
  }

#ifdef __cpp_multidimensional_subscript
  template <bool Checked = checked_build, index_like... I>
  constexpr T& operator[](I... index) const {
    return first_[detail::offset_of<Shape, Strides, Checked>(index...)];
  }
#else
  template <bool Checked = checked_build, index_like I>
  constexpr T& operator[](I index) const {
    return first_[detail::offset_of<Shape, Strides, Checked>(index)];
  }
#endif

  /// The first element: the one at index 0 of every axis (with negative strides, not the lowest address).
  constexpr T* data() const { return first_; }
  static constexpr std::size_t size() { return Shape::size; }
  static constexpr shape_type shape() { return {}; }

  /// Iteration over a view without gaps.
  constexpr T* begin() const
    requires(is_row_major(Shape::dims, Strides::steps))
  {
    return first_;
  }
  constexpr T* end() const
    requires(is_row_major(Shape::dims, Strides::steps))
  {
    return first_ + size();
  }

 private:
  T* first_;
};

/// A view by its sizes and steps as values.
template <class T, auto Sizes, auto Steps>
using view_with = tensor_view<T, shape_from<Sizes>, strides_from<Steps>>;

/// A tensor or a view that outlives the expression: an lvalue tensor, or any view.
template <class A>
concept viewable = tensor_like<A> && (std::is_lvalue_reference_v<A> || !detail::is_tensor<std::remove_cvref_t<A>>);

namespace detail {

template <class A>
consteval bool view_mandates() {
  TESSERA_MANDATE(
      "tessera::views: a view of a temporary would dangle; name the tensor first, or call the function "
      "without views::, which copies",
      viewable<A>)
  return true;
}

/// The element type of a view of A: const where A's elements may only be read.
template <class A>
using viewed_element = std::remove_pointer_t<decltype(std::declval<std::remove_reference_t<A>&>().data())>;

/// The view of `a` with these sizes and steps, whose first element lies `offset` elements from a's.
template <auto Sizes, auto Steps, class A>
constexpr auto view_of(A& a, std::ptrdiff_t offset = 0) {
  return view_with<viewed_element<A>, Sizes, Steps>(a.data() + offset);
}

/// What a refused view returns: the sizes that were asked for, with the first element everywhere, so that no second
/// error follows.
template <auto Sizes, class A>
constexpr auto refused_view(A& a) {
  return view_with<viewed_element<A>, Sizes, index_array<Sizes.size(), std::ptrdiff_t>{}>(a.data());
}

}  // namespace detail

namespace views {

/// The whole tensor as a view.
template <tensor_like A>
constexpr auto all(A&& a) {
  if constexpr (detail::view_mandates<A>()) return detail::view_of<shape_of<A>::dims, strides_of<A>::steps>(a);
  else return std::remove_cvref_t<A>(a);
}

}  // namespace views
}  // namespace tessera

#endif

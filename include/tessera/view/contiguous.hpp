// contiguous(v): the elements of a view, copied into a tensor.
#ifndef TESSERA_VIEW_CONTIGUOUS_HPP
#define TESSERA_VIEW_CONTIGUOUS_HPP

#include <tessera/support/bytes.hpp>
#include <tessera/tensor/gather_strided.hpp>
#include <tessera/view/destination.hpp>
#include <tessera/view/tensor_view.hpp>

namespace tessera {

namespace calls {

/// contiguous(v) as a type, with v a View; and whatever copies a view: permute, transpose, flip, slice, broadcast_to, split.
template <tensor_like View>
struct contiguous {
  using instead = failure::parts_each_a_constant_of_its_own;
  static consteval auto work() { return detail::gather_strided_work<shape_of<View>, strides_of<View>>(); }
  static consteval evaluation_cost cost() { return detail::gather_strided_costs.of(work()); }
};

}  // namespace calls

namespace detail {

/// The elements of a view of `a`, copied: read from a's own array, which constant evaluation does cheaper than through the
/// view's pointer.
template <tensor_like A, tensor_like View>
constexpr auto copied_view(A const& a, View const& view) {
  if constexpr (worth_asking(shape_of<View>::size)) require_constexpr_budget<calls::contiguous<View>>();
  return written<tensor_of<element_t<View>, shape_of<View>>>([&](auto& result) {
    gather_strided<shape_of<View>, strides_of<View>>(storage(a), result.elements, view.data() - a.data());
  });
}

/// All elements in row-major order, in another shape.
template <class Shape, tensor_like A>
constexpr auto copied_as(A const& a) {
  using result_type = tensor_of<element_t<A>, Shape>;
  if constexpr (is_tensor<A> && plain_bytes<element_t<A>>) {
    return __builtin_bit_cast(result_type, a);
  } else {
    if constexpr (worth_asking(Shape::size)) require_constexpr_budget<calls::contiguous<A>>();
    return written<result_type>(
        [&](auto& result) { gather_strided<shape_of<A>, strides_of<A>>(storage(a), result.elements); });
  }
}

}  // namespace detail

/// The elements in row-major order, as a tensor of their own. Always a copy.
template <tensor_like A>
constexpr tensor_of<element_t<A>, shape_of<A>> contiguous(A const& a) {
  if constexpr (detail::is_tensor<A>) return a;
  else return detail::copied_as<shape_of<A>>(a);
}

namespace detail {

/// `a` itself where its elements lie in row-major order, a copy otherwise.
template <tensor_like A>
constexpr decltype(auto) in_row_major_order(A const& a) {
  if constexpr (contiguous_tensor<A>) return (a);
  else return contiguous(a);
}

}  // namespace detail
}  // namespace tessera

#endif

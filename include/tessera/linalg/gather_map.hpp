// gather_map: linear maps that only move elements (pad, slice, dilate, nearest resize), axis by axis; and maps::slice.
#ifndef TESSERA_LINALG_GATHER_MAP_HPP
#define TESSERA_LINALG_GATHER_MAP_HPP

#include <tessera/kernel/gather.hpp>
#include <tessera/linalg/linear_map.hpp>
#include <tessera/support/accumulator.hpp>
#include <tessera/view/slice.hpp>

#include <cstddef>
#include <utility>

namespace tessera {

namespace detail {

/// A tensor or view whose elements a kernel can read in order, gathered where they are not.
template <class A, class F>
constexpr void with_contiguous(A const& a, F f) {
  if constexpr (contiguous_tensor<A>) f(storage(a));
  else f(contiguous(a).elements);
}

/// The sizes with the last ones replaced by the outputs of the rules.
template <class Shape, auto... Rules>
constexpr auto gathered_sizes() {
  constexpr std::size_t outer = Shape::rank - sizeof...(Rules);
  return concatenated(part<0, outer>(Shape::dims), index_array<sizeof...(Rules)>{{Rules.output_size()...}});
}

/// The element count of the axes before the gathered ones.
template <class Shape, auto... Rules>
inline constexpr std::size_t planes_of = product(part<0, Shape::rank - sizeof...(Rules)>(Shape::dims));

}  // namespace detail

/// Each element of the result is one element of the operand, or zero: along each of the last axes by the rule of that axis,
/// a structural value with input_size(), output_size() and source(o). The element type is the operand's.
template <shape_type Domain, auto... Rules>
struct gather_map {
  using value_type = int;
  static constexpr bool is_linear_map = true;

  static constexpr Domain domain() { return {}; }
  static constexpr auto codomain() { return shape_from<detail::gathered_sizes<Domain, Rules...>()>{}; }

  template <tensor_like X>
  constexpr auto operator()(X const& x) const {
    using result_type = tensor_of<element_t<X>, decltype(codomain())>;
    if constexpr (detail::map_operand_mandates<X, Domain>())
      return detail::written<result_type>([&](auto& result) { gather_into(result, x); });
    else return result_type{};
  }
  template <tensor_like Out, tensor_like X>
  constexpr void apply_into(Out& out, X const& x) const {
    if constexpr (detail::map_operand_mandates<X, Domain>()) {
      using result = tensor_of<element_t<X>, decltype(codomain())>;
      if constexpr (detail::destination_mandates<Out, result>()) gather_into(out, x);
    }
  }

  using instead = failure::parts_each_a_constant_of_its_own;
  static consteval auto work() { return kernel::gather_work<planes, Rules...>(); }
  static consteval auto adjoint_work() { return kernel::scatter_work<planes, Rules...>(); }
  static consteval evaluation_cost cost() { return kernel::gather_costs.of(work()); }
  static consteval evaluation_cost adjoint_cost() { return kernel::scatter_costs.of(adjoint_work()); }

  /// Each element of the domain gathers the sum of its places.
  template <tensor_like Y>
  constexpr auto apply_adjoint(Y const& y) const {
    using result_type = tensor_of<element_t<Y>, Domain>;
    if constexpr (detail::map_operand_mandates<Y, decltype(codomain())>())
      return detail::written<result_type>([&](auto& result) { scatter_into(result, y); });
    else return result_type{};
  }
  template <tensor_like Out, tensor_like Y>
  constexpr void apply_adjoint_into(Out& out, Y const& y) const {
    if constexpr (detail::map_operand_mandates<Y, decltype(codomain())>()) {
      if constexpr (detail::destination_mandates<Out, tensor_of<element_t<Y>, Domain>>()) scatter_into(out, y);
    }
  }

  friend constexpr bool operator==(gather_map const&, gather_map const&) = default;

 private:
  static constexpr std::size_t planes = detail::planes_of<Domain, Rules...>;

  template <class Out, class X>
  static constexpr void gather_into(Out& out, X const& x) {
    if constexpr (detail::worth_asking(decltype(codomain())::size))
      detail::require_constexpr_budget<calls::apply<gather_map>>();
    auto&& to = detail::writable_storage(out);
    detail::with_contiguous(x, [&](auto const& from) { kernel::gather<planes, Rules...>(from, element_t<X>{}, to); });
  }
  template <class Out, class Y>
  static constexpr void scatter_into(Out& out, Y const& y) {
    if constexpr (detail::worth_asking(decltype(codomain())::size))
      detail::require_constexpr_budget<calls::apply<adjoint_map<gather_map>>>();
    auto&& to = detail::writable_storage(out);
    detail::with_contiguous(y,
                            [&](auto const& from) { kernel::scatter_add<planes, Rules...>(from, element_t<Y>{}, to); });
  }
};

/// The rule of a slice along one axis.
struct slice_axis {
  std::size_t input = 1;
  std::size_t first = 0;
  std::size_t count = 1;
  std::size_t step = 1;

  constexpr std::size_t input_size() const { return input; }
  constexpr std::size_t output_size() const { return count; }
  constexpr std::ptrdiff_t source(std::size_t o) const { return static_cast<std::ptrdiff_t>(first + o * step); }
};

namespace detail {

template <class Domain, class... Ranges>
constexpr slice_axis slice_rule(std::size_t axis) {
  constexpr auto cuts = slicing<Domain, Ranges...>::axes(std::index_sequence_for<Ranges...>{});
  if (axis >= cuts.size()) return {Domain::dims[axis], 0, Domain::dims[axis], 1};
  auto const& cut = cuts[axis];
  return {Domain::dims[axis], cut.first, cut.count == 0 ? 1 : cut.count, static_cast<std::size_t>(cut.step)};
}

template <class Domain, class... Ranges, std::size_t... I>
constexpr auto slice_map(std::index_sequence<I...>) {
  return gather_map<Domain, slice_rule<Domain, Ranges...>(I)...>{};
}

}  // namespace detail

namespace maps {

/// views::slice as a linear map: its adjoint puts the slice back among zeros.
template <shape_type Domain, range_type... Ranges>
constexpr auto slice() {
  if constexpr (detail::slice_mandates<Domain, Ranges...>()) {
    return detail::slice_map<Domain, Ranges...>(std::make_index_sequence<Domain::rank>{});
  } else {
    return detail::slice_map<Domain>(std::make_index_sequence<Domain::rank>{});
  }
}

}  // namespace maps
}  // namespace tessera

#endif

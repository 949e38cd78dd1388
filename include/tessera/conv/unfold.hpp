// unfold and fold: every window as a column, and the sum of columns back into a picture, its adjoint.
#ifndef TESSERA_CONV_UNFOLD_HPP
#define TESSERA_CONV_UNFOLD_HPP

#include <tessera/conv/unfold_geometry.hpp>
#include <tessera/kernel/constant/window_loops.hpp>
#include <tessera/kernel/unfold.hpp>
#include <tessera/linalg/gather_map.hpp>

#include <cstddef>

namespace tessera {

namespace detail {

// A sentence that begins with the name of the call.
#define TESSERA_UNFOLD_MANDATE(sentence, ...) \
  TESSERA_MANDATE_OF(!Folding, "tessera::unfold", "tessera::fold", sentence, __VA_ARGS__)

template <class List, bool Folding>
consteval bool unfold_option_mandates() {
  using kind = option_kind;
  TESSERA_UNFOLD_MANDATE(
      "unknown option; it takes window, stride, padding, padding_before, padding_after, same_upper, "
      "same_lower and dilation",
      known_options<List, kind::window, kind::stride, kind::padding, kind::padding_before, kind::padding_after,
                    kind::same, kind::dilation>)
  TESSERA_UNFOLD_MANDATE("an option is given twice; give each at most once", distinct_options<List>)
  TESSERA_UNFOLD_MANDATE("the option window<...> is missing; give its size along each axis", window_given<List>)
  TESSERA_UNFOLD_MANDATE(
      "padding is given in two ways; give padding, or padding_before and padding_after, or same_upper "
      "or same_lower",
      padding_given_once<List>)
  TESSERA_UNFOLD_MANDATE(
      "an option has neither one value nor one per axis of the window; window<3, 3> takes stride<2> or stride<2, 1>",
      options_fit_axes<List, window_of<List>().size()>)
  TESSERA_UNFOLD_MANDATE("a size of the window, a stride or a dilation is zero; each is at least 1",
                         window_numbers<List>)
  return true;
}

template <class Picture, class List, bool Folding>
consteval bool unfold_shape_mandates() {
  constexpr auto geometry = unfold_geometry<Picture, List>();
  TESSERA_MANDATE(
      "tessera::unfold: the picture is not (sizes...), (C, sizes...) or (N, C, sizes...) with as many sizes as "
      "the window; window<3, 3> slides over two axes",
      picture_for_window<Picture, window_of<List>().size()>)
  TESSERA_MANDATE_OF_COMPUTED(!Folding, "tessera::unfold", "tessera::fold",
                              "the window is larger than the padded picture; pad more, or dilate less",
                              "the window is larger than the padded picture: "
                                  << geometry.window.extents() << " over " << geometry.window.padded()
                                  << ", dilation and padding included; pad more, or dilate less",
                              window_fits_padded_picture<geometry>)
  return true;
}

template <class Picture, class List>
consteval bool unfold_mandates() {
  if constexpr (unfold_option_mandates<List, false>()) return unfold_shape_mandates<Picture, List, false>();
  else return false;
}

template <class Columns, class Sizes, class List>
consteval bool fold_columns_mandates() {
  using picture = folded_picture<Columns, Sizes, List>;
  TESSERA_MANDATE(
      "tessera::fold: the shape<...> of the picture has not as many sizes as the window; give shape<H, W> for "
      "window<kh, kw>",
      sizes_for_window<Sizes, window_of<List>().size()>)
  if constexpr (unfold_shape_mandates<picture, List, true>()) {
    constexpr auto g = unfold_geometry<picture, List>();
    TESSERA_MANDATE(
        "tessera::fold: the columns are not (C * taps, L) or (N, C * taps, L) with L the number of windows in the "
        "picture; fold takes the options that unfold took",
        columns_match<Columns, g.taps(), g.output_plane()>)
    return true;
  } else {
    return false;
  }
}

template <class Columns, class Sizes, class List>
consteval bool fold_mandates() {
  if constexpr (unfold_option_mandates<List, true>()) return fold_columns_mandates<Columns, Sizes, List>();
  else return false;
}

#undef TESSERA_UNFOLD_MANDATE

}  // namespace detail

namespace failure {
struct use_unfold_v;
}

namespace calls {

/// unfold<options...>(x) as a type, with x an X.
template <tensor_like X, class... Options>
struct unfold {
  using instead = failure::use_unfold_v;
  static consteval auto work() {
    return kernel::constant::unfold_work(detail::unfold_geometry<shape_of<X>, option_list<Options...>>());
  }
  static consteval evaluation_cost cost() { return kernel::constant::unfold_costs.of(work()); }
};

/// fold<Sizes, options...>(columns) as a type, with columns a Y.
template <shape_type Sizes, tensor_like Y, class... Options>
struct fold {
  using instead = failure::parts_each_a_constant_of_its_own;
  using picture = detail::folded_picture<shape_of<Y>, Sizes, option_list<Options...>>;
  static consteval auto work() {
    return kernel::constant::fold_work(detail::unfold_geometry<picture, option_list<Options...>>());
  }
  static consteval evaluation_cost cost() { return kernel::constant::fold_costs.of(work()); }
};

}  // namespace calls

/// unfold as a linear map (no batch axis): (C, sizes...) -> (C * taps, L). Its adjoint is fold.
template <shape_type Domain, class... Options>
struct unfold_map {
  using value_type = int;
  static constexpr bool is_linear_map = true;
  static constexpr auto geometry = detail::unfold_geometry<Domain, option_list<Options...>>();

  static constexpr Domain domain() { return {}; }
  static constexpr auto codomain() { return shape_from<detail::unfolded_sizes<Domain, option_list<Options...>>()>{}; }

  template <tensor_like X>
  constexpr auto operator()(X const& x) const {
    using result_type = tensor_of<element_t<X>, decltype(codomain())>;
    if constexpr (detail::map_operand_mandates<X, Domain>())
      return detail::written<result_type>([&](auto& result) { unfold_into(result, x); });
    else return result_type{};
  }
  template <tensor_like Out, tensor_like X>
  constexpr void apply_into(Out& out, X const& x) const {
    if constexpr (detail::map_operand_mandates<X, Domain>()) {
      using result = tensor_of<element_t<X>, decltype(codomain())>;
      if constexpr (detail::destination_mandates<Out, result>()) unfold_into(out, x);
    }
  }

  template <tensor_like Y>
  constexpr auto apply_adjoint(Y const& y) const {
    tensor_of<element_t<Y>, Domain> result{};
    if constexpr (detail::map_operand_mandates<Y, decltype(codomain())>()) fold_into(result, y);
    return result;
  }
  template <tensor_like Out, tensor_like Y>
  constexpr void apply_adjoint_into(Out& out, Y const& y) const {
    if constexpr (detail::map_operand_mandates<Y, decltype(codomain())>()) {
      if constexpr (detail::destination_mandates<Out, tensor_of<element_t<Y>, Domain>>()) fold_into(out, y);
    }
  }

  static consteval evaluation_cost cost() {
    return kernel::constant::unfold_costs.of(kernel::constant::unfold_work(geometry));
  }
  static consteval evaluation_cost adjoint_cost() {
    return kernel::constant::fold_costs.of(kernel::constant::fold_work(geometry));
  }

  friend constexpr bool operator==(unfold_map const&, unfold_map const&) = default;

 private:
  template <class Out, class X>
  static constexpr void unfold_into(Out& out, X const& x) {
    if constexpr (detail::worth_asking(decltype(codomain())::size))
      detail::require_constexpr_budget<calls::unfold<X, Options...>>();
    auto&& to = detail::writable_storage(out);
    detail::with_contiguous(x, [&](auto const& from) { kernel::unfold<geometry, element_t<X>>(from, to); });
  }
  template <class Out, class Y>
  static constexpr void fold_into(Out& out, Y const& y) {
    if constexpr (detail::worth_asking(decltype(codomain())::size))
      detail::require_constexpr_budget<calls::fold<shape_from<geometry.window.inputs()>, Y, Options...>>();
    auto&& to = detail::writable_storage(out);
    detail::with_contiguous(y, [&](auto const& from) { kernel::fold<geometry, element_t<Y>>(from, to); });
  }
};

/// Every window as a column: (C, sizes...) or (sizes...) -> (C * taps, L), (N, C, sizes...) -> (N, C * taps, L), L the number of windows
/// (PyTorch's F.unfold, for any number of axes: the arity of window<...>). Row c * taps + t of column p is
/// x[c][p * stride + t * dilation - padding]. Takes window, stride, padding in all its forms, dilation. Does not compile: a
/// missing window, one larger than the padded picture, a picture of other axes (each "tessera::unfold: ...").
template <class... Options, tensor_like X>
constexpr auto unfold(X const& x) {
  using list = option_list<Options...>;
  if constexpr (detail::unfold_mandates<shape_of<X>, list>()) return unfold_map<shape_of<X>, Options...>{}(x);
  else return contiguous(x);
}

/// unfold into a destination.
template <class... Options, tensor_like Out, tensor_like X>
constexpr void unfold_into(Out&& out, X const& x) {
  if constexpr (detail::unfold_mandates<shape_of<X>, option_list<Options...>>()) {
    using map = unfold_map<shape_of<X>, Options...>;
    using result = tensor_of<element_t<X>, decltype(map::codomain())>;
    if constexpr (detail::destination_mandates<std::remove_reference_t<Out>, result>()) map{}.apply_into(out, x);
  }
}

/// The adjoint of unfold: each element of the picture is the sum of its places in the columns, (C * taps, L) -> (C, Sizes...)
/// (PyTorch's F.fold). `Sizes` is shape<H, W>, without channels. Does not compile where the columns do not match the windows
/// of the picture ("tessera::fold: the columns are not ...").
template <shape_type Sizes, class... Options, tensor_like Y>
constexpr auto fold(Y const& columns) {
  using list = option_list<Options...>;
  using picture = detail::folded_picture<shape_of<Y>, Sizes, list>;
  if constexpr (detail::fold_mandates<shape_of<Y>, Sizes, list>()) {
    return unfold_map<picture, Options...>{}.apply_adjoint(columns);
  } else {
    return tensor_of<element_t<Y>, picture>{};
  }
}

/// fold into a destination.
template <shape_type Sizes, class... Options, tensor_like Out, tensor_like Y>
constexpr void fold_into(Out&& out, Y const& columns) {
  using list = option_list<Options...>;
  using picture = detail::folded_picture<shape_of<Y>, Sizes, list>;
  if constexpr (detail::fold_mandates<shape_of<Y>, Sizes, list>()) {
    if constexpr (detail::destination_mandates<std::remove_reference_t<Out>, tensor_of<element_t<Y>, picture>>()) {
      unfold_map<picture, Options...>{}.apply_adjoint_into(out, columns);
    }
  }
}

namespace maps {

/// unfold of (C, sizes...) as a linear map; its adjoint is fold.
template <shape_type Domain, class... Options>
constexpr auto unfold() {
  if constexpr (detail::unfold_mandates<Domain, option_list<Options...>>()) return unfold_map<Domain, Options...>{};
  else return unfold_map<Domain, window<1>>{};
}

}  // namespace maps
}  // namespace tessera

#endif

// pad<...>(x): a picture with elements added around it, or cropped; and maps::pad.
#ifndef TESSERA_CONV_PAD_HPP
#define TESSERA_CONV_PAD_HPP

#include <tessera/linalg/gather_map.hpp>
#include <tessera/shape/options.hpp>

#include <concepts>
#include <cstddef>
#include <utility>

namespace tessera {

/// What stands in the padding, as a value.
enum class border { constant, reflect, replicate, circular };

/// The rule of padding along one axis; negative padding crops.
struct pad_axis {
  std::size_t input = 1;
  std::ptrdiff_t before = 0;
  std::ptrdiff_t after = 0;
  border mode = border::constant;

  constexpr std::ptrdiff_t padded() const { return static_cast<std::ptrdiff_t>(input) + before + after; }
  constexpr std::size_t input_size() const { return input; }
  constexpr std::size_t output_size() const { return padded() < 1 ? 1 : static_cast<std::size_t>(padded()); }

  constexpr std::ptrdiff_t source(std::size_t o) const {
    auto const at = static_cast<std::ptrdiff_t>(o) - before, size = static_cast<std::ptrdiff_t>(input);
    if (at >= 0 && at < size) return at;
    switch (mode) {
      case border::reflect:
        return at < 0 ? -at : 2 * (size - 1) - at;
      case border::replicate:
        return at < 0 ? 0 : size - 1;
      case border::circular:
        return at < 0 ? at + kept() : at - kept();
      case border::constant:
        break;
    }
    return -1;
  }

  /// The elements that cropping leaves: circular padding turns over these (PyTorch).
  constexpr std::ptrdiff_t kept() const {
    return static_cast<std::ptrdiff_t>(input) + (before < 0 ? before : 0) + (after < 0 ? after : 0);
  }

  /// True where every element of the padding has a source: reflect reaches at most size - 1 elements, circular as many
  /// as are kept.
  constexpr bool reaches() const {
    auto const size = static_cast<std::ptrdiff_t>(input);
    auto const most = mode == border::reflect ? size - 1 : mode == border::circular ? kept() : before + after + size;
    return before <= most && after <= most;
  }
};

/// The padding leaves at least one element along every axis.
template <auto... Rules>
concept padding_leaves_elements = ((Rules.padded() >= 1) && ...);

/// Reflect and circular padding are no wider than the picture can supply.
template <auto... Rules>
concept padding_within_picture = (Rules.reaches() && ...);

namespace detail {

template <class Mode>
consteval border border_of() {
  if constexpr (std::same_as<Mode, reflect>) return border::reflect;
  else if constexpr (std::same_as<Mode, replicate>) return border::replicate;
  else if constexpr (std::same_as<Mode, circular>) return border::circular;
  else return border::constant;
}

template <class List>
consteval border border_mode() {
  if constexpr (has_option<List, option_kind::pad_mode>) {
    return border_of<typename option_of<List, option_kind::pad_mode>::mode>();
  } else {
    return border::constant;
  }
}

/// How many of the last axes are padded: as many as values are given; of one value, rank 1 one axis, ranks 2 to 4 two, three
/// from rank 5 on.
template <class List, std::size_t Rank>
consteval std::size_t padded_axes() {
  constexpr std::size_t given[]{option_of<List, option_kind::padding>::numbers.size(),
                                option_of<List, option_kind::padding_before>::numbers.size(),
                                option_of<List, option_kind::padding_after>::numbers.size()};
  std::size_t most = 1;
  for (auto const count : given) most = count > most ? count : most;
  return most > 1 ? most : Rank < 2 ? Rank : Rank < 5 ? 2 : 3;
}

template <class List, std::size_t Rank>
concept has_axes_to_pad = Rank > 0 && padded_axes<List, Rank>() <= Rank;

/// The axes that can be padded at all: no more than the tensor has.
template <class List, std::size_t Rank>
inline constexpr std::size_t usable_axes = padded_axes<List, Rank>() < Rank ? padded_axes<List, Rank>() : Rank;

template <class Shape, class List>
constexpr pad_axis pad_rule(std::size_t i) {
  constexpr std::size_t axes = usable_axes<List, Shape::rank>;
  auto const both = numbers_of<axes, List, option_kind::padding>(0);
  auto const before = numbers_of<axes, List, option_kind::padding_before>(0);
  auto const after = numbers_of<axes, List, option_kind::padding_after>(0);
  return {Shape::dims[Shape::rank - axes + i], both[i] + before[i], both[i] + after[i], border_mode<List>()};
}

/// The mode names one of the four types.
template <class List>
concept known_pad_mode = !has_option<List, option_kind::pad_mode> || requires {
  requires std::same_as<typename option_of<List, option_kind::pad_mode>::mode, constant> ||
               border_mode<List>() != border::constant;
};

template <class Shape, class List>
consteval bool pad_option_mandates() {
  using kind = option_kind;
  TESSERA_MANDATE("tessera::pad: unknown option; it takes padding, padding_before, padding_after and pad_mode",
                  known_options<List, kind::padding, kind::padding_before, kind::padding_after, kind::pad_mode>)
  TESSERA_MANDATE("tessera::pad: an option is given twice; give each at most once", distinct_options<List>)
  TESSERA_MANDATE("tessera::pad: padding is given in two ways; give padding, or padding_before and padding_after",
                  padding_given_once<List>)
  TESSERA_MANDATE("tessera::pad: unknown pad_mode; it is constant, reflect, replicate or circular",
                  known_pad_mode<List>)
  TESSERA_MANDATE("tessera::pad: more values than the tensor has axes; give one per axis to pad, counted from the last",
                  has_axes_to_pad<List, Shape::rank>)
  TESSERA_MANDATE(
      "tessera::pad: an option has neither one value nor as many as the other one; give one per padded axis in both",
      options_fit_axes<List, padded_axes<List, Shape::rank>()>)
  return true;
}

template <auto... Rules>
consteval bool pad_size_mandates() {
  TESSERA_MANDATE("tessera::pad: the negative padding removes the whole tensor; crop less",
                  padding_leaves_elements<Rules...>)
  TESSERA_MANDATE(
      "tessera::pad: the padding is wider than the picture can supply; reflect reaches size - 1 elements, circular "
      "size",
      padding_within_picture<Rules...>)
  return true;
}

template <class Shape, class List, class = std::make_index_sequence<usable_axes<List, Shape::rank>>>
struct padding_map;
template <class Shape, class List, std::size_t... I>
struct padding_map<Shape, List, std::index_sequence<I...>> {
  using type = gather_map<Shape, pad_rule<Shape, List>(I)...>;
  static consteval bool is_valid() { return pad_size_mandates<pad_rule<Shape, List>(I)...>(); }
};

template <class Shape, class List>
consteval bool pad_mandates() {
  if constexpr (pad_option_mandates<Shape, List>()) return padding_map<Shape, List>::is_valid();
  else return false;
}

template <class Map>
struct padding_kernel;
template <class Domain, auto... Rules>
struct padding_kernel<gather_map<Domain, Rules...>> {
  template <class X, class T, class Out>
  static constexpr void fill(X const& x, T const& value, Out& out) {
    kernel::gather<planes_of<Domain, Rules...>, Rules...>(x, value, out);
  }
};

/// Padding with a value, which is affine; with zero it is the linear map.
template <class Map, class Out, class X, class T>
constexpr void pad_with(Out& out, X const& x, T const& value) {
  if constexpr (worth_asking(codomain_of<Map>::size)) require_constexpr_budget<calls::apply<Map>>();
  auto&& to = writable_storage(out);
  with_contiguous(x, [&](auto const& from) { padding_kernel<Map>::fill(from, value, to); });
}

}  // namespace detail

/// A value that can stand in the padding of a tensor of T.
template <class V, class T>
concept padding_value = !tensor_like<V> && element_of<V, T>;

/// Elements added around the last axes (PyTorch's F.pad; axes in the order of the shape): padding<1, 2>, or padding_before<>
/// and padding_after<>; negative ones crop. pad_mode<constant> (zero, or the value passed), <reflect>, <replicate>,
/// <circular>. Of one value: rank 1 one axis, ranks 2 to 4 the last two, from rank 5 on the last three; of more values, as
/// many axes. Does not compile: an unknown option, padding given in two ways, reflect or circular wider than the picture (each
/// "tessera::pad: ...").
template <class... Options, tensor_like X>
constexpr auto pad(X const& x) {
  using list = option_list<Options...>;
  if constexpr (detail::pad_mandates<shape_of<X>, list>())
    return typename detail::padding_map<shape_of<X>, list>::type{}(x);
  else return contiguous(x);
}

/// The same with a value in the padding.
template <class... Options, tensor_like X, padding_value<element_t<X>> V>
constexpr auto pad(X const& x, V const& value) {
  using list = option_list<Options...>;
  if constexpr (detail::pad_mandates<shape_of<X>, list>()) {
    using map = typename detail::padding_map<shape_of<X>, list>::type;
    using result_type = tensor_of<element_t<X>, codomain_of<map>>;
    return detail::written<result_type>(
        [&](auto& result) { detail::pad_with<map>(result, x, static_cast<element_t<X>>(value)); });
  } else {
    return contiguous(x);
  }
}

/// pad into a destination.
template <class... Options, tensor_like Out, tensor_like X>
constexpr void pad_into(Out&& out, X const& x) {
  using list = option_list<Options...>;
  if constexpr (detail::pad_mandates<shape_of<X>, list>()) {
    using map = typename detail::padding_map<shape_of<X>, list>::type;
    using result = tensor_of<element_t<X>, codomain_of<map>>;
    if constexpr (detail::destination_mandates<std::remove_reference_t<Out>, result>()) {
      detail::pad_with<map>(out, x, element_t<X>{});
    }
  }
}

namespace maps {

/// pad as a linear map (constant padding is zero; a map has no value). Its adjoint sums every element's copies.
template <shape_type Domain, class... Options>
constexpr auto pad() {
  using list = option_list<Options...>;
  if constexpr (detail::pad_mandates<Domain, list>()) return typename detail::padding_map<Domain, list>::type{};
  else return gather_map<Domain, pad_axis{Domain::dims[Domain::rank - 1]}>{};
}

}  // namespace maps
}  // namespace tessera

#endif

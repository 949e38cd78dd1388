// resize<shape<H, W>, mode>(x): a picture of another size, by nearest or bilinear interpolation; and maps::resize.
#ifndef TESSERA_CONV_RESIZE_HPP
#define TESSERA_CONV_RESIZE_HPP

#include <tessera/kernel/interpolate.hpp>
#include <tessera/linalg/gather_map.hpp>
#include <tessera/shape/options.hpp>
#include <tessera/shape/permute.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera {

/// Interpolation modes of `resize`.
struct nearest {};
struct bilinear {};

/// The rule of nearest interpolation along one axis: source = floor(o * input / output), PyTorch's "nearest", computed
/// exactly (PyTorch rounds the ratio to a float, which moves single elements at a few odd ratios).
struct nearest_axis {
  std::size_t input = 1;
  std::size_t output = 1;

  constexpr std::size_t input_size() const { return input; }
  constexpr std::size_t output_size() const { return output; }
  constexpr std::ptrdiff_t source(std::size_t o) const { return static_cast<std::ptrdiff_t>(o * input / output); }
};

/// The rule of linear interpolation along one axis: the result element o lies at (o + 1/2) * input / output - 1/2 in the
/// source, not before its first element; with aligned corners at o * (input - 1) / (output - 1). PyTorch's "bilinear".
struct linear_axis {
  std::size_t input = 1;
  std::size_t output = 1;
  bool aligned = false;

  constexpr kernel::neighbours at(std::size_t o) const {
    auto const denominator = aligned ? (output > 1 ? output - 1 : 1) : 2 * output;
    auto const place = aligned ? (output > 1 ? o * (input - 1) : 0) : (2 * o + 1) * input;
    auto const numerator = aligned ? place : place > output ? place - output : 0;
    auto const first = numerator / denominator;
    if (first + 1 >= input) return {input - 1, input - 1, 0, 1};
    return {first, first + 1, numerator % denominator, denominator};
  }
};

/// A mode and options that `resize` knows.
template <class Mode>
concept resize_mode = std::same_as<Mode, nearest> || std::same_as<Mode, bilinear>;

/// A tensor with at least as many axes as the sizes given.
template <class Picture, class Sizes>
concept resizable_to = Sizes::rank >= 1 && Picture::rank >= Sizes::rank;

/// Elements that can be weighted: not integers.
template <class T>
concept interpolable = !std::integral<T>;

namespace detail {

template <class... Option>
consteval bool aligns_corners() {
  return (std::same_as<Option, align_corners> || ...);
}

template <class Mode, class... Option>
concept resize_options =
    sizeof...(Option) == 0 || (std::same_as<Mode, bilinear> && sizeof...(Option) == 1 && aligns_corners<Option...>());

template <class Picture, class Sizes, class Mode, class... Option>
consteval bool resize_mandates() {
  TESSERA_MANDATE("tessera::resize: unknown mode; it is nearest or bilinear", resize_mode<Mode>)
  TESSERA_MANDATE("tessera::resize: unknown option; bilinear takes align_corners, nearest none",
                  resize_options<Mode, Option...>)
  TESSERA_MANDATE(
      "tessera::resize: no sizes, or more than the picture has axes; give one per axis to resize, as in resize<shape<H, W>>",
      resizable_to<Picture, Sizes>)
  return true;
}

template <class T>
consteval bool interpolation_mandates() {
  TESSERA_MANDATE(
      "tessera::resize: bilinear interpolation of integers would lose their fractions; cast<float>(x) first",
      interpolable<T>)
  return true;
}

/// The last sizes of a picture replaced.
template <class Picture, class Sizes>
constexpr auto resized_sizes() {
  constexpr std::size_t axes = Sizes::rank < Picture::rank ? Sizes::rank : Picture::rank;
  return concatenated(part<0, Picture::rank - axes>(Picture::dims), part<Sizes::rank - axes, axes>(Sizes::dims));
}

template <class Picture, class Sizes, std::size_t... I>
constexpr auto nearest_map(std::index_sequence<I...>) {
  return gather_map<Picture, nearest_axis{Picture::dims[Picture::rank - sizeof...(I) + I], Sizes::dims[I]}...>{};
}

/// One axis of a picture interpolated, the axes before it already counted as planes, those after it as inner elements.
template <class Picture, std::size_t Axis, std::size_t Output, bool Aligned>
struct interpolated_axis {
  static constexpr linear_axis rule{Picture::dims[Axis], Output, Aligned};
  static constexpr std::size_t planes = product(part<0, Axis>(Picture::dims));
  static constexpr std::size_t inner = product(part<Axis + 1, Picture::rank - Axis - 1>(Picture::dims));
  using result = shape_from<replaced(Picture::dims, Axis, Output)>;
};

/// Interpolates from the last axis on, into `out`; the last `Left` of `Sizes` are still to be done.
template <class Picture, class Sizes, bool Aligned, std::size_t Left, class T, class X, class Y>
constexpr void interpolate_into(X const& x, Y& out) {
  constexpr std::size_t axis = Picture::rank - Sizes::rank + Left - 1;
  using step = interpolated_axis<Picture, axis, Sizes::dims[Left - 1], Aligned>;
  if constexpr (Left == 1) {
    kernel::interpolate<step::rule, step::planes, step::inner, T>(x, out);
  } else {
    tensor_of<T, typename step::result> y;
    kernel::interpolate<step::rule, step::planes, step::inner, T>(x, y.elements);
    interpolate_into<typename step::result, Sizes, Aligned, Left - 1, T>(y.elements, out);
  }
}

/// The adjoint, axis by axis in the opposite order: `Picture` is y's shape, `Domain` that of the whole adjoint's result.
template <class Picture, class Domain, class Sizes, bool Aligned, std::size_t Done, class T, class Y, class X>
constexpr void interpolate_back_into(Y const& y, X& out) {
  constexpr std::size_t axis = Picture::rank - Sizes::rank + Done;
  using before = shape_from<replaced(Picture::dims, axis, Domain::dims[axis])>;
  using step = interpolated_axis<before, axis, Sizes::dims[Done], Aligned>;
  if constexpr (Done + 1 == Sizes::rank) {
    kernel::interpolate_adjoint<step::rule, step::planes, step::inner, T>(y, out);
  } else {
    tensor_of<T, before> x;
    kernel::interpolate_adjoint<step::rule, step::planes, step::inner, T>(y, x.elements);
    interpolate_back_into<before, Domain, Sizes, Aligned, Done + 1, T>(x.elements, out);
  }
}

}  // namespace detail

/// Bilinear resizing as a linear map; its adjoint gives every element its share back.
template <shape_type Domain, shape_type Sizes, bool Aligned>
struct bilinear_map {
  using value_type = float;
  static constexpr bool is_linear_map = true;

  static constexpr Domain domain() { return {}; }
  static constexpr auto codomain() { return shape_from<detail::resized_sizes<Domain, Sizes>()>{}; }

  template <tensor_like X>
  constexpr auto operator()(X const& x) const {
    using result_type = tensor_of<element_t<X>, decltype(codomain())>;
    if constexpr (takes<X, Domain, result_type, decltype(codomain())>())
      return detail::written<result_type>([&](auto& result) { apply_into(result, x); });
    else return result_type{};
  }
  template <tensor_like Out, tensor_like X>
  constexpr void apply_into(Out& out, X const& x) const {
    using T = element_t<X>;
    if constexpr (takes<X, Domain, Out, decltype(codomain())>()) {
      auto&& to = detail::writable_storage(out);
      detail::with_contiguous(
          x, [&](auto const& from) { detail::interpolate_into<Domain, Sizes, Aligned, Sizes::rank, T>(from, to); });
    }
  }

  template <tensor_like Y>
  constexpr auto apply_adjoint(Y const& y) const {
    using result_type = tensor_of<element_t<Y>, Domain>;
    if constexpr (takes<Y, decltype(codomain()), result_type, Domain>())
      return detail::written<result_type>([&](auto& result) { apply_adjoint_into(result, y); });
    else return result_type{};
  }
  template <tensor_like Out, tensor_like Y>
  constexpr void apply_adjoint_into(Out& out, Y const& y) const {
    using T = element_t<Y>;
    if constexpr (takes<Y, decltype(codomain()), Out, Domain>()) {
      auto&& to = detail::writable_storage(out);
      detail::with_contiguous(y, [&](auto const& from) {
        detail::interpolate_back_into<decltype(codomain()), Domain, Sizes, Aligned, 0, T>(from, to);
      });
    }
  }

  friend constexpr bool operator==(bilinear_map const&, bilinear_map const&) = default;

 private:
  template <class X, class From, class Out, class To>
  static consteval bool takes() {
    if constexpr (!detail::map_operand_mandates<X, From>()) return false;
    else if constexpr (!detail::interpolation_mandates<element_t<X>>()) return false;
    else return detail::destination_mandates<Out, tensor_of<element_t<X>, To>>();
  }
};

namespace maps {

/// resize as a linear map from `Domain`.
template <shape_type Domain, shape_type Sizes, class Mode = nearest, class... Option>
constexpr auto resize() {
  if constexpr (!detail::resize_mandates<Domain, Sizes, Mode, Option...>()) {
    return bilinear_map<Domain, shape<Domain::dims[Domain::rank - 1]>, false>{};
  } else if constexpr (std::same_as<Mode, nearest>) {
    return detail::nearest_map<Domain, Sizes>(std::make_index_sequence<Sizes::rank>{});
  } else {
    return bilinear_map<Domain, Sizes, detail::aligns_corners<Option...>()>{};
  }
}

}  // namespace maps

/// The last axes resized to `Sizes` (as many as it has): resize<shape<H, W>, bilinear>(x), PyTorch's F.interpolate with the
/// modes "nearest" (the default here too) and "bilinear", with or without align_corners. Does not compile: an unknown mode,
/// more sizes than axes, bilinear of integers (each "tessera::resize: ...").
template <shape_type Sizes, class Mode = nearest, class... Option, tensor_like X>
constexpr auto resize(X const& x) {
  if constexpr (detail::resize_mandates<shape_of<X>, Sizes, Mode, Option...>()) {
    return maps::resize<shape_of<X>, Sizes, Mode, Option...>()(x);
  } else {
    return tensor_of<element_t<X>, shape_from<detail::resized_sizes<shape_of<X>, Sizes>()>>{};
  }
}

/// resize into a destination.
template <shape_type Sizes, class Mode = nearest, class... Option, tensor_like Out, tensor_like X>
constexpr void resize_into(Out&& out, X const& x) {
  if constexpr (detail::resize_mandates<shape_of<X>, Sizes, Mode, Option...>()) {
    apply_into(out, maps::resize<shape_of<X>, Sizes, Mode, Option...>(), x);
  }
}

}  // namespace tessera

#endif

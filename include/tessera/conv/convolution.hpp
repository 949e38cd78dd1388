// convolution<Domain, options...>(kernel): a convolution as a linear map.
#ifndef TESSERA_CONV_CONVOLUTION_HPP
#define TESSERA_CONV_CONVOLUTION_HPP

#include <tessera/conv/apply.hpp>
#include <tessera/kernel/constant/window_loops.hpp>
#include <tessera/kernel/convolution_matrix.hpp>
#include <tessera/linalg/linear_map.hpp>

#include <cstddef>

namespace tessera {

/// A kernel of the domain's rank (no channels), or of one axis more: (O, C / groups, sizes...) over (C, sizes...).
template <class Domain, class Kernel>
concept kernel_over_domain =
    Domain::rank >= 1 && (Kernel::rank == Domain::rank || (Kernel::rank == Domain::rank + 1 && Domain::rank >= 2));

namespace detail {

/// The number of axes along which a kernel slides over a domain.
template <class Domain, class Kernel>
inline constexpr std::size_t convolved_axes = Kernel::rank == Domain::rank + 1 ? Domain::rank - 1 : Domain::rank;

template <class Domain, class Kernel, class List>
consteval bool convolution_map_mandates() {
  TESSERA_MANDATE(
      "tessera::convolution: the kernel has neither the rank of the domain (no channels) nor one axis more; it "
      "is (O, C / groups, sizes...) over (C, sizes...)",
      kernel_over_domain<Domain, Kernel>)
  return convolution_mandates<Domain, Kernel, convolved_axes<Domain, Kernel>, List, direction::forward>();
}

/// The kernel of a map as its run-time kernel reads it, one way; nothing where the map was refused or its elements are no
/// floating-point numbers.
template <class Domain, class Kernel, class List, auto Geometry, direction Way>
consteval auto prepared_kernel() {
  using T = element_t<Kernel>;
  if constexpr (!convolution_map_mandates<Domain, shape_of<Kernel>, List>()) {
    return std::type_identity<tessera::kernel::not_prepared>{};
  } else if constexpr (Way == direction::forward) {
    return std::type_identity<tessera::kernel::prepared_for_tiles<T, Geometry, winograd_tile<List>>>{};
  } else {
    return std::type_identity<tessera::kernel::prepared_weights<T, Geometry, true>>{};
  }
}

}  // namespace detail

namespace failure {
struct use_kernel_matrix_v;
}

namespace calls {

/// kernel_matrix<Domain, options...>(kernel) as a type, with kernel a Kernel.
template <shape_type Domain, tensor_like Kernel, class... Options>
struct kernel_matrix {
  using instead = failure::use_kernel_matrix_v;
  static consteval auto work() {
    constexpr auto axes = detail::convolved_axes<Domain, shape_of<Kernel>>;
    using operands =
        detail::convolution_operands<Domain, shape_of<Kernel>, axes, option_list<Options...>, direction::forward>;
    return kernel::constant::matrix_work(operands::geometry());
  }
  static consteval evaluation_cost cost() { return kernel::constant::matrix_costs.of(work()); }
};

}  // namespace calls

inline namespace TESSERA_BUILD_NAMESPACE {

/// A convolution as a linear map from `Domain` (no batch axis); it owns its kernel. Made by `convolution`.
template <shape_type Domain, tensor_like Kernel, class... Options>
struct convolution_map {
  using list = option_list<Options...>;
  static constexpr std::size_t axes = detail::convolved_axes<Domain, shape_of<Kernel>>;
  using operands = detail::convolution_operands<Domain, shape_of<Kernel>, axes, list, direction::forward>;
  using value_type = accumulator_t<element_t<Kernel>>;

  static constexpr bool is_linear_map = true;
  static constexpr auto geometry = operands::geometry();

  /// The kernel as the run-time kernel of a direction reads it.
  template <direction Way>
  using prepared = typename decltype(detail::prepared_kernel<Domain, Kernel, list, geometry, Way>())::type;

  Kernel kernel;
  [[no_unique_address]] prepared<direction::forward> packed{kernel.elements};

  static constexpr Domain domain() { return {}; }
  static constexpr auto codomain() { return shape_from<operands::result_sizes()>{}; }

  static consteval evaluation_cost cost() { return detail::convolution_cost<direction::forward, geometry>(); }
  static consteval evaluation_cost adjoint_cost() {
    return detail::convolution_cost<direction::transposed, geometry>();
  }

  template <tensor_like X>
  constexpr auto operator()(X const& x) const {
    return applied<direction::forward, Domain, decltype(codomain())>(x, packed);
  }
  template <tensor_like Out, tensor_like X, epilogue_type... E>
  constexpr void apply_into(Out& out, X const& x, E const&... then) const {
    applied_into<direction::forward, Domain, decltype(codomain())>(out, x, packed, then...);
  }

  /// What an adjoint that is applied many times holds beside the map.
  constexpr auto prepare_adjoint() const { return prepared<direction::transposed>(kernel.elements); }

  /// The transposed convolution.
  template <tensor_like Y, class Prepared = tessera::kernel::not_prepared>
  constexpr auto apply_adjoint(Y const& y, Prepared const& ready = {}) const {
    return applied<direction::transposed, decltype(codomain()), Domain>(y, ready);
  }
  template <tensor_like Out, tensor_like Y, class Prepared = tessera::kernel::not_prepared, epilogue_type... E>
  constexpr void apply_adjoint_into(Out& out, Y const& y, Prepared const& ready = {}, E const&... then) const {
    applied_into<direction::transposed, decltype(codomain()), Domain>(out, y, ready, then...);
  }

  /// (outputs, inputs).
  template <class T>
  constexpr auto matrix() const {
    tensor<T, geometry.output_size(), geometry.input_size()> result{};
    if constexpr (is_valid()) {
      if constexpr (detail::worth_asking(result.size()))
        detail::require_constexpr_budget<calls::kernel_matrix<Domain, Kernel, Options...>>();
      matrix_rows(result.elements, 0);
    }
    return result;
  }
  /// As many rows of the matrix as fill `entries`, from number `first` on.
  template <class T, std::size_t N>
  constexpr void matrix_rows(T (&entries)[N], std::size_t first) const {
    tessera::kernel::convolution_matrix<geometry>(kernel.elements, entries, first);
  }

  friend constexpr bool operator==(convolution_map const& a, convolution_map const& b) { return a.kernel == b.kernel; }

 private:
  /// Said when the map was made; asked again, so that a map that was refused does no work and gives no second error.
  static consteval bool is_valid() {
    if constexpr (!detail::convolution_map_mandates<Domain, shape_of<Kernel>, list>()) return false;
    else return detail::winograd_element_mandates<list, element_t<Kernel>>();
  }

  template <direction Way, class From, class X>
  static consteval bool takes() {
    if constexpr (!is_valid()) return false;
    else if constexpr (!detail::map_operand_mandates<X, From>()) return false;
    else return detail::convolution_element_mandates<element_t<X>, element_t<Kernel>, Way>();
  }

  template <direction Way, class From, class To, class X, class Prepared>
  constexpr auto applied(X const& x, Prepared const& ready) const {
    using T = product_t<element_t<X>, element_t<Kernel>>;
    using result_type = tensor_of<T, To>;
    if constexpr (takes<Way, From, X>()) {
      return detail::written<result_type>([&](auto& result) {
        this->template call<Way>(result.elements, x, ready, tessera::kernel::constant::no_bias<T>{});
      });
    } else {
      return result_type{};
    }
  }

  template <direction Way, class From, class To, class Out, class X, class Prepared, epilogue_type... E>
  constexpr void applied_into(Out& out, X const& x, Prepared const& ready, E const&... then) const {
    using T = product_t<element_t<X>, element_t<Kernel>>;
    if constexpr (takes<Way, From, X>()) {
      if constexpr (detail::destination_mandates<Out, tensor_of<T, To>>()) {
        auto&& to = detail::writable_storage(out);
        detail::with_steps<T, To, axes>(
            tessera::kernel::constant::no_bias<T>{}, tessera::kernel::detail::first_of(to),
            [&](auto const& sums) { call<Way>(to, x, ready, sums); }, then...);
      }
    }
  }

  template <direction Way, class Out, class X, class Prepared, class Bias>
  constexpr void call(Out& out, X const& x, Prepared const& ready, Bias const& bias) const {
    if constexpr (!contiguous_tensor<X>) {
      call<Way>(out, contiguous(x), ready, bias);
    } else if constexpr (Way == direction::forward) {
      detail::require_constexpr_budget<calls::apply<convolution_map>>();
      tessera::kernel::convolve_in_tiles<geometry, winograd_tile<list>>(detail::storage(x), kernel.elements, bias, out,
                                                                        ready);
    } else {
      detail::require_constexpr_budget<calls::apply<adjoint_map<convolution_map>>>();
      tessera::kernel::convolve_transposed<geometry>(detail::storage(x), kernel.elements, bias, out, ready);
    }
  }
};

}  // namespace TESSERA_BUILD_NAMESPACE

namespace detail {

template <class>
inline constexpr bool is_convolution_map = false;
template <class Domain, class Kernel, class... Options>
inline constexpr bool is_convolution_map<convolution_map<Domain, Kernel, Options...>> = true;
template <class A>
inline constexpr bool is_convolution_map<adjoint_map<A>> = is_convolution_map<A>;

}  // namespace detail

/// A convolution, or the adjoint of one.
template <class A>
concept convolution_or_adjoint = detail::is_convolution_map<A>;

namespace detail {

template <class A>
consteval bool epilogue_of_map_mandates() {
  TESSERA_MANDATE(
      "tessera::apply_into: an epilogue is for convolutions and their adjoints; map(f, A(x)) serves any other map",
      convolution_or_adjoint<A>)
  return true;
}

}  // namespace detail

/// A(x), and the steps of an epilogue on each element, written into the caller's destination, which overlaps neither x nor what
/// the epilogue adds. Does not compile for another map ("tessera::apply_into: an epilogue is for convolutions ...").
template <linear_map A, tensor_like Out, tensor_like X, epilogue_type E>
constexpr void apply_into(Out&& out, A const& a, X const& x, E const& then) {
  if constexpr (detail::epilogue_of_map_mandates<A>()) a.apply_into(out, x, then);
}

/// The convolution with `kernel` over pictures of shape `Domain`, as a linear map: A(x) is conv (without bias),
/// adjoint(A)(y) the transposed convolution (the gradient of its input), matrix(A) the kernel matrix. A kernel of the domain's
/// rank has no channels; one of an axis more is (O, C / groups, sizes...) over (C, sizes...). Options as for conv; winograd
/// serves A(x) alone, the adjoint and the matrix are direct. It owns a
/// copy of the kernel. Does not compile: as conv, and "tessera::convolution: the kernel has neither the rank of the domain ...".
template <shape_type Domain, class... Options, tensor_like Kernel>
constexpr auto convolution(Kernel const& kernel) {
  using owned = tensor_of<element_t<Kernel>, shape_of<Kernel>>;
  if constexpr (detail::convolution_map_mandates<Domain, shape_of<Kernel>, option_list<Options...>>()) {
    static_cast<void>(detail::winograd_element_mandates<option_list<Options...>, element_t<Kernel>>());
  }
  return convolution_map<Domain, owned, Options...>{contiguous(kernel)};
}

}  // namespace tessera

#endif

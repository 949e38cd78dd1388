// The laws of convolution, each as a predicate over one setting and one type of number.
#ifndef TESSERA_STATIC_TESTS_CONV_LAWS_HPP
#define TESSERA_STATIC_TESTS_CONV_LAWS_HPP

#include "conv/law_settings.hpp"
#include "linalg/data.hpp"
#include "numbers/modular.hpp"

#include <tessera/conv/conv.hpp>
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/conv/convolution.hpp>
#include <tessera/conv/dilate.hpp>
#include <tessera/conv/fold.hpp>
#include <tessera/conv/gradient.hpp>
#include <tessera/conv/kernel_matrix.hpp>
#include <tessera/conv/pad.hpp>
#include <tessera/conv/unfold.hpp>
#include <tessera/linalg/dot.hpp>
#include <tessera/linalg/matmul.hpp>
#include <tessera/ops/join.hpp>
#include <tessera/view/reshape.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera::testing {

namespace detail {

template <std::size_t... D, class A>
constexpr auto reshaped(shape<D...>, A const& a) {
  return reshape<D...>(a);
}

template <std::size_t R, class... O, class X, class W>
constexpr auto conv_of(option_list<O...>, X const& x, W const& w) {
  if constexpr (R == 1) return conv1d<O...>(x, w);
  else if constexpr (R == 2) return conv2d<O...>(x, w);
  else return conv3d<O...>(x, w);
}

template <std::size_t R, class... O, class Y, class W>
constexpr auto conv_transpose_of(option_list<O...>, Y const& y, W const& w) {
  if constexpr (R == 1) return conv_transpose1d<O...>(y, w);
  else if constexpr (R == 2) return conv_transpose2d<O...>(y, w);
  else return conv_transpose3d<O...>(y, w);
}

template <class Domain, class... O, class W>
constexpr auto convolution_of(option_list<O...>, W const& w) {
  return convolution<Domain, O...>(w);
}

template <class Domain, class... O, class W>
constexpr auto kernel_matrix_of(option_list<O...>, W const& w) {
  return kernel_matrix<Domain, O...>(w);
}

template <class... O, class X>
constexpr auto unfold_of(option_list<O...>, X const& x) {
  return unfold<O...>(x);
}

template <class Sizes, class... O, class Y>
constexpr auto fold_of(option_list<O...>, Y const& columns) {
  return fold<Sizes, O...>(columns);
}

template <std::size_t... I>
constexpr auto joined(std::index_sequence<I...>, auto part) {
  return concat<0>(part(std::integral_constant<std::size_t, I>{})...);
}

/// The part of a tensor's first axis that belongs to one of the groups.
template <std::size_t Groups, std::size_t G, class A>
constexpr auto group_of(A const& a) {
  constexpr auto size = shape_of<A>::dims[0] / Groups;
  return slice<range<static_cast<std::ptrdiff_t>(G * size), static_cast<std::ptrdiff_t>((G + 1) * size)>>(a);
}

/// A setting's numbers as types: shapes and options.
template <auto S, class = std::make_index_sequence<S.rank>>
struct spelled;
template <auto S, std::size_t... I>
struct spelled<S, std::index_sequence<I...>> {
  template <std::size_t Channels, std::size_t... D>
  using with_channels = std::conditional_t<S.has_channels, shape<Channels, D...>, shape<D...>>;

  using sizes = shape<S.input[I]...>;
  using picture = with_channels<S.in_channels, S.input[I]...>;
  using result = with_channels<S.out_channels, S.positions[I]...>;
  using kernel = std::conditional_t<S.has_channels, shape<S.out_channels, S.in_channels / S.groups, S.window[I]...>,
                                    shape<S.window[I]...>>;
  using kernel_with_channels = shape<S.out_channels, S.in_channels / S.groups, S.window[I]...>;

  static consteval auto padding_options() {
    if constexpr (S.padding == padding_option::same_upper) return option_list<same_upper>{};
    else if constexpr (S.padding == padding_option::same_lower) return option_list<same_lower>{};
    else if constexpr (S.before == S.after) return option_list<padding<S.before[I]...>>{};
    else return option_list<padding_before<S.before[I]...>, padding_after<S.after[I]...>>{};
  }

  using steps = option_list<stride<S.stride[I]...>, dilation<S.dilation[I]...>>;
  using windows = boost::mp11::mp_append<option_list<window<S.window[I]...>>, steps, decltype(padding_options())>;
  using options = boost::mp11::mp_append<decltype(padding_options()), option_list<groups<S.groups>>, steps>;
  using transposed_options =
      std::conditional_t<S.padding == padding_option::numbers,
                         boost::mp11::mp_push_front<options, output_padding<S.remainder[I]...>>, options>;

  /// The padding d(k - 1) - p of the third route, what output_padding adds behind it; channels are not padded.
  template <std::ptrdiff_t... Channels, class Y>
  static constexpr auto padded(Y const& y) {
    return pad<padding_before<Channels..., (S.reach(I) - S.before[I])...>,
               padding_after<Channels..., (S.reach(I) - S.after[I] + static_cast<std::ptrdiff_t>(S.remainder[I]))...>>(
        y);
  }

  template <class Y>
  static constexpr auto dilated(Y const& y) {
    return dilate<S.stride[I]...>(y);
  }
  template <class Y, class W>
  static constexpr auto convolved_at_once(Y const& y, W const& w) {
    return conv_of<S.rank>(option_list<dilation<S.dilation[I]...>, groups<S.groups>>{}, y, w);
  }
};

}  // namespace detail

/// The laws of one setting S over numbers T.
template <auto S, class T>
struct law {
  using spelled = detail::spelled<S>;
  using picture = typename spelled::picture;
  using result = typename spelled::result;
  static constexpr typename spelled::options options{};
  static constexpr std::size_t rank = S.rank;

  static constexpr auto x() { return numbered<T, picture>(5); }
  static constexpr auto y() { return numbered<T, result>(17); }
  static constexpr auto w() { return numbered<T, typename spelled::kernel>(2); }

  static constexpr auto convolved(auto const& x, auto const& w) { return detail::conv_of<rank>(options, x, w); }

  /// conv_transpose where its result has this picture's sizes, the adjoint elsewhere.
  static constexpr auto transposed(auto const& y, auto const& w) {
    if constexpr (S.is_result_of_conv_transpose()) {
      return detail::conv_transpose_of<rank>(typename spelled::transposed_options{}, y, w);
    } else {
      return adjoint(map(w))(y);
    }
  }
  static constexpr auto map(auto const& w) { return detail::convolution_of<picture>(options, w); }
  static constexpr auto matrix_of(auto const& w) { return detail::kernel_matrix_of<picture>(options, w); }

  template <class A, class B>
  static constexpr bool same_convolution(A const& a, B const& b) {
    return agree(a, b, S.terms(), [] { return convolved(magnitudes(x()), magnitudes(w())); });
  }
  template <class A, class B>
  static constexpr bool same_transposed_convolution(A const& a, B const& b) {
    return agree(a, b, S.transposed_terms(), [] { return transposed(magnitudes(y()), magnitudes(w())); });
  }

  /// conv(x, w) == reshape(matmul(kernel_matrix(w), flatten(x)))
  static constexpr bool the_matrix_is_the_map() {
    auto const product = matmul(matrix_of(w()), reshape<picture::size, 1>(x()));
    return same_convolution(convolved(x(), w()), detail::reshaped(result{}, product));
  }

  /// conv(x, w) == reshape(matmul(flatten<1>(w), unfold(x))), per group and concatenated
  static constexpr bool conv_is_a_product_with_the_unfolded_picture() {
    auto const product = detail::joined(groups_of_it{}, [](auto g) {
      return matmul(rows(g), detail::unfold_of(typename spelled::windows{}, in_group(x(), g)));
    });
    return same_convolution(convolved(x(), w()), detail::reshaped(result{}, product));
  }

  /// conv_transpose(y, w) == reshape(matmul(transpose(kernel_matrix(w)), flatten(y)))
  static constexpr bool the_transposed_matrix_is_the_transposed_convolution() {
    auto const product = matmul(transpose(matrix_of(w())), reshape<result::size, 1>(y()));
    return same_transposed_convolution(transposed(y(), w()), detail::reshaped(picture{}, product));
  }

  /// conv_transpose(y, w) == fold(matmul(transpose(flatten<1>(w)), flatten<1>(y))), per group and concatenated
  static constexpr bool conv_transpose_is_folded_columns() {
    auto const folded = detail::joined(groups_of_it{}, [](auto g) {
      auto const columns = matmul(transpose(rows(g)), flatten<1>(in_group(with_channels(y()), g)));
      return detail::fold_of<typename spelled::sizes>(typename spelled::windows{}, columns);
    });
    return same_transposed_convolution(transposed(y(), w()), detail::reshaped(picture{}, folded));
  }

  /// conv_transpose(y, w) == conv<dilation<d>>(pad<d(k-1)-p>(dilate<s>(y)), flip_spatial(swap_channels<groups>(w)))
  static constexpr bool conv_transpose_is_a_convolution_of_the_dilated_picture() {
    auto const third = spelled::convolved_at_once(padded(spelled::dilated(y())), turned(w()));
    return same_transposed_convolution(transposed(y(), w()), third);
  }

  /// The domain fixes the adjoint's output_padding: (H + pads - d(k-1) - 1) mod stride
  static constexpr bool the_domain_fixes_the_output_padding() {
    for (std::size_t i = 0; i < rank; ++i) {
      auto const padded = static_cast<std::ptrdiff_t>(S.input[i]) + S.before[i] + S.after[i];
      auto const rest = static_cast<std::size_t>(padded - S.reach(i) - 1) % S.stride[i];
      if (S.is_result_of_conv_transpose() && rest != S.remainder[i]) return false;
    }
    return adjoint(map(w()))(y()) == transposed(y(), w());
  }

  /// dot(A(x), y) == dot(x, adjoint(A)(y)), and A(x) is conv(x, w)
  static constexpr bool the_adjoint_moves_to_the_other_side() {
    auto const a = map(w());
    return a(x()) == convolved(x(), w()) && same_product(dot(a(x()), y()), dot(x(), adjoint(a)(y())));
  }

  /// adjoint(adjoint(A)) is A, same type and value
  static constexpr bool the_adjoint_of_the_adjoint_is_the_map() {
    auto const a = map(w());
    static_assert(std::same_as<decltype(adjoint(adjoint(a))), std::remove_const_t<decltype(a)>>);
    static_assert(std::same_as<decltype(a.domain()), picture> && std::same_as<decltype(a.codomain()), result>);
    return adjoint(adjoint(a)) == a;
  }

  /// matrix(adjoint(A)) == transpose(matrix(A)): the left side applies the adjoint to a basis
  static constexpr bool the_adjoint_has_the_transposed_matrix() {
    auto const a = map(w());
    return matrix(adjoint(a)) == transpose(matrix(a)) && matrix(a) == matrix_of(w());
  }

  /// dot(A(x), dy) == dot(weight_gradient(A, x, dy), w), and so for adjoint(A), with x and dy exchanged
  static constexpr bool the_weight_gradient_moves_to_the_kernel() {
    auto const a = map(w());
    auto const gradient = weight_gradient(a, x(), y());
    return same_product(dot(a(x()), y()), dot(gradient, w())) && weight_gradient(adjoint(a), y(), x()) == gradient;
  }

  static constexpr bool all_hold() {
    return the_matrix_is_the_map() && conv_is_a_product_with_the_unfolded_picture() &&
           the_transposed_matrix_is_the_transposed_convolution() && conv_transpose_is_folded_columns() &&
           conv_transpose_is_a_convolution_of_the_dilated_picture() && the_domain_fixes_the_output_padding() &&
           the_adjoint_moves_to_the_other_side() && the_adjoint_of_the_adjoint_is_the_map() &&
           the_adjoint_has_the_transposed_matrix() && the_weight_gradient_moves_to_the_kernel();
  }

 private:
  using groups_of_it = std::make_index_sequence<S.groups>;

  static constexpr auto in_group(auto const& a, auto g) {
    if constexpr (S.groups == 1) return a;
    else return detail::group_of<S.groups, g>(a);
  }
  static constexpr auto rows(auto g) {
    return flatten<1>(in_group(detail::reshaped(typename spelled::kernel_with_channels{}, w()), g));
  }
  static constexpr auto with_channels(auto const& y) {
    if constexpr (S.has_channels) return y;
    else return unsqueeze<0>(y);
  }
  static constexpr auto padded(auto const& y) {
    if constexpr (S.has_channels) return spelled::template padded<0>(y);
    else return spelled::padded(y);
  }
  static constexpr auto turned(auto const& w) {
    if constexpr (S.has_channels) return flip_spatial(swap_channels<S.groups>(w));
    else return flip_spatial<false>(w);
  }
  static constexpr bool same_product(T const& a, T const& b) {
    return agree(a, b, result::size * (S.terms() + 1),
                 [] { return dot(convolved(magnitudes(x()), magnitudes(w())), magnitudes(y())); });
  }
};

/// The laws' proof while compiling: the error names the law, and the setting with its numbers.
template <auto S, class T>
consteval bool proven() {
#ifndef TESSERA_RELAX_STATIC_TESTS
  using law = testing::law<S, T>;
  static_assert(law::the_matrix_is_the_map());
  static_assert(law::conv_is_a_product_with_the_unfolded_picture());
  static_assert(law::the_transposed_matrix_is_the_transposed_convolution());
  static_assert(law::conv_transpose_is_folded_columns());
  static_assert(law::conv_transpose_is_a_convolution_of_the_dilated_picture());
  static_assert(law::the_domain_fixes_the_output_padding());
  static_assert(law::the_adjoint_moves_to_the_other_side());
  static_assert(law::the_adjoint_of_the_adjoint_is_the_map());
  static_assert(law::the_adjoint_has_the_transposed_matrix());
  static_assert(law::the_weight_gradient_moves_to_the_kernel());
#endif
  return true;
}

/// At run time each operation gives what it gave while compiling; as the laws are proven for these results, they hold
/// there too. Where the proofs are relaxed, the laws themselves are run.
template <auto S, class T>
struct laws_case : listed_case {
  static_assert(proven<S, T>());
  using law = testing::law<S, T>;

  laws_case(char const* in_file, int at_line) : listed_case(in_file, at_line, name(), holds_at_run_time) {}
  static char const* name() { return __PRETTY_FUNCTION__; }

#ifdef TESSERA_RELAX_STATIC_TESTS
  static bool holds_at_run_time() { return law::all_hold(); }
#else
  static bool holds_at_run_time() {
    static constexpr auto convolved = law::convolved(law::x(), law::w());
    static constexpr auto transposed = law::transposed(law::y(), law::w());
    return law::same_convolution(law::convolved(law::x(), law::w()), convolved) &&
           law::same_transposed_convolution(law::transposed(law::y(), law::w()), transposed);
  }
#endif
};

/// The case of setting number I over one of the types of numbers by turns. (A few settings come out alike: with stride
/// 1 nothing is left behind the last window.)
template <auto const& List, std::size_t I, class... T>
struct laws_case_by_turns
    : laws_case<List.settings[I], boost::mp11::mp_at_c<boost::mp11::mp_list<T...>, I % sizeof...(T)>> {
  using laws_case_by_turns::laws_case::laws_case;
};

template <auto const& List, std::size_t First, class Indexes, class... T>
struct laws_cases;
template <auto const& List, std::size_t First, std::size_t... I, class... T>
struct laws_cases<List, First, std::index_sequence<I...>, T...> : laws_case_by_turns<List, First + I, T...>... {
  laws_cases(char const* in_file, int at_line) : laws_case_by_turns<List, First + I, T...>(in_file, at_line)... {}
};

/// The laws for every setting of a list, each over one of the types of numbers by turns.
template <auto const& List, class... T>
using laws_hold = laws_cases<List, 0, std::make_index_sequence<List.count>, T...>;

/// The same in two files, for a list that takes long.
template <auto const& List, class... T>
using laws_hold_in_first_half = laws_cases<List, 0, std::make_index_sequence<List.count / 2>, T...>;
template <auto const& List, class... T>
using laws_hold_in_second_half =
    laws_cases<List, List.count / 2, std::make_index_sequence<List.count - List.count / 2>, T...>;

}  // namespace tessera::testing

#endif

// convolve and convolve_transposed for constant evaluation: raw loops over arrays, with the taps in one expression.
#ifndef TESSERA_KERNEL_CONSTANT_CONVOLVE_HPP
#define TESSERA_KERNEL_CONSTANT_CONVOLVE_HPP

#include <tessera/kernel/constant/terms.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera::kernel::constant {

/// Where a convolution has no bias: zero for every channel.
template <class T>
struct no_bias {
  constexpr T operator[](std::size_t) const { return T{}; }
};

namespace detail {

/// Multiply-adds in one expression: a constant evaluator pays by statement (Clang) or by node (GCC), and either way
/// least when the weights are parameters and the offsets constants.
inline constexpr std::size_t terms_per_expression = 64;

/// Beyond so many phases, instantiating each one costs more than it saves.
inline constexpr std::size_t most_phases = 64;

/// line[i] += sum of x[p + Offset] * weight, along one line of the result.
template <std::size_t... Offset, class T, std::size_t N, class X, class... W>
constexpr void accumulate(T (&line)[N], std::size_t first, std::size_t step, X const& x, std::size_t p,
                          std::size_t source_step, W const... weight) {
  for (std::size_t i = first; i < N; i += step, p += source_step) {
    line[i] = line[i] + ((x[p + Offset] * weight) + ...);
  }
}

/// The sizes of a source with and without its zeros, computed once per geometry.
template <auto C>
struct padding_plan {
  static constexpr std::size_t rank = C.rank;
  static constexpr auto sizes = C.padded_sizes();
  static constexpr auto inner = C.source_sizes();
  static constexpr auto lead = C.leads();
};

/// Reads of a source element from which on a copy of it pays: an array of the evaluation is read faster than a constant of
/// the program.
inline constexpr std::size_t reads_that_pay_for_a_copy = 32;

template <std::size_t R>
constexpr bool copy_pays(contraction<R> const& plan) {
  auto const elements = plan.geometry.batch * plan.source_channels() * product(plan.source_sizes());
  return plan.geometry.multiply_adds() >= reads_that_pay_for_a_copy * elements;
}

/// Lines first, first + 1, ... of the source with zeros around it, so that every tap of every position reads an element.
template <auto C, class X, class T, std::size_t N>
constexpr void pad_lines(X const& x, T (&padded)[N], std::size_t first) {
  using plan = padding_plan<C>;
  constexpr auto rank = plan::rank;
  constexpr auto const &sizes = plan::sizes, &inner = plan::inner, &lead = plan::lead;
  constexpr std::size_t columns = sizes[rank - 1], copies = inner[rank - 1];
  std::size_t at = 0;
  for (std::size_t line = first; at < N; ++line) {
    bool inside = true;
    std::size_t rest = line, from = 0, pitch = copies;
    for (std::size_t i = rank - 1; i-- > 0;) {
      auto const y = rest % sizes[i] - lead[i];  // wraps to a huge number before the source
      rest /= sizes[i];
      inside = inside && y < inner[i];
      from += y * pitch;
      pitch *= inner[i];
    }
    from += rest * pitch;
    std::size_t const before = inside ? lead[rank - 1] : columns, copied = inside ? copies : 0;
    for (std::size_t i = 0; i < before; ++i) padded[at++] = T{};
    for (std::size_t i = 0; i < copied; ++i) padded[at++] = x[from + i];
    for (std::size_t i = before + copied; i < columns; ++i) padded[at++] = T{};
  }
}

/// One phase of one line: the sum over the source channels of a group, as many channels at once as fit an expression.
template <auto C, std::size_t Phase>
struct phase_of_line {
  static constexpr auto terms = terms_of_phase<C>(Phase);
  static constexpr std::size_t plane = C.padded_plane();
  static constexpr std::size_t channels = C.sources_per_group();
  static constexpr std::size_t weight_step = C.weight_step();
  static constexpr std::size_t last_phases = C.axis(C.rank - 1).phases();
  static constexpr std::size_t source_step = C.axis(C.rank - 1).source_step();

  static consteval std::size_t channels_at_once() {
    if (terms.count == 0) return channels;
    auto const fitting = terms_per_expression / terms.count;
    return fitting == 0 ? 1 : fitting < channels ? fitting : channels;
  }
  static constexpr std::size_t block = channels_at_once(), rest = channels % block;

  static constexpr std::size_t offset(std::size_t term) {
    return term / terms.count * plane + terms.offset[term % terms.count];
  }
  template <std::size_t Term>
  static constexpr std::size_t weight = Term / terms.count * C.weight_step() + terms.tap[Term % terms.count];

  template <std::size_t First, std::size_t... J, class T, std::size_t N, class X, class W>
  static constexpr void expression(std::index_sequence<J...>, T (&line)[N], X const& x, std::size_t p, W const& w,
                                   std::size_t q) {
    accumulate<offset(First + J)...>(line, Phase % last_phases, last_phases, x, p, source_step,
                                     static_cast<T>(w[q + weight<First + J>])...);
  }

  template <std::size_t First, std::size_t Terms, class T, std::size_t N, class X, class W>
  static constexpr void expressions(T (&line)[N], X const& x, std::size_t p, W const& w, std::size_t q) {
    constexpr auto count = Terms - First < terms_per_expression ? Terms - First : terms_per_expression;
    expression<First>(std::make_index_sequence<count>{}, line, x, p, w, q);
    if constexpr (First + count < Terms) expressions<First + count, Terms>(line, x, p, w, q);
  }

  template <class T, std::size_t N, class X, class W>
  static constexpr void add(T (&line)[N], X const& x, std::size_t p, W const& w, std::size_t q) {
    if constexpr (terms.count > 0) {
      for (std::size_t c = 0; c + block <= channels; c += block) {
        expressions<0, block * terms.count>(line, x, p + c * plane, w, q + c * weight_step);
      }
      if constexpr (rest != 0) {
        constexpr auto c = channels - rest;
        expressions<0, rest * terms.count>(line, x, p + c * plane, w, q + c * weight_step);
      }
    }
  }
};

/// Where a line of the result lies: its phase over the outer axes, and the padded source element it starts from.
struct line_place {
  std::size_t outer_phase = 0;
  std::size_t source = 0;
};

template <auto C>
struct line_places {
  static constexpr std::size_t rows = C.rows();
  static constexpr auto sizes = C.padded_sizes();
  static constexpr line_place place(std::size_t row) {
    line_place place;
    std::size_t pitch = sizes[C.rank - 1], phase_pitch = 1;
    for (std::size_t i = C.rank - 1; i-- > 0;) {
      auto const axis = C.axis(i);
      auto const r = row % axis.result_size();
      row /= axis.result_size();
      place.outer_phase += r % axis.phases() * phase_pitch;
      place.source += r / axis.phases() * axis.source_step() * pitch;
      phase_pitch *= axis.phases();
      pitch *= sizes[i];
    }
    return place;
  }
  line_place of_row[rows]{};
  constexpr line_places() {
    for (std::size_t row = 0; row < rows; ++row) of_row[row] = place(row);
  }
};

/// The places of all lines, computed once per geometry.
template <auto C>
inline constexpr line_places<C> places{};

template <auto C, std::size_t... Phase, class T, std::size_t N, class X, class W>
constexpr void add_phases(std::index_sequence<Phase...>, std::size_t outer, T (&line)[N], X const& x, std::size_t p,
                          W const& w, std::size_t q) {
  constexpr auto last = C.axis(C.rank - 1).phases();
  ((Phase / last == outer ? phase_of_line<C, Phase>::add(line, x, p, w, q) : static_cast<void>(0)), ...);
}

/// The places of all taps, and what is the same for each of them, computed once per geometry.
template <auto C>
struct taps_of_line {
  static constexpr tap_places<C> places{};
  static constexpr std::size_t count = C.geometry.taps(), channels = C.sources_per_group(), plane = C.padded_plane();
  static constexpr std::size_t weight_step = C.weight_step(), phases = C.axis(C.rank - 1).phases();
};

/// The same sum tap by tap, for strides of very many phases.
template <auto C, class T, std::size_t N, class X, class W>
constexpr void add_taps(std::size_t outer, T (&line)[N], X const& x, std::size_t p, W const& w, std::size_t q) {
  using taps = taps_of_line<C>;
  for (std::size_t tap = 0; tap < taps::count; ++tap) {
    auto const& place = taps::places.of_tap[tap];
    if (place.outer_phase != outer) continue;
    for (std::size_t c = 0; c < taps::channels; ++c) {
      accumulate<0>(line, place.phase, taps::phases, x, p + c * taps::plane + place.offset, 1,
                    static_cast<T>(w[q + c * taps::weight_step + tap]));
    }
  }
}

/// One line of the result: the bias, and every phase.
template <auto C, class X, class W, class T, std::size_t N>
constexpr void contract_line(line_place const& place, T (&line)[N], X const& x, std::size_t p, W const& w,
                             std::size_t q) {
  if constexpr (C.phases() <= most_phases) {
    add_phases<C>(std::make_index_sequence<C.phases()>{}, place.outer_phase, line, x, p + place.source, w, q);
  } else {
    add_taps<C>(place.outer_phase, line, x, p + place.source, w, q);
  }
}

/// Segments first, first + 1, ... of the result, in ascending order, from a source that needs no padding any more. A segment
/// is Width columns of a line: the whole line, but where a line is too much for one constant evaluation.
template <auto C, std::size_t Width, class X, class W, class B, class T, std::size_t N>
constexpr void contract_segments(X const& x, W const& w, B const& bias, T (&result)[N], std::size_t first) {
  constexpr std::size_t channels = C.result_channels(), rows = C.rows(), segments = C.columns() / Width;
  constexpr std::size_t per_group = C.results_per_group(), source_group = C.sources_per_group() * C.padded_plane();
  constexpr std::size_t source_pitch = Width / C.axis(C.rank - 1).phases() * C.axis(C.rank - 1).source_step();
  std::size_t at = 0;
  for (std::size_t segment = first; at < N; ++segment) {
    std::size_t const line_number = segment / segments, channel = line_number / rows, r = channel % channels;
    std::size_t const source = channel / per_group * source_group + segment % segments * source_pitch;
    T const start = static_cast<T>(bias[r]);
    T line[Width]{};
    for (std::size_t i = 0; i < Width; ++i) line[i] = start;
    contract_line<C>(places<C>.of_row[line_number % rows], line, x, source, w, C.first_weight(r, 0));
    for (std::size_t i = 0; i < Width; ++i) result[at++] = line[i];
  }
}

template <auto C, class S, class X, class W, class B, class T, std::size_t N>
constexpr void pad_and_contract(X const& x, W const& w, B const& bias, T (&result)[N]) {
  S padded[C.geometry.batch * C.source_channels() * C.padded_plane()]{};
  pad_lines<C>(x, padded, 0);
  contract_segments<C, C.columns()>(padded, w, bias, result, 0);
}

template <auto C, class S, class X, class W, class B, class T, std::size_t N>
constexpr void copy_and_contract(X const& x, W const& w, B const& bias, T (&result)[N]) {
  if constexpr (C.needs_padding()) {
    pad_and_contract<C, S>(x, w, bias, result);
  } else if (copy_pays(C) && std::is_constant_evaluated()) {
    pad_and_contract<C, S>(x, w, bias, result);
  } else {
    contract_segments<C, C.columns()>(x, w, bias, result, 0);
  }
}

}  // namespace detail

/// y = bias + sum over channels and taps of x * w; operands are arrays or pointers in row-major order, S is x's element
/// type. Padding is multiplied as zeros, so that an infinite weight over it gives NaN: an error in a constant expression.
template <auto Geometry, class S, class X, class W, class B, class T, std::size_t N>
constexpr void convolve(X const& x, W const& w, B const& bias, T (&y)[N]) {
  detail::copy_and_contract<contraction<Geometry.rank>{Geometry, false}, S>(x, w, bias, y);
}

/// The adjoint: x = bias + sum over channels and taps of y * w, along the same geometry backwards.
template <auto Geometry, class S, class Y, class W, class B, class T, std::size_t N>
constexpr void convolve_transposed(Y const& y, W const& w, B const& bias, T (&x)[N]) {
  detail::copy_and_contract<contraction<Geometry.rank>{Geometry, true}, S>(y, w, bias, x);
}

}  // namespace tessera::kernel::constant

#endif

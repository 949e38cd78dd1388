// gather and scatter_add: results whose every element is one source element, or none, axis by axis.
#ifndef TESSERA_KERNEL_GATHER_HPP
#define TESSERA_KERNEL_GATHER_HPP

#include <tessera/kernel/copy.hpp>
#include <tessera/kernel/fill.hpp>
#include <tessera/kernel/gathered_axis.hpp>
#include <tessera/shape/index_array.hpp>
#include <tessera/support/config.hpp>
#include <tessera/support/long_loop.hpp>
#include <tessera/support/loop_cost.hpp>
#if TESSERA_HAS_VECTORS
#include <tessera/kernel/vector/gather.hpp>
#endif

#include <cstddef>
#include <type_traits>

namespace tessera::kernel {

namespace detail {

/// One line of the result and the source elements it reads, seen from x[from] and y[at].
template <class Axis>
struct gathered_line {
  static constexpr auto const& source = Axis::source.at;
  static constexpr auto run = Axis::is.longest;

  template <class T, class X, class Y>
  static constexpr void gather(X const& x, std::ptrdiff_t from, T const& value, Y& y, std::ptrdiff_t at) {
    gather_listed(x, from, value, y, at, 0, run.first);
    if constexpr (run.step == 1) {
      copy(x, from + run.source, y, at + run.first, run.last - run.first);
    } else {
      auto const start = from + run.source - run.first * run.step;
      for (auto o = run.first; o < run.last;) {
        for (auto const end = tessera::detail::end_of_piece(o, run.last); o < end; ++o)
          y[at + o] = x[start + o * run.step];
      }
    }
    gather_listed(x, from, value, y, at, run.last, Axis::output);
  }

  template <class Y, class X>
  static constexpr void scatter_add(Y const& y, std::ptrdiff_t at, X& x, std::ptrdiff_t to) {
    scatter_listed(y, at, x, to, 0, run.first);
    auto const start = to + run.source - run.first * run.step;
    for (auto o = run.first; o < run.last;) {
      for (auto const end = tessera::detail::end_of_piece(o, run.last); o < end; ++o)
        x[start + o * run.step] = x[start + o * run.step] + y[at + o];
    }
    scatter_listed(y, at, x, to, run.last, Axis::output);
  }

 private:
  template <class T, class X, class Y>
  static constexpr void gather_listed(X const& x, std::ptrdiff_t from, T const& value, Y& y, std::ptrdiff_t at,
                                      std::ptrdiff_t o, std::ptrdiff_t last) {
    while (o < last) {
      for (auto const end = tessera::detail::end_of_piece(o, last); o < end; ++o)
        y[at + o] = Axis::is.reads_outside && source[o] < 0 ? value : x[from + source[o]];
    }
  }

  template <class Y, class X>
  static constexpr void scatter_listed(Y const& y, std::ptrdiff_t at, X& x, std::ptrdiff_t to, std::ptrdiff_t o,
                                       std::ptrdiff_t last) {
    while (o < last) {
      for (auto const end = tessera::detail::end_of_piece(o, last); o < end; ++o)
        if (source[o] >= 0) x[to + source[o]] = x[to + source[o]] + y[at + o];
    }
  }
};

/// The axes from one on: how many elements lie under one index of the axes before them.
template <class Axis, class... Inner>
struct gathered_axes {
  static constexpr std::ptrdiff_t input = (Axis::input * ... * Inner::input);
  static constexpr std::ptrdiff_t output = (Axis::output * ... * Inner::output);
  using inner = gathered_axes<Inner...>;

  template <class T, class X, class Y>
  static constexpr void gather(X const& x, std::ptrdiff_t from, T const& value, Y& y, std::ptrdiff_t at) {
    for (std::ptrdiff_t o = 0; o < Axis::output;) {
      for (auto const end = tessera::detail::end_of_piece(o, Axis::output); o < end; ++o, at += inner::output) {
        auto const source = Axis::source.at[o];
        if (source < 0) fill(y, at, at + inner::output, value);
        else inner::gather(x, from + source * inner::input, value, y, at);
      }
    }
  }

  template <class Y, class X>
  static constexpr void scatter_add(Y const& y, std::ptrdiff_t at, X& x, std::ptrdiff_t to) {
    for (std::ptrdiff_t o = 0; o < Axis::output;) {
      for (auto const end = tessera::detail::end_of_piece(o, Axis::output); o < end; ++o, at += inner::output) {
        auto const source = Axis::source.at[o];
        if (source >= 0) inner::scatter_add(y, at, x, to + source * inner::input);
      }
    }
  }
};

template <class Axis>
struct gathered_axes<Axis> : gathered_line<Axis> {
  static constexpr std::ptrdiff_t input = Axis::input;
  static constexpr std::ptrdiff_t output = Axis::output;
};

#if TESSERA_HAS_VECTORS

/// Below, vectors are not worth their instantiation.
inline constexpr std::size_t fewest_elements_moved_by_vectors = 64;

/// Whether results of this many elements are gathered by vectors.
template <std::size_t Size, class T, class X, class Y, auto... Rules>
consteval bool moves_by_vectors() {
  if constexpr (Size < fewest_elements_moved_by_vectors || !are_plain_runs<X, Y>) return false;
  else if constexpr (!std::is_same_v<T, std::remove_pointer_t<std::decay_t<Y>>>) return false;
  else return vector::gathers_by_vectors<T, Rules...>;
}

#endif

}  // namespace detail

/// y[plane][o...] = x[plane][source(o)...], or `value` where there is no source; written in ascending order.
template <std::size_t Planes, auto... Rules, class T, class X, class Y>
constexpr void gather(X const& x, T const& value, Y& y) {
  using axes = detail::gathered_axes<gathered_axis<Rules>...>;
  constexpr auto planes = static_cast<std::ptrdiff_t>(Planes);
#if TESSERA_HAS_VECTORS
  if constexpr (detail::moves_by_vectors<Planes * axes::output, T, X, Y, Rules...>()) {
    if (!std::is_constant_evaluated()) return vector::gather<Planes, Rules...>(&x[0], value, &y[0]);
  }
#endif
  for (std::ptrdiff_t plane = 0; plane < planes;) {
    for (auto const end = tessera::detail::end_of_piece(plane, planes); plane < end; ++plane)
      axes::gather(x, plane * axes::input, value, y, plane * axes::output);
  }
}

/// The adjoint: x[plane][source(o)...] gathers the sum of every y[plane][o...] that reads it.
template <std::size_t Planes, auto... Rules, class T, class Y, class X>
constexpr void scatter_add(Y const& y, T const& zero, X& x) {
  using axes = detail::gathered_axes<gathered_axis<Rules>...>;
  constexpr auto planes = static_cast<std::ptrdiff_t>(Planes);
  fill(x, std::ptrdiff_t{0}, planes * axes::input, zero);
  for (std::ptrdiff_t plane = 0; plane < planes;) {
    for (auto const end = tessera::detail::end_of_piece(plane, planes); plane < end; ++plane)
      axes::scatter_add(y, plane * axes::output, x, plane * axes::input);
  }
}

/// The work of gather: its terms are the elements whose source is looked up, before the regular part of a line and after it.
template <std::size_t Planes, auto... Rules>
consteval tessera::detail::loop_work gather_work() {
  constexpr index_array<sizeof...(Rules) + 1> outputs{{Planes, Rules.output_size()...}};
  constexpr index_array<sizeof...(Rules) + 1> inside{{Planes, gathered_axis<Rules>::inside()...}};
  constexpr regular_run runs[] = {gathered_axis<Rules>::is.longest...};
  constexpr auto run = runs[sizeof...(Rules) - 1];
  constexpr auto last = static_cast<std::ptrdiff_t>(outputs[sizeof...(Rules)]);
  auto const lines = product(inside) / inside[sizeof...(Rules)];
  return {tessera::detail::lines_of(outputs), 0, lines * ((run.first > 0 ? 1 : 0) + (run.last < last ? 1 : 0)),
          product(outputs), lines * static_cast<std::size_t>(last - run.size())};
}
inline constexpr tessera::detail::loop_costs gather_costs{{120, 0, 0, 36.5, 17}, {18, 0, 5.5, 1, 0}};

/// The work of scatter_add: zeros, and terms that are added to them; it asks of those that are looked up whether they exist.
template <std::size_t Planes, auto... Rules>
consteval tessera::detail::loop_work scatter_work() {
  auto const gathered = gather_work<Planes, Rules...>();
  return {gathered.lines, gathered.terms, gathered.calls, (Planes * ... * Rules.input_size()),
          (Planes * ... * gathered_axis<Rules>::inside())};
}
inline constexpr tessera::detail::loop_costs scatter_costs{{139, 25, 0, 25, 50}, {17.2, 1, 5.7, 1, 1}};

}  // namespace tessera::kernel

#endif

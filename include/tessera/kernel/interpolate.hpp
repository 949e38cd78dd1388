// interpolate: each element of a line as a weighted mean of two neighbours, along one axis; and its adjoint.
#ifndef TESSERA_KERNEL_INTERPOLATE_HPP
#define TESSERA_KERNEL_INTERPOLATE_HPP

#include <tessera/kernel/copy.hpp>
#include <tessera/kernel/fill.hpp>
#include <tessera/support/config.hpp>
#include <tessera/support/long_loop.hpp>
#if TESSERA_HAS_VECTORS
#include <tessera/kernel/vector/interpolate.hpp>
#endif

#include <cstddef>
#include <type_traits>

namespace tessera::kernel {

/// The two source elements of one result element; the second one weighs numerator / denominator, the first the rest.
struct neighbours {
  std::size_t first = 0;
  std::size_t second = 0;
  std::size_t numerator = 0;
  std::size_t denominator = 1;
};

/// Both weights as a T.
template <class T>
struct neighbour_weights {
  T first;
  T second;

  constexpr explicit neighbour_weights(neighbours const& n)
      : first(static_cast<T>(static_cast<T>(n.denominator - n.numerator) / static_cast<T>(n.denominator))),
        second(static_cast<T>(static_cast<T>(n.numerator) / static_cast<T>(n.denominator))) {}
};

namespace detail {

/// The neighbours of every result element and their weights as T, computed once per rule.
template <auto Rule, class T>
struct weighted_neighbours {
  static constexpr std::size_t size = Rule.output;
  std::size_t first[size]{};
  std::size_t second[size]{};
  T first_weight[size]{};
  T second_weight[size]{};

  constexpr weighted_neighbours() {
    for (std::size_t o = 0; o < size; ++o) {
      auto const n = Rule.at(o);
      neighbour_weights<T> const weights(n);
      first[o] = n.first;
      second[o] = n.second;
      first_weight[o] = weights.first;
      second_weight[o] = weights.second;
    }
  }
};
template <auto Rule, class T>
inline constexpr weighted_neighbours<Rule, T> neighbours_of{};

/// One plane along its last axis, from x[from] on to y[at] on.
template <auto Rule, class T, class X, class Y>
constexpr void interpolate_line(X const& x, std::size_t from, Y& y, std::size_t at) {
  constexpr auto const& n = neighbours_of<Rule, T>;
  for (std::size_t o = 0; o < Rule.output;) {
    for (auto const end = tessera::detail::end_of_piece(o, Rule.output); o < end; ++o)
      y[at + o] = n.first_weight[o] * x[from + n.first[o]] + n.second_weight[o] * x[from + n.second[o]];
  }
}

/// One plane along an axis with Inner elements under each index.
template <auto Rule, std::size_t Inner, class T, class X, class Y>
constexpr void interpolate_plane(X const& x, std::size_t from, Y& y, std::size_t at) {
  constexpr auto const& n = neighbours_of<Rule, T>;
  for (std::size_t o = 0; o < Rule.output; ++o, at += Inner) {
    auto const first = from + n.first[o] * Inner, second = from + n.second[o] * Inner;
    T const first_weight = n.first_weight[o], second_weight = n.second_weight[o];
    for (std::size_t i = 0; i < Inner; ++i) y[at + i] = first_weight * x[first + i] + second_weight * x[second + i];
  }
}

#if TESSERA_HAS_VECTORS

/// Plain numbers, of which T is the type too, and not so few that vectors are not worth their instantiation.
template <auto Rule, std::size_t Planes, std::size_t Inner, class T, class X, class Y>
consteval bool interpolates_by_vectors() {
  if constexpr (Planes * Inner * Rule.output < 64 || !are_plain_runs<X, Y> || !vector::fills_vectors<T>) return false;
  else if constexpr (!std::is_same_v<T, std::remove_pointer_t<std::decay_t<Y>>>) return false;
  else return Inner > 1 || vector::interpolates_by_vectors<Rule, T>;
}

template <auto Rule, std::size_t Planes, std::size_t Inner, class T>
void interpolate_by_vectors(T const* x, T* y) {
  constexpr auto const& n = neighbours_of<Rule, T>;
  auto const around = vector::picture_at(x, static_cast<std::ptrdiff_t>(Planes * Rule.input * Inner));
  x = around.first;
  // Were they known as constants, g++ would compute element by element.
  auto const first_weights = vector::picture_at(&n.first_weight[0], Rule.output),
             second_weights = vector::picture_at(&n.second_weight[0], Rule.output);
  for (std::size_t plane = 0; plane < Planes; ++plane, x += Rule.input * Inner) {
    if constexpr (Inner == 1) {
      vector::interpolate_line<Rule>(x, around, first_weights.first, second_weights.first, y);
      y += Rule.output;
    } else {
      for (std::size_t o = 0; o < Rule.output; ++o, y += Inner)
        vector::interpolate_between<Inner>(x + n.first[o] * Inner, x + n.second[o] * Inner, first_weights.first[o],
                                           second_weights.first[o], y);
    }
  }
}

#endif

/// The adjoints of both.
template <auto Rule, class T, class Y, class X>
constexpr void give_back_line(Y const& y, std::size_t at, X& x, std::size_t to) {
  constexpr auto const& n = neighbours_of<Rule, T>;
  for (std::size_t o = 0; o < Rule.output; ++o) {
    x[to + n.first[o]] = x[to + n.first[o]] + n.first_weight[o] * y[at + o];
    x[to + n.second[o]] = x[to + n.second[o]] + n.second_weight[o] * y[at + o];
  }
}

template <auto Rule, std::size_t Inner, class T, class Y, class X>
constexpr void give_back_plane(Y const& y, std::size_t at, X& x, std::size_t to) {
  constexpr auto const& n = neighbours_of<Rule, T>;
  for (std::size_t o = 0; o < Rule.output; ++o, at += Inner) {
    auto const first = to + n.first[o] * Inner, second = to + n.second[o] * Inner;
    T const first_weight = n.first_weight[o], second_weight = n.second_weight[o];
    for (std::size_t i = 0; i < Inner; ++i) {
      x[first + i] = x[first + i] + first_weight * y[at + i];
      x[second + i] = x[second + i] + second_weight * y[at + i];
    }
  }
}

}  // namespace detail

/// y[plane][o][i] = first * x[plane][n.first][i] + second * x[plane][n.second][i], n = Rule.at(o), over `Inner` elements i.
template <auto Rule, std::size_t Planes, std::size_t Inner, class T, class X, class Y>
constexpr void interpolate(X const& x, Y& y) {
#if TESSERA_HAS_VECTORS
  if constexpr (detail::interpolates_by_vectors<Rule, Planes, Inner, T, X, Y>()) {
    if (!std::is_constant_evaluated()) return detail::interpolate_by_vectors<Rule, Planes, Inner>(&x[0], &y[0]);
  }
#endif
  for (std::size_t plane = 0; plane < Planes;) {
    for (auto const end = tessera::detail::end_of_piece(plane, Planes); plane < end; ++plane) {
      auto const from = plane * Rule.input * Inner, at = plane * Rule.output * Inner;
      if constexpr (Inner == 1) detail::interpolate_line<Rule, T>(x, from, y, at);
      else detail::interpolate_plane<Rule, Inner, T>(x, from, y, at);
    }
  }
}

/// The adjoint: every result element gives its two sources their share back.
template <auto Rule, std::size_t Planes, std::size_t Inner, class T, class Y, class X>
constexpr void interpolate_adjoint(Y const& y, X& x) {
  fill(x, std::size_t{0}, Planes * Rule.input * Inner, T{});
  for (std::size_t plane = 0; plane < Planes;) {
    for (auto const end = tessera::detail::end_of_piece(plane, Planes); plane < end; ++plane) {
      auto const at = plane * Rule.output * Inner, to = plane * Rule.input * Inner;
      if constexpr (Inner == 1) detail::give_back_line<Rule, T>(y, at, x, to);
      else detail::give_back_plane<Rule, Inner, T>(y, at, x, to);
    }
  }
}

}  // namespace tessera::kernel

#endif

// interpolate: each element of a line as a weighted mean of two neighbours, along one axis; and its adjoint.
#ifndef TESSERA_KERNEL_INTERPOLATE_HPP
#define TESSERA_KERNEL_INTERPOLATE_HPP

#include <cstddef>

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

/// y[plane][o][i] = first * x[plane][n.first][i] + second * x[plane][n.second][i], n = Rule.at(o), over `Inner` elements i.
template <auto Rule, std::size_t Planes, std::size_t Inner, class T, class X, class Y>
constexpr void interpolate(X const& x, Y& y) {
  std::size_t at = 0;
  for (std::size_t plane = 0; plane < Planes; ++plane) {
    for (std::size_t o = 0; o < Rule.output; ++o) {
      auto const n = Rule.at(o);
      neighbour_weights<T> const weight(n);
      auto const first = (plane * Rule.input + n.first) * Inner, second = (plane * Rule.input + n.second) * Inner;
      for (std::size_t i = 0; i < Inner; ++i) y[at++] = weight.first * x[first + i] + weight.second * x[second + i];
    }
  }
}

/// The adjoint: every result element gives its two sources their share back.
template <auto Rule, std::size_t Planes, std::size_t Inner, class T, class Y, class X>
constexpr void interpolate_adjoint(Y const& y, X& x) {
  for (std::size_t i = 0; i < Planes * Rule.input * Inner; ++i) x[i] = T{};
  std::size_t at = 0;
  for (std::size_t plane = 0; plane < Planes; ++plane) {
    for (std::size_t o = 0; o < Rule.output; ++o) {
      auto const n = Rule.at(o);
      neighbour_weights<T> const weight(n);
      auto const first = (plane * Rule.input + n.first) * Inner, second = (plane * Rule.input + n.second) * Inner;
      for (std::size_t i = 0; i < Inner; ++i, ++at) {
        x[first + i] = x[first + i] + weight.first * y[at];
        x[second + i] = x[second + i] + weight.second * y[at];
      }
    }
  }
}

}  // namespace tessera::kernel

#endif

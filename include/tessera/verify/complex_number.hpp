// complex_number: a number with a real and an imaginary part, in constant expressions, without <complex>.
#ifndef TESSERA_VERIFY_COMPLEX_NUMBER_HPP
#define TESSERA_VERIFY_COMPLEX_NUMBER_HPP

#include <tessera/support/square_root.hpp>

#include <concepts>

namespace tessera {

/// What frequency_response gives. It reads like a std::complex<double>, and converts into one: real(z), imag(z), abs(z),
/// norm(z) (the squared magnitude), conj(z), and the same as members, real() and imag(). Usable as a template argument.
struct complex_number {
  double real_part = 0;
  double imaginary_part = 0;

  constexpr double real() const { return real_part; }
  constexpr double imag() const { return imaginary_part; }

  /// Any complex type made from its two parts.
  template <class Complex>
    requires requires(Complex const& z) {
      { z.real() } -> std::same_as<typename Complex::value_type>;
      Complex(double{}, double{});
    }
  constexpr operator Complex() const {
    return Complex(real_part, imaginary_part);
  }

  friend constexpr complex_number operator+(complex_number a, complex_number b) {
    return {a.real_part + b.real_part, a.imaginary_part + b.imaginary_part};
  }
  friend constexpr complex_number operator-(complex_number a, complex_number b) {
    return {a.real_part - b.real_part, a.imaginary_part - b.imaginary_part};
  }
  friend constexpr complex_number operator*(complex_number a, complex_number b) {
    return {a.real_part * b.real_part - a.imaginary_part * b.imaginary_part,
            a.real_part * b.imaginary_part + a.imaginary_part * b.real_part};
  }
  friend constexpr complex_number operator*(double factor, complex_number z) {
    return {factor * z.real_part, factor * z.imaginary_part};
  }
  friend constexpr complex_number operator-(complex_number z) { return {-z.real_part, -z.imaginary_part}; }
  friend constexpr bool operator==(complex_number const&, complex_number const&) = default;
};

// As templates they take nothing that converts: abs(-1.5) stays <cmath>'s.
template <std::same_as<complex_number> Z>
constexpr double real(Z z) {
  return z.real_part;
}
template <std::same_as<complex_number> Z>
constexpr double imag(Z z) {
  return z.imaginary_part;
}
template <std::same_as<complex_number> Z>
constexpr Z conj(Z z) {
  return {z.real_part, -z.imaginary_part};
}
template <std::same_as<complex_number> Z>
constexpr double norm(Z z) {
  return z.real_part * z.real_part + z.imaginary_part * z.imaginary_part;
}
template <std::same_as<complex_number> Z>
constexpr double abs(Z z) {
  return square_root(norm(z));
}

}  // namespace tessera

#endif

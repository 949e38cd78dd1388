// modular: the integers modulo 97, a field without order, fractions or overflow.
#ifndef TESSERA_STATIC_TESTS_NUMBERS_MODULAR_HPP
#define TESSERA_STATIC_TESTS_NUMBERS_MODULAR_HPP

#include <concepts>
#include <cstdlib>

namespace tessera::testing {

/// A number modulo the prime 97, kept in 0..96. Every sum fits, in any order and at any length; a law that holds here holds
/// for every ring it could tell apart. It has no < and no +=: an operation that needs them asks too much of a ring. The
/// member is public to keep the type structural; it is set by the constructors.
class modular {
 public:
  static constexpr int modulus = 97;

  int residue = 0;

  constexpr modular() = default;

  /// From any integer, and from nothing else.
  template <std::integral Integer>
  constexpr modular(Integer whole) : residue(residue_of(static_cast<long long>(whole))) {}

  explicit constexpr operator int() const { return residue; }

  friend constexpr modular operator+(modular a, modular b) { return a.residue + b.residue; }
  friend constexpr modular operator-(modular a, modular b) { return a.residue - b.residue; }
  friend constexpr modular operator-(modular a) { return -a.residue; }
  friend constexpr modular operator*(modular a, modular b) { return a.residue * b.residue; }
  friend constexpr modular operator/(modular a, modular b) { return a * inverse(b); }
  friend constexpr bool operator==(modular const&, modular const&) = default;

 private:
  static constexpr int residue_of(long long whole) {
    auto const rest = static_cast<int>(whole % modulus);
    return rest < 0 ? rest + modulus : rest;
  }

  [[noreturn]] static void a_divisor_is_zero() { std::abort(); }

  /// By Fermat's little theorem: b to the power of modulus - 1 is one.
  static constexpr modular inverse(modular b) {
    if (b.residue == 0) a_divisor_is_zero();
    modular power = 1;
    for (int i = 0; i < modulus - 2; ++i) power = power * b;
    return power;
  }
};

}  // namespace tessera::testing

#endif

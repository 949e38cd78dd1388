#include "case.hpp"

#include <tessera/verify/complex_number.hpp>

#include <complex>

namespace {

using tessera::complex_number;
using tessera::testing::opaque;

constexpr bool it_calculates_as_complex_numbers_do() {
  complex_number const a{opaque(1.0), 2}, b{3, -4};
  return a + b == complex_number{4, -2} && a - b == complex_number{-2, 6} && a * b == complex_number{11, 2} &&
         2 * a == complex_number{2, 4} && -a == complex_number{-1, -2} && a != b;
}
TESSERA_CASE(it_calculates_as_complex_numbers_do);

constexpr bool it_has_the_functions_of_std_complex() {
  complex_number const z{opaque(3.0), -4};
  return z.real() == 3 && z.imag() == -4 && real(z) == 3 && imag(z) == -4 && abs(z) == 5 && norm(z) == 25 &&
         conj(z) == complex_number{3, 4} && complex_number{} == complex_number{0, 0};
}
TESSERA_CASE(it_has_the_functions_of_std_complex);

constexpr bool it_converts_to_std_complex() {
  std::complex<double> const z = complex_number{opaque(3.0), -4};
  return z.real() == 3 && z.imag() == -4;
}
TESSERA_CASE(it_converts_to_std_complex);

template <complex_number>
struct named {};
static_assert(sizeof(named<complex_number{1, 2}>) == 1);

}  // namespace

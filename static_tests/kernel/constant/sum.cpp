#include "case.hpp"
#include "kernel/reference.hpp"
#include "numbers/rational.hpp"

#include <tessera/kernel/constant/sum.hpp>

#include <cstddef>

namespace {

namespace testing = tessera::testing;
namespace constant = tessera::kernel::constant;

/// As a plain loop, for every count around the number of terms in one expression.
template <std::size_t Count>
constexpr bool sums_as_a_loop_does() {
  testing::numbers<float, Count> const x(7);
  float expected = 0;
  for (auto const element : x.elements) expected = expected + element / 3;
  float thirds[Count]{};
  for (std::size_t i = 0; i < Count; ++i) thirds[i] = x.elements[i] / 3;
  return constant::sum<float, Count>(thirds) == expected;  // to the last bit: the terms are added in the same order
}
TESSERA_CASE(sums_as_a_loop_does<1>);
TESSERA_CASE(sums_as_a_loop_does<15>);
TESSERA_CASE(sums_as_a_loop_does<16>);
TESSERA_CASE(sums_as_a_loop_does<17>);
TESSERA_CASE(sums_as_a_loop_does<34>);

template <std::size_t Stride, std::size_t Count>
constexpr bool products_are_summed() {
  testing::numbers<int, 3 + Stride * Count> const x(5);
  testing::numbers<int, 2 + Count> const y(11);
  int expected = 100, shorter = 0;
  for (std::size_t i = 0; i < Count; ++i) expected += x.elements[3 + i * Stride] * y.elements[2 + i];
  for (std::size_t i = 0; i + 1 < Count; ++i) shorter += x.elements[3 + i * Stride] * y.elements[2 + i];
  return constant::dot<Stride, Count>(100, x.elements, 3, y.elements, 2) == expected &&
         constant::dot<Stride, Count>(0, x.elements, 3, y.elements, 2, Count - 1) == shorter;
}
TESSERA_CASE(products_are_summed<1, 1>);
TESSERA_CASE(products_are_summed<1, 20>);
TESSERA_CASE(products_are_summed<3, 17>);
TESSERA_CASE(products_are_summed<2, 32>);

constexpr bool user_defined_numbers_are_summed() {
  using testing::rational;
  rational const halves[]{rational{1, 2}, rational{testing::opaque(3LL), 2}, 5};
  return constant::sum<rational, 3>(halves) == rational{7} &&
         constant::dot<1, 3>(rational{0}, halves, 0, halves, 0) == rational{55, 2};
}
TESSERA_CASE(user_defined_numbers_are_summed);

}  // namespace

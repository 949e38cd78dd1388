// Whole numbers that torch makes in one line, and the law of the adjoint over them.
#ifndef TESSERA_STATIC_TESTS_CONV_REMAINDERS_HPP
#define TESSERA_STATIC_TESTS_CONV_REMAINDERS_HPP

#include "case.hpp"

#include <tessera/linalg/dot.hpp>
#include <tessera/linalg/linear_map.hpp>
#include <tessera/tensor/factory.hpp>

#include <cstddef>

namespace tessera::testing {

/// torch: (torch.arange(n) * factor % 11 - 5).reshape(D...), which the comments of the cases call r(factor, D...).
template <class T, shape_type Shape>
constexpr auto remainders_of(int factor) {
  tensor_of<T, Shape> result{};
  auto const step = opaque(factor);
  for (std::size_t i = 0; i < result.size(); ++i) {
    result.elements[i] = static_cast<T>(static_cast<int>(i) * step % 11 - 5);
  }
  return result;
}
template <class T, std::size_t... D>
constexpr auto remainders(int factor) {
  return remainders_of<T, shape<D...>>(factor);
}

/// <A(x), y> == <x, adjoint(A)(y)>
template <class T = int, class A>
constexpr bool keeps_the_law_of_the_adjoint(A const& a) {
  auto const x = remainders_of<T, decltype(a.domain())>(3);
  auto const y = remainders_of<T, decltype(a.codomain())>(7);
  return dot(a(x), y) == dot(x, adjoint(a)(y));
}

}  // namespace tessera::testing

#endif

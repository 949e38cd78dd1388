#include "case.hpp"
#include "kernel/reference.hpp"

#include <tessera/tensor/gather_strided.hpp>

#include <cstddef>

namespace {

namespace testing = tessera::testing;
using tessera::shape;
using tessera::strides;
using tessera::detail::gather_strided;

constexpr bool axes_are_walked_by_their_strides() {
  int const from[]{1, 2, 3, 4, 5, testing::opaque(6)}, expected[]{1, 4, 2, 5, 3, 6};
  int to[6]{};
  gather_strided<shape<3, 2>, strides<1, 3>>(from, to);
  return testing::same_elements<6>(to, expected);
}
TESSERA_CASE(axes_are_walked_by_their_strides);

constexpr bool strides_may_be_negative_or_zero() {
  int const from[]{1, 2, testing::opaque(3)}, expected[]{3, 2, 1, 3, 2, 1};
  int to[6]{};
  gather_strided<shape<2, 3>, strides<0, -1>>(from, to, 2);
  return testing::same_elements<6>(to, expected);
}
TESSERA_CASE(strides_may_be_negative_or_zero);

constexpr bool three_axes_and_an_offset() {
  testing::numbers<int, 30> const from(3);
  int to[12]{}, expected[12]{};
  std::size_t at = 0;
  for (std::size_t i = 0; i < 2; ++i)
    for (std::size_t j = 0; j < 3; ++j)
      for (std::size_t k = 0; k < 2; ++k) expected[at++] = from.elements[4 + i * 10 + j * 2 + k * 5];
  gather_strided<shape<2, 3, 2>, strides<10, 2, 5>>(from.elements, to, 4);
  return testing::same_elements<12>(to, expected);
}
TESSERA_CASE(three_axes_and_an_offset);

constexpr bool elements_in_order_and_scalars_are_converted() {
  double const from[]{1.5, testing::opaque(-2.5), 3.0};
  int const expected[]{-2, 3};
  int to[2]{}, scalar[1]{};
  gather_strided<shape<2>, strides<1>>(from, to, 1);
  gather_strided<shape<>, strides<>>(from, scalar, 2);
  return testing::same_elements<2>(to, expected) && scalar[0] == 3;
}
TESSERA_CASE(elements_in_order_and_scalars_are_converted);

}  // namespace

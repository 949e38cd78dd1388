// sum(a): all elements as one number.
#ifndef TESSERA_OPS_REDUCE_HPP
#define TESSERA_OPS_REDUCE_HPP

#include <tessera/kernel/constant/sum.hpp>
#include <tessera/support/accumulator.hpp>
#include <tessera/view/contiguous.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera {

/// The sum of all elements, a plain number of type accumulator_t<T> (int8 sums in int32). An integer overflow in a constant
/// expression does not compile.
template <tensor_like A>
  requires ring_element<element_t<A>>
constexpr auto sum(A const& a) {
  if constexpr (contiguous_tensor<A>) {
    using T = accumulator_t<element_t<A>>;
    auto const& elements = detail::storage(a);
    if (std::is_constant_evaluated()) return kernel::constant::sum<T, shape_of<A>::size>(elements);
    T total{};
    for (std::size_t i = 0; i < shape_of<A>::size; ++i) total = total + static_cast<T>(elements[i]);
    return total;
  } else {
    return sum(contiguous(a));
  }
}

}  // namespace tessera

#endif

// sum(a): all elements as one number.
#ifndef TESSERA_OPS_REDUCE_HPP
#define TESSERA_OPS_REDUCE_HPP

#include <tessera/kernel/sum.hpp>
#include <tessera/support/accumulator.hpp>
#include <tessera/view/contiguous.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera {

namespace calls {

/// sum(a) as a type, with a an A.
template <tensor_like A>
struct sum {
  using instead = failure::parts_each_a_constant_of_its_own;
  static consteval auto work() {
    constexpr std::size_t size = shape_of<A>::size;
    return kernel::constant::sum_work<accumulator_t<element_t<A>>>(1, size, size);
  }
  static consteval evaluation_cost cost() { return kernel::constant::sum_costs.of(work()); }
};

}  // namespace calls

/// The sum of all elements, a plain number of type accumulator_t<T> (int8 sums in int32). An integer overflow in a constant
/// expression does not compile. Floating-point numbers are added in any order: within size * eps * (the sum of their magnitudes).
template <tensor_like A>
  requires ring_element<element_t<A>>
constexpr auto sum(A const& a) {
  if constexpr (contiguous_tensor<A>) {
    using T = accumulator_t<element_t<A>>;
    if constexpr (detail::worth_asking(shape_of<A>::size)) detail::require_constexpr_budget<calls::sum<A>>();
    return kernel::sum<T, shape_of<A>::size>(detail::storage(a));
  } else {
    return sum(contiguous(a));
  }
}

}  // namespace tessera

#endif

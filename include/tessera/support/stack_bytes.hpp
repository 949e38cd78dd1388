// stack_bytes<Op>: how deep a call reaches into the stack at run time.
#ifndef TESSERA_SUPPORT_STACK_BYTES_HPP
#define TESSERA_SUPPORT_STACK_BYTES_HPP

#include <tessera/support/config.hpp>

#include <concepts>
#include <cstddef>

namespace tessera {

/// An operation whose use of the stack follows from its type.
template <class Op>
concept has_stack_bytes = requires {
  { Op::stack() } -> std::same_as<std::size_t>;
};

/// What every call may take for registers, loops and addresses, whatever its sizes.
inline constexpr std::size_t stack_allowance = 2'048;

inline namespace TESSERA_BUILD_NAMESPACE {

/// The most stack that the destination-passing form of a call takes at run time, in bytes: what it packs, lines and copies of
/// operands that are not contiguous, and stack_allowance. `stack_bytes<calls::conv2d<X, W, stride<2>>>` bounds
/// `conv2d_into<stride<2>>(out, x, w)`; a form that returns its result needs room for the result too. Measured with g++ and
/// Clang at -O2; without optimisation there is no bound.
template <has_stack_bytes Op>
inline constexpr std::size_t stack_bytes = Op::stack();

}  // namespace TESSERA_BUILD_NAMESPACE

}  // namespace tessera

#endif

// wide_t<T>: the type in which proofs multiply and add elements of type T.
#ifndef TESSERA_VERIFY_WIDE_HPP
#define TESSERA_VERIFY_WIDE_HPP

#include <tessera/view/contiguous.hpp>

#include <concepts>
#include <cstdint>
#include <type_traits>

namespace tessera::detail {

#ifdef __SIZEOF_INT128__
__extension__ using widest_integer = __int128;
__extension__ using widest_unsigned = unsigned __int128;
#else
using widest_integer = std::int64_t;
using widest_unsigned = std::uint64_t;
#endif

/// Integers and float widen, so that the product of two elements is exact, and of integers their sum; double and types of
/// one's own stay.
template <class T>
struct wide {
  using type = T;
};
template <std::integral T>
struct wide<T> {
  using type = std::conditional_t<sizeof(T) <= 2, std::int64_t, widest_integer>;
};
template <>
struct wide<float> {
  using type = double;
};

template <class T>
using wide_t = typename wide<T>::type;

/// A number of the language: what decimal writes.
template <class T>
concept plain_number = std::is_arithmetic_v<T> || std::same_as<T, widest_integer>;

/// The elements of a tensor or view in memory order: those themselves, or a copy of them.
template <tensor_like A>
using elements_in_order = std::conditional_t<contiguous_tensor<A>, A const&, tensor_of<element_t<A>, shape_of<A>>>;

template <tensor_like A>
constexpr elements_in_order<A> ordered(A const& a) {
  if constexpr (contiguous_tensor<A>) return a;
  else return contiguous(a);
}

}  // namespace tessera::detail

#endif

// Answers as types: what a compiler prints below a failed static_assert on a question's _v form.
#ifndef TESSERA_VERIFY_ANSWER_HPP
#define TESSERA_VERIFY_ANSWER_HPP

#include <tessera/support/decimal.hpp>
#include <tessera/support/fixed_string.hpp>
#include <tessera/support/shards.hpp>
#include <tessera/verify/comparison.hpp>
#include <tessera/verify/wide.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera {

/// The vocabulary of answers: a compiler's note shows one of these types as the reason why a question is answered with no.
namespace verify {

/// An index.
template <std::size_t... Index>
struct at {};

struct agrees {
  static constexpr bool holds = true;
};

/// The first place where two things differ, and what stands there in each. Numbers are shown as text, since compilers round
/// the floating-point ones; a user's own numbers as they are.
template <class At, auto Left, auto Right>
struct differs {
  static constexpr bool holds = false;
};

/// A number that cannot be a template argument.
struct hidden_number {};

}  // namespace verify

namespace detail {

template <auto>
struct taken_as_argument {};

/// A type without the names and expressions that it was made with, which Clang would print.
template <class T>
using plain = typename std::type_identity<T>::type;

template <std::size_t N>
constexpr fixed_string<N> first_letters(char const* text) {
  fixed_string<N> letters;
  for (std::size_t i = 0; i < N; ++i) letters.text[i] = text[i];
  return letters;
}

/// A static number, as a template argument that every compiler prints in full.
template <auto const& Number>
constexpr auto shown() {
  using number = std::remove_cvref_t<decltype(Number)>;
  if constexpr (plain_number<number>) {
    constexpr decimal text(Number);
    return first_letters<text.size()>(text.data());
  } else if constexpr (requires { typename taken_as_argument<Number>; }) {
    return plain<number>(Number);
  } else {
    return verify::hidden_number{};
  }
}

template <auto Index, class = std::make_index_sequence<Index.size()>>
struct at_index;
template <auto Index, std::size_t... I>
struct at_index<Index, std::index_sequence<I...>> {
  using type = verify::at<Index[I]...>;
};
template <auto Index>
using at_t = typename at_index<Index>::type;

/// Both sides of a pair of a static comparison.
template <auto const& Q, std::size_t I>
struct pair_of {
  static constexpr auto left = Q.left(I), right = Q.right(I);
};

/// Part of a static comparison, with a budget of its own.
template <auto const& Q, std::size_t First, std::size_t Last>
inline constexpr std::size_t first_difference_in = first_difference(Q, First, Last);

template <auto const& Q, std::size_t... Shard>
consteval std::size_t first_static_difference(std::index_sequence<Shard...>) {
  constexpr std::size_t size = Q.size, length = size / sizeof...(Shard) + 1;
  constexpr auto end = [](std::size_t shard) { return shard * length < size ? shard * length : size; };
  std::size_t const found[]{first_difference_in<Q, end(Shard), end(Shard + 1)>...};
  for (std::size_t shard = 0; shard < sizeof...(Shard); ++shard) {
    if (found[shard] != end(shard + 1)) return found[shard];
  }
  return size;
}

/// The first pair of a static comparison that does not agree, found in shards.
template <auto const& Q>
inline constexpr std::size_t static_difference =
    first_static_difference<Q>(std::make_index_sequence<Q.size * Q.cost / elements_per_shard + 1>{});

template <auto const& Q>
inline constexpr bool static_agreement = static_difference<Q> == Q.size;

/// What a static comparison comes to.
template <auto const& Q>
consteval auto answer() {
  if constexpr (static_agreement<Q>) {
    return verify::agrees{};
  } else {
    using both = pair_of<Q, static_difference<Q>>;
    return verify::differs<at_t<Q.index(static_difference<Q>)>, shown<both::left>(), shown<both::right>()>{};
  }
}

}  // namespace detail
}  // namespace tessera

#endif

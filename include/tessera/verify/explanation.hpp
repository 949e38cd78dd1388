// Explanations: the sentence that says where a comparison fails.
#ifndef TESSERA_VERIFY_EXPLANATION_HPP
#define TESSERA_VERIFY_EXPLANATION_HPP

#include <tessera/support/decimal.hpp>
#include <tessera/support/message.hpp>
#include <tessera/verify/comparison.hpp>
#include <tessera/verify/wide.hpp>

#include <cstddef>

namespace tessera::detail {

/// An index as it is written in a call: (1, 2).
template <std::size_t R>
constexpr message& append_index(message& text, index_array<R> const& index) {
  text << "(";
  for (std::size_t i = 0; i < R; ++i) text << (i == 0 ? "" : ", ") << index[i];
  return text << ")";
}

/// A number; one of the user's own by its operator<< into a message, or as the double or int that it converts to.
template <class T>
constexpr message& append_number(message& text, T const& number) {
  if constexpr (plain_number<T>) return text << decimal(number).data();
  else if constexpr (requires { text << number; }) return text << number;
  else if constexpr (requires { static_cast<double>(number); }) return append_number(text, static_cast<double>(number));
  else if constexpr (requires { static_cast<int>(number); }) return append_number(text, static_cast<int>(number));
  else return text << "?";
}

template <class Left, class Right>
constexpr message& append_pair(message& text, Left const& left, char const* between, Right const& right) {
  append_number(text, left) << between;
  return append_number(text, right);
}

/// The sentence with the place and the two numbers of the first pair that does not agree; nothing where all agree.
template <comparison Q>
constexpr message explanation(char const* sentence, Q const& q) {
  message text;
  auto const i = first_difference(q);
  if (i == Q::size) return text;
  append_index(text << sentence, Q::index(i)) << ": ";
  return append_pair(text, q.left(i), " and ", q.right(i));
}

}  // namespace tessera::detail

#endif

// fixed_string<N>: text of a fixed length, as a value, a template argument or the sentence of a static_assert.
#ifndef TESSERA_SUPPORT_FIXED_STRING_HPP
#define TESSERA_SUPPORT_FIXED_STRING_HPP

#include <cstddef>

namespace tessera {

/// Text of exactly N characters (no terminator counted), usable as a template argument.
template <std::size_t N>
struct fixed_string {
  char text[N + 1]{};

  constexpr fixed_string() = default;

  constexpr fixed_string(char const (&literal)[N + 1]) {
    for (std::size_t i = 0; i < N; ++i) text[i] = literal[i];
  }

  static constexpr std::size_t size() { return N; }
  constexpr char const* data() const { return text; }
  constexpr char const* begin() const { return text; }
  constexpr char const* end() const { return text + N; }
  constexpr char operator[](std::size_t i) const { return text[i]; }

  friend constexpr bool operator==(fixed_string const&, fixed_string const&) = default;
};

template <std::size_t N>
fixed_string(char const (&)[N]) -> fixed_string<N - 1>;

/// Concatenation.
template <std::size_t M, std::size_t N>
constexpr fixed_string<M + N> operator+(fixed_string<M> const& a, fixed_string<N> const& b) {
  fixed_string<M + N> joined;
  for (std::size_t i = 0; i < M; ++i) joined.text[i] = a.text[i];
  for (std::size_t i = 0; i < N; ++i) joined.text[M + i] = b.text[i];
  return joined;
}

}  // namespace tessera

#endif

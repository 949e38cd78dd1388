#include "case.hpp"
#include "constant.hpp"

#include <tessera/support/fixed_string.hpp>

#include <cstddef>
#include <type_traits>

namespace {

using tessera::fixed_string;

static_assert(std::is_trivially_copyable_v<fixed_string<4>>);
static_assert(std::is_same_v<decltype(fixed_string("four")), fixed_string<4>>);
static_assert(std::is_same_v<decltype(fixed_string("")), fixed_string<0>>);
static_assert(fixed_string<7>::size() == 7 && sizeof(fixed_string<7>) == 8);
static_assert(!std::is_constructible_v<fixed_string<3>, char const (&)[5]>);

template <fixed_string Text>
struct named {
  static constexpr std::size_t length = Text.size();
};
static_assert(named<"ij,jk->ik">::length == 9);
static_assert(std::is_same_v<named<"ab">, named<fixed_string("ab")>> && !std::is_same_v<named<"ab">, named<"ba">>);

constexpr bool a_string_has_the_characters_of_its_literal_and_a_terminator() {
  fixed_string const text("abc");
  return text[0] == 'a' && text[1] == 'b' && text[2] == 'c' && text.data()[3] == '\0' && text.begin() + 3 == text.end();
}
TESSERA_CASE(a_string_has_the_characters_of_its_literal_and_a_terminator);

constexpr bool strings_are_equal_by_their_characters() {
  fixed_string const text("tessera");
  return text == fixed_string("tessera") && text != fixed_string("tesserA");
}
TESSERA_CASE(strings_are_equal_by_their_characters);

constexpr bool a_zero_character_in_the_middle_is_kept() {
  fixed_string const text("a\0b");
  return text.size() == 3 && text[1] == '\0' && text[2] == 'b';
}
TESSERA_CASE(a_zero_character_in_the_middle_is_kept);

constexpr bool adding_strings_concatenates_them() {
  auto const joined = fixed_string("conv") + fixed_string("") + fixed_string("2d");
  static_assert(std::is_same_v<decltype(joined), fixed_string<6> const>);
  return joined == fixed_string("conv2d");
}
TESSERA_CASE(adding_strings_concatenates_them);

constexpr bool a_string_is_a_range_of_its_characters() {
  int vowels = 0;
  for (char const c : fixed_string("convolution")) vowels += c == 'o' || c == 'u' || c == 'i' ? 1 : 0;
  return vowels == 5;
}
TESSERA_CASE(a_string_is_a_range_of_its_characters);

}  // namespace

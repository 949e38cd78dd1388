#include "case.hpp"

#include <tessera/shape/index_array.hpp>
#include <tessera/support/message.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>

namespace {

using tessera::message;
using tessera::testing::opaque;

constexpr bool reads(message const& sentence, char const* expected) {
  std::size_t length = 0;
  for (; expected[length] != '\0'; ++length) {
    if (length >= sentence.size() || sentence.data()[length] != expected[length]) return false;
  }
  return length == sentence.size();
}

constexpr bool a_message_is_empty_at_first() { return reads(message{}, ""); }
TESSERA_CASE(a_message_is_empty_at_first);

constexpr bool words_and_numbers_follow_each_other() {
  auto const three = opaque(std::size_t{3});
  return reads(message("inner sizes differ: ") << three << " and " << 4, "inner sizes differ: 3 and 4");
}
TESSERA_CASE(words_and_numbers_follow_each_other);

constexpr bool numbers_are_written_in_decimal_without_leading_zeros() {
  auto const largest = opaque(std::numeric_limits<std::uint64_t>::max());
  return reads(message() << std::size_t{0} << " " << std::size_t{10} << " " << std::size_t{407} << " " << largest,
               "0 10 407 18446744073709551615");
}
TESSERA_CASE(numbers_are_written_in_decimal_without_leading_zeros);

constexpr bool sizes_are_written_as_they_are_spoken() {
  std::size_t const dims[]{12, opaque(std::size_t{1}), 340};
  return reads(message().sizes(dims, 3), "[12x1x340]") && reads(message().sizes(dims, 1), "[12]") &&
         reads(message("a scalar ").sizes(dims, 0), "a scalar []");
}
TESSERA_CASE(sizes_are_written_as_they_are_spoken);

constexpr bool shapes_are_written_alone_and_in_a_list() {
  tessera::index_array<2> const a{{2, opaque(std::size_t{3})}}, b{{4, 5}};
  tessera::index_array<0> const scalar{};
  return reads(message("the shape is ") << a, "the shape is [2x3]") &&
         reads(message("shapes: ").list(" with ", a, scalar, b), "shapes: [2x3] with [] with [4x5]") &&
         reads(message().list(", ", b), "[4x5]");
}
TESSERA_CASE(shapes_are_written_alone_and_in_a_list);

constexpr bool a_longer_sentence_is_cut_after_400_characters() {
  message sentence;
  for (int i = 0; i < 41; ++i) sentence << "ten chars ";
  return sentence.size() == 400 && sentence.data()[0] == 't' && sentence.data()[399] == ' ';
}
TESSERA_CASE(a_longer_sentence_is_cut_after_400_characters);

}  // namespace

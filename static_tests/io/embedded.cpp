#include "case.hpp"
#include "constant.hpp"

#include <tessera/io/embedded.hpp>

#include <cstddef>
#include <ranges>
#include <span>
#include <type_traits>

namespace {

using tessera::embedded;
using tessera::testing::constant_expression;

constexpr embedded five{"\xff\0\"\\\n"};

static_assert(std::is_same_v<decltype(five), embedded<5> const>);
static_assert(std::is_aggregate_v<embedded<5>> && std::is_trivially_copyable_v<embedded<5>>);
static_assert(std::ranges::contiguous_range<embedded<5> const> && std::ranges::sized_range<embedded<5> const>);
static_assert(tessera::embedded_file<embedded<5>> && !tessera::embedded_file<unsigned char[5]>);

constexpr bool bytes_are_those_of_the_literal() {
  return five.size() == 5 && five[0] == 0xff && five[1] == 0 && five[2] == '"' && five[3] == '\\' && five[4] == '\n';
}
TESSERA_CASE(bytes_are_those_of_the_literal);

constexpr bool a_nul_follows_uncounted() {
  return five.bytes[5] == 0 && five.end() == five.data() + 5 && five.end() - five.begin() == 5;
}
TESSERA_CASE(a_nul_follows_uncounted);

constexpr bool files_are_equal_byte_by_byte() {
  return five == embedded<5>{"\xff\0\"\\\n"} && five != embedded{"12345"};
}
TESSERA_CASE(files_are_equal_byte_by_byte);

constexpr bool spans_see_the_bytes() {
  std::span<unsigned char const> const bytes(five);
  return bytes.size() == 5 && bytes.back() == '\n';
}
TESSERA_CASE(spans_see_the_bytes);

static_assert(constant_expression<[] { return five[4]; }>);
static_assert(!constant_expression<[] { return five[5]; }>);

template <auto const& File>
inline constexpr std::size_t size_of_reference = File.size();
template <auto File>
inline constexpr std::size_t size_of_value = File.size();
static_assert(size_of_reference<five> == 5 && size_of_value<embedded{"ab"}> == 2);

}  // namespace

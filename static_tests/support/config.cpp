#include "case.hpp"

#include <tessera/support/config.hpp>

#include <type_traits>

namespace {

#define TESSERA_TEST_TEXT_EXPANDED(...) #__VA_ARGS__
#define TESSERA_TEST_TEXT(...) TESSERA_TEST_TEXT_EXPANDED(__VA_ARGS__)

static_assert(TESSERA_VERSION_MAJOR + TESSERA_VERSION_MINOR + TESSERA_VERSION_PATCH > 0);
static_assert(std::is_same_v<decltype(tessera::checked_build), bool const>);

constexpr bool texts_are_equal(char const* a, char const* b) {
  while (*a != '\0' && *a == *b) ++a, ++b;
  return *a == *b;
}

constexpr bool one_of(char const* text, auto... candidates) { return (texts_are_equal(text, candidates) || ...); }

constexpr bool indexes_are_checked_unless_ndebug_or_told_otherwise() {
  return tessera::checked_build == (TESSERA_CHECKED != 0) && one_of(TESSERA_TEST_TEXT(TESSERA_CHECKED), "0", "1");
}
TESSERA_CASE(indexes_are_checked_unless_ndebug_or_told_otherwise);

constexpr bool the_kernels_namespace_names_the_target_and_the_checking_mode() {
  char const* const name = TESSERA_TEST_TEXT(TESSERA_BUILD_NAMESPACE);
  if (tessera::checked_build) {
    return one_of(name, "avx512_vnni_checked", "avx512_checked", "avx2_vnni_checked", "avx2_checked", "sse2_checked",
                  "neon_checked", "generic_checked");
  }
  return one_of(name, "avx512_vnni_unchecked", "avx512_unchecked", "avx2_vnni_unchecked", "avx2_unchecked",
                "sse2_unchecked", "neon_unchecked", "generic_unchecked");
}
TESSERA_CASE(the_kernels_namespace_names_the_target_and_the_checking_mode);

TESSERA_ALWAYS_INLINE constexpr int first_of_two(int const* TESSERA_RESTRICT a, int const* TESSERA_RESTRICT b) {
  return *a - *b;
}

constexpr bool functions_take_the_macros_for_inlining_and_aliasing() {
  int const seven = tessera::testing::opaque(7), three = 3;
  return first_of_two(&seven, &three) == 4;
}
TESSERA_CASE(functions_take_the_macros_for_inlining_and_aliasing);

#if __cplusplus < 202400L
static_assert(TESSERA_HAS_COMPUTED_SENTENCES == 0, "before C++26, Clang warns of a computed text");
#endif

}  // namespace

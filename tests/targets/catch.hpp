// The little of Catch2 that the tests of the kernels use, for processors that no Catch2 is built for; and quick to compile.
#ifndef TESSERA_TESTS_TARGETS_CATCH_HPP
#define TESSERA_TESTS_TARGETS_CATCH_HPP

#include <cstdio>
#include <sstream>
#include <string>

namespace tessera::testing::targets {

struct test_case {
  char const* name;
  void (*run)();
  test_case* next;

  test_case(char const* called, void (*function)()) : name(called), run(function), next(first) { first = this; }
  inline static test_case* first = nullptr;
};

inline int checks = 0, failures = 0;
inline std::string information;

struct scoped_information {
  explicit scoped_information(std::string const& text) { information = text; }
  scoped_information(scoped_information const&) = delete;
  scoped_information& operator=(scoped_information const&) = delete;
  ~scoped_information() { information.clear(); }
};

inline void check(bool holds, char const* file, int line, char const* text) {
  ++checks;
  if (holds) return;
  if (++failures <= 20) std::printf("%s:%d: %s\n    %s\n", file, line, text, information.c_str());
}

}  // namespace tessera::testing::targets

#define TESSERA_TARGETS_JOIN_EXPANDED(a, b) a##b
#define TESSERA_TARGETS_JOIN(a, b) TESSERA_TARGETS_JOIN_EXPANDED(a, b)
#define TESSERA_TARGETS_CASE(function, name)                                                             \
  static void function();                                                                                \
  static ::tessera::testing::targets::test_case TESSERA_TARGETS_JOIN(listed_, function)(name, function); \
  static void function()

#define TEST_CASE(name, tags) TESSERA_TARGETS_CASE(TESSERA_TARGETS_JOIN(test_on_line_, __LINE__), name)
#define CHECK(...) ::tessera::testing::targets::check(static_cast<bool>(__VA_ARGS__), __FILE__, __LINE__, #__VA_ARGS__)
#define REQUIRE(...) CHECK(__VA_ARGS__)
#define INFO(...)                                                            \
  ::tessera::testing::targets::scoped_information const tessera_information( \
      static_cast<std::ostringstream&&>(std::ostringstream{} << __VA_ARGS__).str())

#endif

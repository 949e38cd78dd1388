// A case is a constexpr bool function. TESSERA_CASE(f) asserts it while compiling, and lists it, so that
// tests/cases.cpp calls it once more at run time: the first proof takes the constant evaluator's path, the second the
// path of a program. With TESSERA_RELAX_STATIC_TESTS only the second is left, where a debugger can follow it.
#ifndef TESSERA_STATIC_TESTS_CASE_HPP
#define TESSERA_STATIC_TESTS_CASE_HPP

namespace tessera::testing {

struct listed_case {
  char const* file;
  int line;
  char const* name;
  bool (*volatile holds)();  // volatile, so that no optimiser answers in its stead
  listed_case* next = nullptr;

  listed_case(char const* in_file, int at_line, char const* called, bool (*function)())
      : file(in_file), line(at_line), name(called), holds(function) {
    *end = this;
    end = &next;
  }
  listed_case(listed_case const&) = delete;
  listed_case& operator=(listed_case const&) = delete;

  inline static constinit listed_case* first = nullptr;
  inline static constinit listed_case** end = &first;
};

/// The same value, of which the optimiser knows nothing at run time. A case about the run-time path lets the constants
/// that it starts from pass through here.
template <class T>
constexpr T opaque(T value) {
  if (!__builtin_is_constant_evaluated()) asm volatile("" : "+m"(value));
  return value;
}

}  // namespace tessera::testing

#ifdef TESSERA_RELAX_STATIC_TESTS
#define TESSERA_CASE_PROOF(...)
#else
#define TESSERA_CASE_PROOF(...) static_assert(__VA_ARGS__(), #__VA_ARGS__);
#endif

#define TESSERA_CASE(...) TESSERA_CASE_ON_LINE(__LINE__, __VA_ARGS__)
#define TESSERA_CASE_ON_LINE(line, ...) TESSERA_CASE_NAMED(line, __VA_ARGS__)
#define TESSERA_CASE_NAMED(line, ...) \
  TESSERA_CASE_PROOF(__VA_ARGS__)     \
  static ::tessera::testing::listed_case tessera_listed_case_##line(__FILE__, line, #__VA_ARGS__, __VA_ARGS__)

#endif

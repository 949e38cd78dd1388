// Failures found while running: in a constant expression the compiler names the function that stopped it; at run time
// a replaceable handler is called, then the program traps.
#ifndef TESSERA_SUPPORT_FAILURE_HPP
#define TESSERA_SUPPORT_FAILURE_HPP

#include <tessera/support/config.hpp>

#if __STDC_HOSTED__
#include <cstdio>
#else
#include <cstdlib>
#endif

namespace tessera {

/// What is called with the sentence of a failed run-time check, before the program traps.
using failure_handler = void (*)(char const* sentence);

namespace detail {

inline void report_failure([[maybe_unused]] char const* sentence) {
#if __STDC_HOSTED__
  std::fputs(sentence, stderr);
  std::fputc('\n', stderr);
#endif
}

inline constinit failure_handler current_failure_handler = &report_failure;

[[noreturn]] inline void fail(char const* sentence) {
  current_failure_handler(sentence);
#if defined(__GNUC__) || defined(__clang__)
  __builtin_trap();
#else
  std::abort();
#endif
}

}  // namespace detail

/// Replaces the handler (the default writes the sentence to stderr) and returns the one before it. Set it at start-up,
/// before other threads run. A handler that returns is followed by a trap.
inline failure_handler set_failure_handler(failure_handler handler) {
  auto const previous = detail::current_failure_handler;
  detail::current_failure_handler = handler;
  return previous;
}

/// The names of these functions are sentences: a constant expression that calls one does not compile, and the
/// compiler's note shows the name.
namespace failure {

[[noreturn]] inline void an_index_is_out_of_range() { detail::fail("tessera: an index is out of range"); }

[[noreturn]] inline void an_element_does_not_fit_the_element_type() {
  detail::fail("tessera: an element does not fit the element type");
}

[[noreturn]] inline void a_span_has_fewer_elements_than_the_shape() {
  detail::fail("tessera: a span has fewer elements than the shape");
}

}  // namespace failure
}  // namespace tessera

#endif

// What a failed check does at run time: a child process makes the mistake, its parent sees how it ends.

#include "catch.hpp"

#include <tessera/support/failure.hpp>

#if __has_include(<sys/wait.h>)

#include "case.hpp"

#include <tessera/tensor/tensor.hpp>
#include <tessera/view/as_view.hpp>

#include <csignal>
#include <cstring>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using tessera::shape;
using tessera::strides;
using tessera::tensor;
using tessera::tensor_view;
using tessera::testing::opaque;

void say(char const* text) { static_cast<void>(!write(STDERR_FILENO, text, std::strlen(text))); }

void report(char const* sentence) {
  say("the handler was told: ");
  say(sentence);
}
void report_and_leave(char const* sentence) {
  report(sentence);
  _exit(3);
}

struct ending {
  std::string said;
  int status = 0;

  /// Killed by the signal of a trap, whichever the processor has.
  bool trapped() const {
    return WIFSIGNALED(status) &&
           (WTERMSIG(status) == SIGILL || WTERMSIG(status) == SIGTRAP || WTERMSIG(status) == SIGABRT);
  }
  bool left_with(int code) const { return WIFEXITED(status) && WEXITSTATUS(status) == code; }
};

/// Catch2 would report a signal as its own; and nobody wants a core file.
void forget_the_parents_signal_handlers() {
  for (int const signal : {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGFPE}) static_cast<void>(std::signal(signal, SIG_DFL));
  rlimit const none{};
  setrlimit(RLIMIT_CORE, &none);
}

template <class Mistake>
[[noreturn]] void make(Mistake mistake, tessera::failure_handler handler, int standard_error) {
  forget_the_parents_signal_handlers();
  dup2(standard_error, STDERR_FILENO);
  if (handler != nullptr) tessera::set_failure_handler(handler);
  mistake();
  _exit(0);
}

template <class Mistake>
ending of_a_child(Mistake mistake, tessera::failure_handler handler) {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  auto const child = fork();
  REQUIRE(child >= 0);
  if (child == 0) make(mistake, handler, ends[1]);
  close(ends[1]);
  ending result;
  char letter = 0;
  while (read(ends[0], &letter, 1) == 1) result.said += letter;
  close(ends[0]);
  REQUIRE(waitpid(child, &result.status, 0) == child);
  return result;
}

int volatile sink;

/// The checked access, in whichever mode this unit is built.
template <class A, class... I>
void read_checked(A const& a, I... index) {
  sink = a.template operator()<true>(index...);
}

tensor<int, 2, 3> matrix() { return opaque(tensor<int, 2, 3>{{1, 2, 3}, {4, 5, 6}}); }

std::string const out_of_range = "tessera: an index is out of range";

}  // namespace

TEST_CASE("an index out of range calls the handler, then traps", "[failure]") {
  auto const end = of_a_child([] { read_checked(matrix(), 1, opaque(3)); }, &report);
  CHECK(end.said == "the handler was told: " + out_of_range);
  CHECK(end.trapped());
}

TEST_CASE("so does a negative one, and one out of the range of a view", "[failure]") {
  auto const negative = of_a_child([] { read_checked(matrix(), opaque(-1), 0); }, &report);
  CHECK(negative.said == "the handler was told: " + out_of_range);
  CHECK(negative.trapped());

  auto const of_a_view = of_a_child(
      [] {
        auto const a = matrix();
        read_checked(tensor_view<int const, shape<3, 2>, strides<1, 3>>(a.data()), 0, opaque(2));
      },
      &report);
  CHECK(of_a_view.said == "the handler was told: " + out_of_range);
  CHECK(of_a_view.trapped());
}

TEST_CASE("an index in range does not", "[failure]") {
  auto const end = of_a_child([] { read_checked(matrix(), opaque(1), 2); }, &report);
  CHECK(end.said.empty());
  CHECK(end.left_with(0));
}

TEST_CASE("the default handler writes the sentence to stderr, then the program traps", "[failure]") {
  auto const end = of_a_child([] { read_checked(matrix(), opaque(2), 0); }, nullptr);
  CHECK(end.said == out_of_range + "\n");
  CHECK(end.trapped());
}

TEST_CASE("a handler may leave the program its own way", "[failure]") {
  auto const end = of_a_child([] { read_checked(matrix(), opaque(2), 0); }, &report_and_leave);
  CHECK(end.said == "the handler was told: " + out_of_range);
  CHECK(end.left_with(3));
}

TEST_CASE("indexes are checked by default in checked builds, and in no others", "[failure]") {
  // The element lies within the memory, so that an unchecked build reads a neighbour.
  auto const by_call = of_a_child([] { sink = matrix()(0, opaque(3)); }, &report);
  auto const by_subscript =
      of_a_child([] { sink = tensor<int, 3>{1, 2, 3}[opaque(2) + (tessera::checked_build ? 1 : 0)]; }, &report);
  CHECK(by_call.trapped() == tessera::checked_build);
  CHECK(by_call.said.empty() == !tessera::checked_build);
  CHECK(by_subscript.trapped() == tessera::checked_build);
  CHECK((tessera::checked_build || by_call.left_with(0)));
}

TEST_CASE("an element that does not fit its type and a span too short fail in their own words", "[failure]") {
  auto const element = of_a_child([] { sink = tensor<signed char, 2>{1, opaque(300)}(1); }, &report);
  CHECK(element.said == "the handler was told: tessera: an element does not fit the element type");
  CHECK(element.trapped());

  auto const span = of_a_child(
      [] {
        std::vector<int> const memory(static_cast<std::size_t>(opaque(5)));
        sink = tessera::as_view<2, 3>(memory)(0, 0);
      },
      &report);
  CHECK(span.said.empty() == !tessera::checked_build);
  CHECK(span.trapped() == tessera::checked_build);
}

TEST_CASE("setting a handler returns the one before it", "[failure]") {
  auto const original = tessera::set_failure_handler(&report);
  auto const replaced = tessera::set_failure_handler(original);
  CHECK(original != nullptr);
  CHECK(original != &report);
  CHECK(replaced == &report);
}

#endif

// Some of the problems, compiled: from TESSERA_FIRST_PROBLEM on every TESSERA_PROBLEM_STEP-th, below TESSERA_LAST_PROBLEM. Each
// is a set of templates of its own, so the problems are spread over several objects.
#include "plain_loops.hpp"
#include "tessera_calls.hpp"

#include <algorithm>
#include <utility>

namespace {

using namespace benchmark;

constexpr std::size_t first = TESSERA_FIRST_PROBLEM, step = TESSERA_PROBLEM_STEP;
constexpr std::size_t last = std::min<std::size_t>(TESSERA_LAST_PROBLEM, problem_count);

template <std::size_t Index>
void join(operands const& o, line_up& line) {
  ours::join<Index>(o, line);
  line.add("plain loops", role::plain, [o] { plain::run<Index>(o.x, o.w, o.y); });
}

struct register_all {
  register_all() { add(std::make_index_sequence<(last - first + step - 1) / step>{}); }
  template <std::size_t... I>
  static void add(std::index_sequence<I...>) {
    (compiled_problems().push_back({first + I * step, join<first + I * step>}), ...);
  }
} const registered;

}  // namespace

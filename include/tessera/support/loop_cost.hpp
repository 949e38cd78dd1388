// loop_work and loop_costs: what loops over elements cost in a constant expression, predicted from how often their parts run.
#ifndef TESSERA_SUPPORT_LOOP_COST_HPP
#define TESSERA_SUPPORT_LOOP_COST_HPP

#include <tessera/support/budget.hpp>

#include <cstddef>

namespace tessera::detail {

/// How often each part of an operation's loops is evaluated.
struct loop_work {
  std::size_t lines = 0;       // inner loops entered, and the loops around them
  std::size_t axes = 0;        // that are asked, element by element, where a line lies
  std::size_t calls = 0;       // of functions in between
  std::size_t iterations = 0;  // of the inner loops
  std::size_t terms = 0;       // read, or summed, in those iterations
};

/// What one of each costs, as measured.
struct loop_prices {
  double line, axis, call, iteration, term;

  constexpr std::size_t of(loop_work const& work) const {
    auto const times = [](double price, std::size_t count) { return price * static_cast<double>(count); };
    return static_cast<std::size_t>(times(line, work.lines) + times(axis, work.axes) + times(call, work.calls) +
                                    times(iteration, work.iterations) + times(term, work.terms));
  }
};

/// One kind of loop, for either compiler.
struct loop_costs {
  loop_prices ops, steps;

  constexpr evaluation_cost of(loop_work const& work) const { return {ops.of(work), steps.of(work)}; }
};

/// The lines of a nest of loops over these sizes: how often the innermost is entered, and each loop around it.
template <class Sizes>
constexpr std::size_t lines_of(Sizes const& sizes) {
  std::size_t lines = 1, entered = 1;
  for (std::size_t i = 0; i + 1 < sizes.size(); ++i) lines += entered *= sizes[i];
  return lines;
}

}  // namespace tessera::detail

#endif

// A contest: everybody computes one problem, first for its result, then in turns against the clock.
#ifndef TESSERA_BENCHMARKS_CONTEST_HPP
#define TESSERA_BENCHMARKS_CONTEST_HPP

#include "contestant.hpp"

#include <string>
#include <vector>

namespace benchmark {

struct settings {
  /// Undisturbed ones; of disturbed ones there are up to twice as many beside.
  int rounds = 25;
  /// Seconds of one block: one contestant's calls in one round.
  double block = 5e-4;
};

/// What was measured of one contestant: seconds of a call, one for each round.
struct timing {
  std::string name, detail;
  role as;
  /// Calls in a block, untimed ones before it, and how many rounds there are for each block: slow contestants have fewer.
  int calls = 1, calls_before = 0, every = 1;
  /// The largest differences to the plain loops and to Tessera, over the square root of the number of terms.
  double error = 0, difference = 0;
  /// Not a number where it had no block in a round.
  std::vector<double> seconds;
};

struct contest_report {
  std::string name;
  problem what;
  std::vector<timing> timings;
  std::vector<refusal> refusals;
  /// The rate of multiply-adds in registers, measured at the start and at the end of each round: the lower of the two.
  std::vector<double> probes;
  long interruptions = 0;
};

/// Whoever computes something else than the plain loops do, within the bound of its role, is refused and not timed.
contest_report hold_contest(compiled_problem const& entry, settings const& how);

}  // namespace benchmark

#endif

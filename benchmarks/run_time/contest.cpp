#include "contest.hpp"

#include "buffer.hpp"
#include "clock.hpp"
#include "probe.hpp"
#include "problems.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <stdexcept>

namespace benchmark {

namespace {

/// Of float sums whose terms are products of numbers in [-1, 1], over the square root of their number. Direct sums in any
/// order stay under a few 1e-6, Winograd's F(4x4) under a few 1e-5; a wrong result is about 1/3 away.
constexpr double direct_bound = 5e-6, winograd_bound = 1e-4;

double bound_of(role as) {
  bool const is_direct = as != role::winograd && as != role::winograd_own_layout && as != role::ours_winograd;
  return is_direct ? direct_bound : winograd_bound;
}

line_up everybody(compiled_problem const& entry, operands const& o) {
  line_up line;
  entry.join(o, line);
  for (auto const& p : peers()) {
    try {
      p.join(problems[entry.index], o, line);
    } catch (std::exception const& e) {
      line.cannot(p.name, e.what());
    }
  }
  return line;
}

/// What one contestant computes. The destination is filled with something else first.
std::vector<float> result_of(entry& e, buffer& y) {
  std::fill(y.begin(), y.end(), std::numeric_limits<float>::quiet_NaN());
  e.who->run(1);
  e.who->fetch();
  return {y.begin(), y.end()};
}

double largest_difference(std::vector<float> const& a, std::vector<float> const& b) {
  double largest = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    double const difference = std::fabs(static_cast<double>(a[i]) - b[i]);
    if (!(difference <= largest)) largest = std::isnan(difference) ? std::numeric_limits<double>::max() : difference;
  }
  return largest;
}

entry& first_with(line_up& line, role as) {
  return *std::find_if(line.entries.begin(), line.entries.end(), [as](entry const& e) { return e.as == as; });
}

struct wrong_result : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Removes whoever throws or gives another result, and says so.
std::vector<timing> checked(line_up& line, buffer& y, double terms) {
  auto const expected = result_of(first_with(line, role::plain), y);
  auto const ours = result_of(first_with(line, role::ours), y);
  std::vector<timing> result;
  std::vector<entry> admitted;
  for (auto& e : line.entries) {
    try {
      auto const found = result_of(e, y);
      double const error = largest_difference(found, expected) / std::sqrt(terms);
      double const difference = largest_difference(found, ours) / std::sqrt(terms);
      if (error > bound_of(e.as) || difference > bound_of(e.as)) {
        if (e.as == role::ours) throw wrong_result("Tessera computes something else than plain loops do");
        line.cannot(e.name, "computes something else: " + std::to_string(std::max(error, difference)));
        continue;
      }
      result.push_back({e.name, e.detail, e.as, 1, 0, 1, error, difference, {}});
      admitted.push_back(std::move(e));
    } catch (wrong_result const&) {
      throw;
    } catch (std::exception const& failure) {
      line.cannot(e.name, failure.what());
    }
  }
  line.entries = std::move(admitted);
  return result;
}

constexpr double slow = 0.02, long_enough_to_be_warm = 5e-3, warming_up = 1e-4;  // seconds
constexpr int rounds_for_a_slow_one = 5;

int calls_in(double seconds, double call) { return static_cast<int>(std::ceil(seconds / call)); }

/// Calls for one block, and before it. A core whose wide registers slept runs slowly for some tens of microseconds; a call of
/// many milliseconds does not mind.
void calibrate(timing& t, contestant& who, double block) {
  double taken = 0;
  int calls = 1;
  while ((taken = seconds([&] { who.run(calls); })) < block / 4) calls *= 4;
  double const call = taken / calls;
  t.calls = calls_in(block, call);
  t.calls_before = call > long_enough_to_be_warm ? 0 : std::max(t.calls / 4, calls_in(warming_up, call));
  t.every = t.as != role::ours && call > slow ? rounds_for_a_slow_one : 1;
}

double timed_block(timing const& t, contestant& who) {
  who.run(t.calls_before);
  return seconds([&] { who.run(t.calls); }) / t.calls;
}

constexpr double undisturbed = 0.95;

/// Another order in each round, so that nobody always comes after the same one.
std::vector<std::size_t> order_of(std::size_t count, unsigned round) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::shuffle(order.begin(), order.end(), std::mt19937(round));
  return order;
}

/// One block of everybody, back to back. Whether it was undisturbed.
bool run_round(line_up& line, contest_report& report, int round) {
  double const before = multiply_add_rate();
  for (auto const at : order_of(line.entries.size(), static_cast<unsigned>(round))) {
    auto& timing = report.timings[at];
    bool const is_due = round % timing.every == 0;
    timing.seconds.push_back(is_due ? timed_block(timing, *line.entries[at].who) : std::nan(""));
  }
  report.probes.push_back(std::min(before, multiply_add_rate()));
  return report.probes.back() >= undisturbed * best_multiply_add_rate();
}

}  // namespace

contest_report hold_contest(compiled_problem const& entry, settings const& how) {
  auto const& what = problems[entry.index];
  buffer const x = random_buffer(what.x_elements(), 1), w = random_buffer(what.w_elements(), 2);
  buffer y(what.y_elements());
  auto line = everybody(entry, {x.data(), w.data(), y.data()});
  contest_report report{name(what), what, checked(line, y, what.terms()), {}, {}, 0};
  report.refusals = line.refusals;
  for (std::size_t i = 0; i < line.entries.size(); ++i) {
    calibrate(report.timings[i], *line.entries[i].who, how.block);
  }
  long const interrupted_before = times_interrupted();
  for (int round = 0, good = 0; good < how.rounds && round < 3 * how.rounds; ++round) {
    good += run_round(line, report, round);
  }
  report.interruptions = times_interrupted() - interrupted_before;
  return report;
}

}  // namespace benchmark

// Seconds that a call takes.
#ifndef TESSERA_BENCHMARKS_CLOCK_HPP
#define TESSERA_BENCHMARKS_CLOCK_HPP

#include <time.h>

namespace benchmark {

template <class F>
double seconds_by(clockid_t clock, F f) {
  timespec start{}, end{};
  clock_gettime(clock, &start);
  f();
  clock_gettime(clock, &end);
  return static_cast<double>(end.tv_sec - start.tv_sec) + 1e-9 * static_cast<double>(end.tv_nsec - start.tv_nsec);
}

/// Of the processor, in all threads of this process: the turn of another program does not count, a second thread does.
template <class F>
double seconds(F f) {
  return seconds_by(CLOCK_PROCESS_CPUTIME_ID, f);
}

/// Of the wall clock, which is read faster.
template <class F>
double wall_seconds(F f) {
  return seconds_by(CLOCK_MONOTONIC, f);
}

}  // namespace benchmark

#endif

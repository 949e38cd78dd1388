// Seconds that a call takes.
#ifndef TESSERA_BENCHMARKS_CLOCK_HPP
#define TESSERA_BENCHMARKS_CLOCK_HPP

#include <chrono>

namespace benchmark {

template <class F>
double seconds(F f) {
  auto const start = std::chrono::steady_clock::now();
  f();
  std::chrono::duration<double> const taken = std::chrono::steady_clock::now() - start;
  return taken.count();
}

}  // namespace benchmark

#endif

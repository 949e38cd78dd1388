// What the core can do at most, measured beside everything else: multiply-adds and copies.
#ifndef TESSERA_BENCHMARKS_PROBE_HPP
#define TESSERA_BENCHMARKS_PROBE_HPP

#include <cstddef>

namespace benchmark {

/// Floating-point operations a second, two for each multiply-add, of independent sums in registers: the median of some shots.
double multiply_add_rate();

/// The best of it until now, but for the twentieth part above, where clocks jump. It was asked for at least once.
double best_multiply_add_rate();

/// How often this process had to leave its core to another one until now.
long times_interrupted();

/// Bytes a second, read and written, of copies of `bytes` from one place to another.
double copy_rate(float* to, float const* from, std::size_t bytes, int times);

}  // namespace benchmark

#endif

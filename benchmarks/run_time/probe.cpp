#include "probe.hpp"

#include "clock.hpp"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <sys/resource.h>
#include <vector>

namespace benchmark {

namespace {

#if defined(__AVX512F__)
constexpr int vector_bytes = 64, sums = 16;
#elif defined(__AVX__)
constexpr int vector_bytes = 32, sums = 12;
#else
constexpr int vector_bytes = 16, sums = 12;
#endif
constexpr int lanes = vector_bytes / static_cast<int>(sizeof(float)), steps = 8000, shots = 5;
using vector = float __attribute__((vector_size(vector_bytes)));

// Clang halves vectors of 512 bits on processors that it thinks are better off without, unless a function asks for them.
#if defined(__clang__)
#define TESSERA_WHOLE_VECTORS [[clang::min_vector_width(vector_bytes * 8)]]
#else
#define TESSERA_WHOLE_VECTORS
#endif

/// The operands are opaque, and the sums stay where they are.
TESSERA_WHOLE_VECTORS void multiply_and_add(vector (&sum)[sums]) {
  vector a = sum[0] * 0.5f, b = sum[0] * 0.25f;
  asm volatile("" : "+m"(a), "+m"(b));
  for (int i = 0; i < steps; ++i) {
#pragma GCC unroll 16
    for (int j = 0; j < sums; ++j) sum[j] = sum[j] * a + b;
  }
  asm volatile("" : : "m"(sum) : "memory");
}

std::vector<double> rates;

}  // namespace

double best_multiply_add_rate() {
  auto const at = rates.begin() + static_cast<std::ptrdiff_t>(rates.size() - 1 - rates.size() / 20);
  std::nth_element(rates.begin(), at, rates.end());
  return *at;
}

double multiply_add_rate() {
  vector sum[sums]{};
  multiply_and_add(sum);  // a core that ran without wide vectors takes a while to wake them
  double taken[shots];
  for (auto& t : taken) t = wall_seconds([&] { multiply_and_add(sum); });
  std::nth_element(taken, taken + shots / 2, taken + shots);
  double const rate = 2.0 * sums * lanes * steps / taken[shots / 2];
  rates.push_back(rate);
  return rate;
}

long times_interrupted() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_nivcsw;
}

double copy_rate(float* to, float const* from, std::size_t bytes, int times) {
  auto const taken = seconds([&] {
    for (int i = 0; i < times; ++i) {
      std::memcpy(to, from, bytes);
      asm volatile("" : : "r"(to) : "memory");
    }
  });
  return 2.0 * static_cast<double>(bytes) * times / taken;
}

}  // namespace benchmark

// Operations that move more than they compute, against copies of as many bytes: pad, unfold and a sum, in each level of memory.
#include "buffer.hpp"
#include "clock.hpp"
#include "probe.hpp"
#include "report_json.hpp"
#include "section.hpp"

#include <tessera/conv/pad.hpp>
#include <tessera/conv/unfold.hpp>
#include <tessera/ops/arithmetic.hpp>
#include <tessera/view/as_view.hpp>

#include <algorithm>
#include <functional>
#include <memory>

namespace {

using namespace benchmark;

struct moved {
  std::string name;
  double bytes;
  std::vector<double> rates, copy_rates;
};

std::string text(moved const& m) {
  return "{\"name\": " + json::quoted(m.name) + ", \"bytes\": " + json::number(m.bytes) +
         ", \"rates\": " + json::list(m.rates, json::number) +
         ", \"copy_rates\": " + json::list(m.copy_rates, json::number) + "}";
}

/// Alternating with copies of half as many bytes to the other half, in the same memory level.
template <class F>
moved measured(std::string name, std::size_t bytes, settings const& how, F f) {
  moved result{std::move(name), static_cast<double>(bytes), {}, {}};
  auto const half = bytes / 2;
  buffer const from = random_buffer(half / sizeof(float), 3);
  buffer to(from.size());
  f();
  int const calls = std::max(1, static_cast<int>(how.block / (seconds(f) + 1e-9)));
  for (int i = 0; i < how.rounds; ++i) {
    for (int warm = 0; warm <= calls / 8; ++warm) f();
    double const taken = seconds([&] {
      for (int j = 0; j < calls; ++j) {
        f();
        asm volatile("" ::: "memory");
      }
    });
    result.rates.push_back(result.bytes * calls / taken);
    copy_rate(to.data(), from.data(), half, 1 + calls / 8);
    result.copy_rates.push_back(copy_rate(to.data(), from.data(), half, calls));
  }
  return result;
}

template <std::size_t C, std::size_t H, std::size_t W>
moved padded(std::string level, settings const& how) {
  using result = tessera::shape<C, H + 2, W + 2>;
  buffer const x = random_buffer(C * H * W, 1);
  buffer y(result::size);
  return measured("pad, " + level, sizeof(float) * (x.size() + y.size()), how, [&] {
    tessera::pad_into<tessera::padding<1>>(tessera::as_view<C, H + 2, W + 2>(y.data()),
                                           tessera::as_view<C, H, W>(x.data()));
  });
}

template <std::size_t C, std::size_t H, std::size_t W>
moved unfolded(std::string level, settings const& how) {
  buffer const x = random_buffer(C * H * W, 1);
  buffer y(C * 9 * H * W);
  return measured("unfold 3x3, " + level, sizeof(float) * (x.size() + y.size()), how, [&] {
    tessera::unfold_into<tessera::window<3, 3>, tessera::padding<1>>(tessera::as_view<C * 9, H * W>(y.data()),
                                                                     tessera::as_view<C, H, W>(x.data()));
  });
}

/// A tensor that begins where what it is compared with begins, at a cache line.
template <std::size_t N>
struct alignas(64) numbers : tessera::tensor<float, N> {};

/// Two operands are read and one is written: into a destination, or by value, which copies the sum once more.
template <std::size_t N>
std::vector<moved> summed(std::string level, settings const& how) {
  auto const a = std::make_unique<numbers<N>>(), b = std::make_unique<numbers<N>>(),
             to = std::make_unique<numbers<N>>();
  std::fill_n(a->data(), N, 1.0f), std::fill_n(b->data(), N, 2.0f);
  for (auto const& each : {a.get(), b.get(), to.get()}) publish(each->data());
  tessera::tensor<float, N> const &left = *a, &right = *b;
  tessera::tensor<float, N>& sum = *to;
  auto const bytes = sizeof(float) * 3 * N;
  return {
      measured("map_into of a + b, " + level, bytes, how, [&] { tessera::map_into(sum, std::plus<>{}, left, right); }),
      measured("a + b, " + level, bytes, how, [&] { sum = left + right; })};
}

/// First-level caches hold 32 to 64 kB, second-level ones 1 to 2 MB; what is larger is in the third.
std::vector<std::string> measure(settings const& how) {
  std::vector<std::string> rows;
  for (auto const& m :
       {padded<16, 14, 14>("L1", how), padded<16, 62, 62>("L2", how), padded<16, 254, 254>("L3", how),
        unfolded<4, 12, 12>("L1", how), unfolded<8, 30, 30>("L2", how), unfolded<32, 64, 64>("L3", how)}) {
    rows.push_back(text(m));
  }
  for (auto const& sums : {summed<2'048>("L1", how), summed<40'000>("L2", how), summed<400'000>("L3", how)}) {
    for (auto const& m : sums) rows.push_back(text(m));
  }
  return rows;
}

section_registration const registered({"memory", measure});

}  // namespace

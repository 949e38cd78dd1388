// How the time of a convolution grows as its work is doubled, from ten microseconds to a tenth of a second: channels, rows and
// columns in turn.
#include "buffer.hpp"
#include "clock.hpp"
#include "report_json.hpp"
#include "section.hpp"

#include <tessera/conv/convolution.hpp>
#include <tessera/view/as_view.hpp>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace {

using namespace benchmark;

constexpr std::size_t doublings = 15;

/// The sizes after so many doublings.
template <std::size_t Step>
struct grown {
  static constexpr std::size_t out_channels = std::size_t{16} << (Step + 3) / 4,
                               channels = std::size_t{8} << (Step + 2) / 4, height = std::size_t{16} << (Step + 1) / 4,
                               width = std::size_t{32} << Step / 4;
  static constexpr std::size_t multiply_adds = out_channels * channels * 9 * height * width;
};

struct stage {
  std::string name;
  double multiply_adds;
  std::function<void()> run;
  int calls = 1;
  std::vector<double> seconds{};
};

template <std::size_t Step>
stage made() {
  using s = grown<Step>;
  auto const x = std::make_shared<buffer>(random_buffer(s::channels * s::height * s::width, 1));
  auto const w = random_buffer(s::out_channels * s::channels * 9, 2);
  auto const y = std::make_shared<buffer>(s::out_channels * s::height * s::width);
  auto const build = [&] {
    return tessera::convolution<tessera::shape<s::channels, s::height, s::width>, tessera::padding<1>>(
        tessera::as_view<s::out_channels, s::channels, 3, 3>(w.data()));
  };
  auto const map = std::shared_ptr<decltype(build())>(new auto(build()));
  auto const size = [](std::size_t n) { return std::to_string(n); };
  return {size(s::channels) + "," + size(s::height) + "x" + size(s::width) + " -> " + size(s::out_channels),
          static_cast<double>(s::multiply_adds), [x, y, map] {
            tessera::apply_into(tessera::as_view<s::out_channels, s::height, s::width>(y->data()), *map,
                                tessera::as_view<s::channels, s::height, s::width>(x->data()));
          }};
}

template <std::size_t... Step>
std::vector<stage> all_stages(std::index_sequence<Step...>) {
  return {made<Step>()...};
}

double seconds_of_a_call(stage const& s) {
  return seconds([&] {
           for (int i = 0; i < s.calls; ++i) s.run();
         }) /
         s.calls;
}

std::string text(stage const& s) {
  return "{\"name\": " + json::quoted(s.name) + ", \"multiply_adds\": " + json::number(s.multiply_adds) +
         ", \"seconds\": " + json::list(s.seconds, json::number) + "}";
}

std::vector<std::string> measure(settings const& how) {
  auto stages = all_stages(std::make_index_sequence<doublings>{});
  for (auto& s : stages) {
    s.run();
    s.calls = std::max(1, static_cast<int>(how.block / seconds(s.run)));
  }
  for (int i = 0; i < (how.rounds + 1) / 2; ++i) {
    for (auto& s : stages) s.run(), s.seconds.push_back(seconds_of_a_call(s));
  }
  std::vector<std::string> rows;
  for (auto const& s : stages) rows.push_back(text(s));
  return rows;
}

section_registration const registered({"growth", measure});

}  // namespace

// Operands and results on the heap, of exactly their size: an address sanitizer sees each element too many.

#include "catch.hpp"

#include <tessera/conv/dilate.hpp>
#include <tessera/conv/pad.hpp>
#include <tessera/conv/resize.hpp>
#include <tessera/kernel/vector/gather.hpp>
#include <tessera/view/as_view.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace {

namespace kernel = tessera::kernel;
using tessera::border;
using tessera::dilate_axis;
using tessera::nearest_axis;
using tessera::pad_axis;
using tessera::slice_axis;

template <class T>
std::vector<T> counted(std::size_t size) {
  std::vector<T> numbers(size);
  for (std::size_t i = 0; i < size; ++i) numbers[i] = static_cast<T>(i % 100 + 1);
  return numbers;
}

/// Element number o of the result by the rules, axis by axis from the last one.
template <class T, auto... Rules>
T by_definition(std::vector<T> const& x, std::size_t o, T value) {
  std::ptrdiff_t at = 0, pitch = 1;
  bool exists = true;
  auto const step = [&](auto const& rule) {
    auto const source = rule.source(o % rule.output_size());
    exists = exists && source >= 0, at += source * pitch;
    pitch *= static_cast<std::ptrdiff_t>(rule.input_size()), o /= rule.output_size();
  };
  auto const from_the_last = [&](auto self, auto const& first, auto const&... rest) -> void {
    if constexpr (sizeof...(rest) > 0) self(self, rest...);
    step(first);
  };
  from_the_last(from_the_last, Rules...);
  return exists ? x[static_cast<std::size_t>(at + static_cast<std::ptrdiff_t>(o) * pitch)] : value;
}

template <class T, std::size_t Planes, auto... Rules>
bool gathers() {
  auto const x = counted<T>((Planes * ... * Rules.input_size()));
  std::vector<T> y((Planes * ... * Rules.output_size()));
  kernel::vector::gather<Planes, Rules...>(x.data(), T{77}, y.data());
  for (std::size_t o = 0; o < y.size(); ++o) {
    if (y[o] != by_definition<T, Rules...>(x, o, T{77})) return false;
  }
  return true;
}

template <class T>
bool gathers_padded_pictures() {
  return gathers<T, 1, pad_axis{14, 1, 1}, pad_axis{14, 1, 1}>() &&
         gathers<T, 5, pad_axis{14, 1, 1}, pad_axis{14, 1, 1}>() &&
         gathers<T, 3, pad_axis{7, 2, 0}, pad_axis{33, 0, 3}>() &&
         gathers<T, 3, pad_axis{20, -3, 1}, pad_axis{40, -1, -2}>() &&
         gathers<T, 4, pad_axis{1, 3, 3}, pad_axis{2, 20, 20}>() &&
         gathers<T, 2, pad_axis{3, 1, 1}, pad_axis{4, 1, 1}, pad_axis{30, 1, 1}>() &&
         gathers<T, 1, pad_axis{500, 7, 9}>();
}

template <class T>
bool gathers_by_shuffles() {
  return gathers<T, 3, pad_axis{14, 2, 2, border::reflect}, pad_axis{14, 2, 2, border::reflect}>() &&
         gathers<T, 2, pad_axis{9, 2, 1, border::replicate}, pad_axis{40, 3, 5, border::replicate}>() &&
         gathers<T, 3, pad_axis{16, 4, 4, border::circular}, pad_axis{16, 4, 4, border::circular}>() &&
         gathers<T, 3, nearest_axis{10, 20}, nearest_axis{10, 20}>() &&
         gathers<T, 2, nearest_axis{9, 5}, nearest_axis{80, 40}>() &&
         gathers<T, 2, dilate_axis{10, 2}, dilate_axis{40, 2}>() &&
         gathers<T, 1, dilate_axis{5, 3}, dilate_axis{9, 3}>() &&
         gathers<T, 3, slice_axis{12, 1, 5, 2}, slice_axis{70, 3, 33, 2}>();
}

}  // namespace

TEST_CASE("planes are padded and cropped, whatever lies around them", "[kernel]") {
  CHECK(gathers_padded_pictures<float>());
  CHECK(gathers_padded_pictures<double>());
  CHECK(gathers_padded_pictures<std::int8_t>());
  CHECK(gathers_padded_pictures<std::uint16_t>());
}

TEST_CASE("planes are reflected, repeated, thinned and spread", "[kernel]") {
  CHECK(gathers_by_shuffles<float>());
  CHECK(gathers_by_shuffles<double>());
}

TEST_CASE("elements that are no numbers are padded with their value", "[kernel]") {
  struct pair {
    alignas(8) float first;
    float second;
    bool operator==(pair const&) const = default;
  };
  std::vector<pair> const x(20, pair{1, 2});
  std::vector<pair> y(22, pair{0, 0});
  kernel::vector::gather<1, pad_axis{20, 1, 1}>(x.data(), pair{3, 4}, y.data());
  CHECK(y[0] == pair{3, 4});
  CHECK(y[1] == pair{1, 2});
  CHECK(y[21] == pair{3, 4});
}

TEST_CASE("a picture of the caller's is padded where it lies", "[kernel]") {
  auto const x = counted<float>(3 * 11 * 13);
  std::vector<float> memory(3 * 13 * 15 + 1);
  auto* const unaligned = memory.data() + 1;
  tessera::pad_into<tessera::padding<1>>(tessera::as_view<3, 13, 15>(unaligned), tessera::as_view<3, 11, 13>(x.data()));
  CHECK(unaligned[0] == 0);
  CHECK(unaligned[15 + 1] == x[0]);
  CHECK(unaligned[3 * 13 * 15 - 15 - 2] == x.back());
}

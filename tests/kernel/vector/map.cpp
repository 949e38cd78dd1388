// On the heap, where an address sanitizer sees every element too many.

#include "catch.hpp"

#include <tessera/kernel/vector/map.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace {

namespace vector = tessera::kernel::vector;

template <class T>
std::vector<T> counted_from(int first, std::size_t count) {
  std::vector<T> numbers(count);
  for (std::size_t i = 0; i < count; ++i) numbers[i] = static_cast<T>(first + static_cast<int>(i % 50));
  return numbers;
}

constexpr auto difference = [](auto x, auto y) { return x - y; };

template <class T, std::size_t Count>
bool every_operand_is_read_in_its_way() {
  auto const x = counted_from<T>(3, Count), strided = counted_from<T>(1, 2 * Count - 1);
  std::vector<T> in_order(Count), of_one(Count), of_every_second(Count), itself(x);
  vector::map<Count>(in_order.data(), difference, x.data(), x.data());
  vector::map<Count>(of_one.data(), difference, x.data(), vector::repeated<T>{x[0]});
  vector::map<Count>(of_every_second.data(), difference, x.data(), vector::stepped<T, 2>{strided.data()});
  vector::map<Count>(itself.data(), difference, itself.data(), vector::repeated<T>{1});
  bool agree = true;
  for (std::size_t i = 0; i < Count; ++i) {
    agree = agree && in_order[i] == T{} && of_one[i] == static_cast<T>(x[i] - x[0]) &&
            of_every_second[i] == static_cast<T>(x[i] - strided[2 * i]) && itself[i] == static_cast<T>(x[i] - 1);
  }
  return agree;
}

template <class T, std::size_t... Count>
bool at_every_length(std::index_sequence<Count...>) {
  return (every_operand_is_read_in_its_way<T, Count + 1>() && ...);
}

template <std::size_t Count>
bool signs_are_found() {
  auto const x = counted_from<float>(-20, Count);
  auto const is_negative = [](float value) { return value < 0; };
  auto const negative = std::make_unique<bool[]>(Count);
  vector::map<Count>(negative.get(), is_negative, x.data());
  for (std::size_t i = 0; i < Count; ++i) {
    if (negative[i] != (x[i] < 0)) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("a function is applied to lines of any length", "[kernel]") {
  CHECK(at_every_length<float>(std::make_index_sequence<70>{}));
  CHECK(at_every_length<double>(std::make_index_sequence<20>{}));
  CHECK(at_every_length<std::int8_t>(std::make_index_sequence<70>{}));
  CHECK(every_operand_is_read_in_its_way<std::int16_t, 300>());
  CHECK(every_operand_is_read_in_its_way<std::int64_t, 31>());
}

TEST_CASE("a function of numbers may give bools", "[kernel]") {
  CHECK(signs_are_found<5>());
  CHECK(signs_are_found<64>());
  CHECK(signs_are_found<119>());
}

TEST_CASE("a function with a memory sees the elements in their order", "[kernel]") {
  auto sum = [total = 0](int x) mutable { return total += x; };
  std::vector<int> const ones(100, 1);
  std::vector<int> sums(100);
  vector::map<100>(sums.data(), sum, ones.data());
  for (std::size_t i = 0; i < sums.size(); ++i) CHECK(sums[i] == static_cast<int>(i) + 1);
}

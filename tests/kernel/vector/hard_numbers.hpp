// What makes sums of products go wrong: cancellation, mixed magnitudes, subnormal numbers, zeros of both signs, infinities, NaN.
#ifndef TESSERA_TESTS_KERNEL_VECTOR_HARD_NUMBERS_HPP
#define TESSERA_TESTS_KERNEL_VECTOR_HARD_NUMBERS_HPP

#include "kernel/vector/definition.hpp"

#include <cmath>
#include <cstddef>
#include <limits>
#include <type_traits>
#include <vector>

namespace tessera::testing {

/// What a kernel is given, and why.
template <class T>
struct operands {
  char const* what;
  std::vector<T> source, weights, bias;
};

struct operand_sizes {
  std::size_t source, weights, bias;
};

template <class T, class Draw>
std::vector<T> drawn(std::size_t count, std::size_t seed, Draw draw) {
  dice d(seed);
  std::vector<T> result(count);
  for (auto& x : result) x = static_cast<T>(draw(d));
  return result;
}

template <class T, class Source, class Weight>
operands<T> drawn_operands(char const* what, operand_sizes const& n, Source source, Weight weight) {
  return {what, drawn<T>(n.source, 11, source), drawn<T>(n.weights, 12, weight), drawn<T>(n.bias, 13, source)};
}

inline double sign(dice& d) { return d.roll(0, 1) == 0 ? 1 : -1; }

/// Near one, of either sign: what is left of a sum is far smaller than its terms.
inline double near_one(dice& d) { return sign(d) * (1 + static_cast<double>(d.roll(0, 9)) * 1e-6); }

/// Of either sign, from 10^-Decades to 10^Decades.
template <int Decades>
double of_any_magnitude(dice& d) {
  return sign(d) * static_cast<double>(d.roll(100, 999)) / 100 *
         std::pow(10.0, static_cast<double>(d.roll_signed(-Decades, Decades)));
}

/// Below the least normal number of T, and at most a few times above.
template <class T>
double subnormal(dice& d) {
  auto const least = static_cast<double>(std::numeric_limits<T>::denorm_min()),
             normal = static_cast<double>(std::numeric_limits<T>::min());
  return sign(d) * (d.roll(0, 1) == 0 ? least * static_cast<double>(d.roll(0, 9))
                                      : normal * static_cast<double>(d.roll(1, 30)) / 10);
}

inline double zero_or_one(dice& d) { return sign(d) * (d.roll(0, 3) == 0 ? 1.0 : 0.0); }
inline double fraction(dice& d) { return static_cast<double>(d.roll_signed(-99, 99)) / 7; }

/// The same numbers but for one of them at an end, where it meets the padding, and a few others.
template <class T>
std::vector<T> with_non_finite(std::vector<T> numbers, std::size_t seed) {
  constexpr auto infinity = std::numeric_limits<T>::infinity();
  dice d(seed);
  auto const anywhere = [&] { return d.roll(0, numbers.size() - 1); };
  numbers[anywhere()] = std::numeric_limits<T>::quiet_NaN();
  numbers[anywhere()] = -infinity;
  numbers[d.roll(0, 1) == 0 ? 0 : numbers.size() - 1] = infinity;
  return numbers;
}

/// Every kind for floating point; integers have only plain ones.
template <class T>
std::vector<operands<T>> hard_operands(operand_sizes const& n) {
  std::vector<operands<T>> all{{"signed numbers", random_numbers<T>(n.source, 1), random_numbers<T>(n.weights, 2),
                                random_numbers<T>(n.bias, 3)}};
  if constexpr (std::is_floating_point_v<T>) {
    all.push_back(drawn_operands<T>("cancellation", n, near_one, near_one));
    all.push_back(drawn_operands<T>("magnitudes of the source", n, of_any_magnitude<30>, of_any_magnitude<4>));
    all.push_back(drawn_operands<T>("magnitudes of the weights", n, of_any_magnitude<4>, of_any_magnitude<30>));
    all.push_back(drawn_operands<T>("subnormal numbers", n, subnormal<T>, fraction));
    all.push_back(drawn_operands<T>("zeros of both signs", n, zero_or_one, zero_or_one));
    auto const& plain = all.front();
    auto const source = with_non_finite(plain.source, 14), weights = with_non_finite(plain.weights, 15);
    all.push_back({"infinite sources", source, all[0].weights, all[0].bias});
    all.push_back({"infinite weights", all[0].source, weights, all[0].bias});
    all.push_back({"infinite sources and weights", source, weights, all[0].bias});
  }
  return all;
}

}  // namespace tessera::testing

#endif

// The steps of an epilogue as functions of a sum and its place, and the sentences of those that do not fit the result.
#ifndef TESSERA_CONV_EPILOGUE_STEPS_HPP
#define TESSERA_CONV_EPILOGUE_STEPS_HPP

#include <tessera/conv/epilogue.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace tessera {

/// One element for each channel of a result with Axes axes of positions: (O, 1, 1) under (O, H, W) or (N, O, H, W).
template <class Shape, class Result, std::size_t Axes>
concept one_for_each_channel = Shape::rank == Axes + 1 && Result::rank > Axes&& Shape::size == Shape::dims[0] &&
                               Shape::dims[0] == Result::dims[Result::rank - Axes - 1];

/// What add takes under a result.
template <class Shape, class Result, std::size_t Axes>
concept addable_in_epilogue = std::same_as<Shape, Result> || one_for_each_channel<Shape, Result, Axes>;

/// A function of one number of type T, whose result is converted back to T.
template <class F, class T>
concept pointwise_step = requires(F const& f, T sum) { static_cast<T>(f(sum)); };

/// Bounds that are numbers of the sums' kind.
template <class Bound, class T>
concept bound_of = std::integral<Bound> || std::floating_point<T>;

namespace detail {

/// A step that is a function of one number.
template <class T, class Result, std::size_t Axes, class F>
struct epilogue_step {
  F f;
  static consteval bool is_valid() {
    TESSERA_MANDATE("tessera::epilogue: a step is neither add, nor clamp, nor a function of one sum",
                    pointwise_step<F, T>)
    return true;
  }
  constexpr T operator()(T sum, kernel::sum_place) const { return static_cast<T>(f(sum)); }
};

template <class T, class Result, std::size_t Axes, class U, class Shape>
struct epilogue_step<T, Result, Axes, add_step<U, Shape>> {
  add_step<U, Shape> step;

  static consteval bool is_valid() {
    TESSERA_MANDATE_COMPUTED(
        "tessera::epilogue: add takes an operand of the result's shape, or (O, 1, 1) with one element per channel",
        message("tessera::epilogue: add takes an operand of the result's shape ")
            << Result::dims << ", or (O, 1, 1) with one element per channel, not " << Shape::dims,
        addable_in_epilogue<Shape, Result, Axes>)
    TESSERA_MANDATE("tessera::epilogue: the operand of add has other elements than the result; cast<T>(a)",
                    std::same_as<U, T>)
    return true;
  }
  constexpr T operator()(T sum, kernel::sum_place at) const { return static_cast<T>(sum + step.operand[index(at)]); }

 private:
  static constexpr std::size_t index(kernel::sum_place at) {
    if constexpr (std::same_as<Shape, Result>) return at.element;
    else return at.together_with / (Result::size / elements_above()) % Shape::size;
  }
  /// Channels of all pictures.
  static consteval std::size_t elements_above() {
    std::size_t count = 1;
    for (std::size_t i = 0; i + Axes < Result::rank; ++i) count *= Result::dims[i];
    return count;
  }
};

template <class T, class Result, std::size_t Axes, class U>
struct epilogue_step<T, Result, Axes, clamp_step<U>> {
  clamp_step<U> step;

  static consteval bool is_valid() {
    TESSERA_MANDATE("tessera::epilogue: clamp has floating-point bounds and the sums are integers; give integers",
                    bound_of<U, T>)
    return true;
  }
  constexpr T operator()(T sum, kernel::sum_place) const {
    auto const least = static_cast<T>(step.least), greatest = static_cast<T>(step.greatest);
    return sum < least ? least : greatest < sum ? greatest : sum;
  }
};

/// All steps one after the other; the first mistake is the only error, and leaves the sums as they are.
template <class T, class Result, std::size_t Axes, class E>
constexpr auto finish_of(E const& steps) {
  return steps.visit([](auto const&... step) {
    if constexpr ((epilogue_step<T, Result, Axes, std::remove_cvref_t<decltype(step)>>::is_valid() && ...)) {
      return [... each = epilogue_step<T, Result, Axes, std::remove_cvref_t<decltype(step)>>{step}](
                 T sum, [[maybe_unused]] kernel::sum_place at) {
        ((sum = each(sum, at)), ...);
        return sum;
      };
    } else {
      return [](T sum, kernel::sum_place) { return sum; };
    }
  });
}

/// Calls f(what the kernel takes as its bias): the bias itself, or with an epilogue's steps for a result that begins at `result`.
template <class T, class Result, std::size_t Axes, class Bias, class F>
constexpr void with_steps(Bias const& bias, T const*, F const& f) {
  f(bias);
}
template <class T, class Result, std::size_t Axes, class Bias, class F, epilogue_type E>
constexpr void with_steps(Bias const& bias, T const* result, F const& f, E const& steps) {
  auto const finish = finish_of<T, Result, Axes>(steps);
  f(kernel::with_epilogue<Bias, T, decltype(finish)>{bias, finish, result});
}

}  // namespace detail
}  // namespace tessera

#endif

// with_epilogue: what sums begin with, and what becomes of them before they are stored.
#ifndef TESSERA_KERNEL_EPILOGUE_HPP
#define TESSERA_KERNEL_EPILOGUE_HPP

#include <tessera/support/long_loop.hpp>

#include <cstddef>

namespace tessera::kernel {

/// Where a sum goes: its element of the result, and the first one that is stored together with it. They have one channel.
struct sum_place {
  std::size_t element = 0;
  std::size_t together_with = 0;
};

/// A bias for a kernel to begin with, and a last step, finish(sum, place), for what it stores in `result`.
template <class Bias, class T, class Finish>
struct with_epilogue {
  using value_type = T;
  static constexpr bool has_epilogue = true;

  Bias const& bias;
  Finish const& finish;
  T const* result;

  constexpr T operator[](std::size_t channel) const { return static_cast<T>(bias[channel]); }
};

/// What a kernel takes as its bias has a last step too.
template <class Bias>
concept has_epilogue = requires { Bias::has_epilogue; };

/// The last step, of one sum.
template <class Bias, class T>
constexpr T finished_one(Bias const& bias, T sum, std::size_t element) {
  if constexpr (has_epilogue<Bias>) return bias.finish(sum, sum_place{element, element});
  else return sum;
}

/// The last step in place, for loops that leave it out.
template <class Bias, class Y>
constexpr void finish_all(Bias const& bias, Y& y, std::size_t count) {
  if constexpr (has_epilogue<Bias>) {
    for (std::size_t i = 0; i < count;) {
      for (auto const end = tessera::detail::end_of_piece(i, count); i < end; ++i) y[i] = finished_one(bias, y[i], i);
    }
  }
}

}  // namespace tessera::kernel

#endif

// gather at run time: planes moved line by line, by a moved_line.
#ifndef TESSERA_KERNEL_VECTOR_GATHER_HPP
#define TESSERA_KERNEL_VECTOR_GATHER_HPP

#include <tessera/kernel/vector/moved_line.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// The memory around a source line that may be read.
template <class T>
struct readable {
  T const* first;
  T const* last;
};

/// All of a picture. What is read beside a line is guarded by comparisons that g++ does not see through before it warns, so it
/// does not learn whose memory this is.
template <class T>
TESSERA_ALWAYS_INLINE readable<T> picture_at(T const* x, std::ptrdiff_t size) {
  asm("" : "+r"(x));
  return {x, x + size};
}

namespace detail {

/// y[i] = value for Count elements, the last vector over the one before it.
template <std::size_t Count, class T>
TESSERA_ALWAYS_INLINE void fill_line(T* y, T value) {
  constexpr std::size_t lanes = lanes_within<T>(Count);
  auto* const to = reinterpret_cast<bits_of<T>*>(y);
  auto const filled = broadcast<lanes>(__builtin_bit_cast(bits_of<T>, value));
  for (std::size_t i = 0; i + lanes < Count; i += lanes) store(to + i, filled);
  store(to + Count - lanes, filled);
}

/// One line; where it is not Checked, everything around it may be read.
template <bool Checked, class Axis, class T>
TESSERA_ALWAYS_INLINE void move_line(T const* x, readable<T> around, T value, T* y) {
  using line = moved_line<Axis, T>;
  if (!Checked || (x - around.first >= -line::least && around.last - x >= line::most)) line::move(x, value, y);
  else line::move_alone(x, value, y);
}

/// Two axes as one.
template <class Outer, class Inner>
struct joined_axis {
  static constexpr std::ptrdiff_t input = Outer::input * Inner::input;
  static constexpr std::ptrdiff_t output = Outer::output * Inner::output;

  struct table {
    std::ptrdiff_t at[output]{};
    constexpr table() {
      for (std::ptrdiff_t o = 0; o < output; ++o) {
        auto const outer = Outer::source.at[o / Inner::output], inner = Inner::source.at[o % Inner::output];
        at[o] = outer < 0 || inner < 0 ? -1 : outer * Inner::input + inner;
      }
    }
  };
  static constexpr table source{};
};

/// The axes from one on, the last one a line.
template <class Axis, class... Inner>
struct moved_axes {
  static constexpr std::ptrdiff_t input = (Axis::input * ... * Inner::input);
  static constexpr std::ptrdiff_t output = (Axis::output * ... * Inner::output);
  static constexpr auto run = Axis::is.longest;
  using inner = moved_axes<Inner...>;

  /// Two axes so small that they are moved as one line, unless their lines fill whole vectors by themselves.
  template <class T>
  static consteval bool is_one_line() {
    constexpr auto lanes = static_cast<std::ptrdiff_t>(widest<T>);
    if constexpr (sizeof...(Inner) > 1 || output > 32 * lanes || inner::output % lanes == 0) return false;
    else return (moved_line<joined_axis<Axis, Inner>, T>::is_movable && ...);
  }
  template <class T>
  static consteval auto line_of() {
    if constexpr (is_one_line<T>()) return std::type_identity<moved_line<joined_axis<Axis, Inner...>, T>>{};
    else return inner::template line_of<T>();
  }

  template <bool Checked, class T>
  static void move(T const* x, readable<T> around, T value, T* y) {
    if constexpr (is_one_line<T>()) move_line<Checked, joined_axis<Axis, Inner...>>(x, around, value, y);
    else move_lines<Checked>(x, around, value, y);
  }

 private:
  template <bool Checked, class T>
  static void move_lines(T const* x, readable<T> around, T value, T* y) {
    move_listed<Checked>(x, around, value, y, 0, run.first);
    auto const* from = x + run.source * inner::input;
    auto* to = y + run.first * inner::output;
    for (auto o = run.first; o < run.last; ++o, from += run.step * inner::input, to += inner::output)
      inner::template move<Checked>(from, around, value, to);
    move_listed<Checked>(x, around, value, y, run.last, Axis::output);
  }

  template <bool Checked, class T>
  static void move_listed(T const* x, readable<T> around, T value, T* y, std::ptrdiff_t o, std::ptrdiff_t last) {
    for (; o < last; ++o) {
      auto const source = Axis::source.at[o];
      if (source < 0) fill_line<static_cast<std::size_t>(inner::output)>(y + o * inner::output, value);
      else inner::template move<Checked>(x + source * inner::input, around, value, y + o * inner::output);
    }
  }
};

template <class Axis>
struct moved_axes<Axis> {
  static constexpr std::ptrdiff_t input = Axis::input;
  static constexpr std::ptrdiff_t output = Axis::output;

  template <class T>
  static consteval auto line_of() {
    return std::type_identity<moved_line<Axis, T>>{};
  }

  template <bool Checked, class T>
  TESSERA_ALWAYS_INLINE static void move(T const* x, readable<T> around, T value, T* y) {
    move_line<Checked, Axis>(x, around, value, y);
  }
};

template <class T, class Last, class... Axis>
struct last_line : last_line<T, Axis...> {};
template <class T, class Last>
struct last_line<T, Last> {
  using type = moved_line<Last, T>;
};

}  // namespace detail

/// Whether the lines of the last of some axes are movable.
template <class T, auto... Rules>
inline constexpr bool gathers_by_vectors = detail::last_line<T, gathered_axis<Rules>...>::type::is_movable;

/// y[plane][o...] = x[plane][source(o)...], or `value` where there is no source.
template <std::size_t Planes, auto... Rules, class T>
void gather(T const* x, T value, T* y) {
  using axes = detail::moved_axes<gathered_axis<Rules>...>;
  using line = typename decltype(axes::template line_of<T>())::type;
  constexpr bool reaches_one_plane = -line::least <= axes::input && line::most <= axes::input;
  auto const around = picture_at(x, static_cast<std::ptrdiff_t>(Planes) * axes::input);
  x = around.first;
  for (std::size_t plane = 0; plane < Planes; ++plane, x += axes::input, y += axes::output) {
    if (reaches_one_plane && plane > 0 && plane + 1 < Planes) axes::template move<false>(x, around, value, y);
    else axes::template move<true>(x, around, value, y);
  }
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif

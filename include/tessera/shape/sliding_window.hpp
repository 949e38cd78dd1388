// The sliding-window geometry: the only place where an output size is computed.
#ifndef TESSERA_SHAPE_SLIDING_WINDOW_HPP
#define TESSERA_SHAPE_SLIDING_WINDOW_HPP

#include <tessera/shape/options.hpp>

#include <cstddef>

namespace tessera {

/// A window that slides along one axis. Tap k of position o reads input element o * stride + k * dilation - before;
/// what lies outside the input is padding.
struct window_axis {
  std::size_t input = 1;
  std::size_t window = 1;
  std::size_t stride = 1;
  std::size_t dilation = 1;
  std::ptrdiff_t before = 0;
  std::ptrdiff_t after = 0;
  /// The number of positions: the output size of the convolution, the input size of the transposed one.
  std::size_t positions = 1;

  /// The elements between the first and the last tap, both included: dilation * (window - 1) + 1.
  constexpr std::size_t extent() const { return dilation * (window - 1) + 1; }

  /// The input with its padding.
  constexpr std::ptrdiff_t padded() const { return static_cast<std::ptrdiff_t>(input) + before + after; }

  /// The window, with its dilation, is not larger than the padded input.
  constexpr bool fits() const { return padded() >= static_cast<std::ptrdiff_t>(extent()); }

  /// The input element under a tap; outside [0, input) it is padding.
  constexpr std::ptrdiff_t source(std::size_t position, std::size_t tap) const {
    return static_cast<std::ptrdiff_t>(position * stride + tap * dilation) - before;
  }

  /// True where the tap of this position is an input element, not padding.
  constexpr bool inside(std::size_t position, std::size_t tap) const {
    auto const at = source(position, tap);
    return at >= 0 && at < static_cast<std::ptrdiff_t>(input);
  }

  /// The positions at which a tap is an input element: first <= position < last, empty where first == last.
  constexpr std::size_t first_inside(std::size_t tap) const {
    auto const missing = -source(0, tap);
    auto const first = missing <= 0 ? 0 : (static_cast<std::size_t>(missing) + stride - 1) / stride;
    return first < positions ? first : positions;
  }
  constexpr std::size_t last_inside(std::size_t tap) const {
    auto const reached = static_cast<std::ptrdiff_t>(input) - 1 - source(0, tap);
    auto const last = reached < 0 ? 0 : static_cast<std::size_t>(reached) / stride + 1;
    auto const first = first_inside(tap);
    return last < first ? first : last < positions ? last : positions;
  }

  friend constexpr bool operator==(window_axis const&, window_axis const&) = default;
};

/// The axis with all the positions that fit: floor((input + before + after - extent) / stride) + 1; 1 where none does.
constexpr window_axis slid(window_axis axis) {
  if (axis.window == 0 || axis.stride == 0 || axis.dilation == 0) return axis;
  auto const room = axis.padded() - static_cast<std::ptrdiff_t>(axis.extent());
  axis.positions = room < 0 ? 1 : static_cast<std::size_t>(room) / axis.stride + 1;
  return axis;
}

/// Padding of an axis such that a window takes ceil(input / stride) positions (ONNX SAME_UPPER and SAME_LOWER).
constexpr window_axis slid_same(window_axis axis, bool odd_element_after) {
  if (axis.window == 0 || axis.stride == 0 || axis.dilation == 0) return axis;
  auto const wanted = (axis.input + axis.stride - 1) / axis.stride;
  auto const covered = static_cast<std::ptrdiff_t>((wanted - 1) * axis.stride + axis.extent());
  auto const missing = covered - static_cast<std::ptrdiff_t>(axis.input);
  auto const total = missing > 0 ? missing : 0;
  axis.before = odd_element_after ? total / 2 : total - total / 2;
  axis.after = total - axis.before;
  return slid(axis);
}

/// Indexes first <= i < last.
struct index_range {
  std::ptrdiff_t first = 0;
  std::ptrdiff_t last = 0;

  friend constexpr bool operator==(index_range const&, index_range const&) = default;
};

/// The positions whose windows touch the input elements [first, last): what a part of a transposed convolution's
/// result depends on. May reach outside [0, positions): there the input would have to be extended.
constexpr index_range positions_touching(window_axis const& axis, std::ptrdiff_t first, std::ptrdiff_t last) {
  auto const floor_divide = [](std::ptrdiff_t a, std::ptrdiff_t b) { return a >= 0 ? a / b : -((b - 1 - a) / b); };
  auto const step = static_cast<std::ptrdiff_t>(axis.stride);
  auto const reach = static_cast<std::ptrdiff_t>(axis.extent()) - 1;
  return {floor_divide(first + axis.before - reach + step - 1, step), floor_divide(last - 1 + axis.before, step) + 1};
}

/// Windows that slide along R axes at once.
template <std::size_t R>
struct sliding_window {
  window_axis axis[R == 0 ? 1 : R]{};

  static constexpr std::size_t rank = R;

  constexpr index_array<R> inputs() const { return each(&window_axis::input); }
  constexpr index_array<R> windows() const { return each(&window_axis::window); }
  constexpr index_array<R> positions() const { return each(&window_axis::positions); }

  /// The windows with their dilation, and the inputs with their padding.
  constexpr index_array<R> extents() const {
    index_array<R> result;
    for (std::size_t i = 0; i < R; ++i) result[i] = axis[i].extent();
    return result;
  }
  constexpr index_array<R> padded() const {
    index_array<R> result;
    for (std::size_t i = 0; i < R; ++i)
      result[i] = axis[i].padded() < 0 ? 0 : static_cast<std::size_t>(axis[i].padded());
    return result;
  }

  /// The windows, with their dilation, are not larger than the padded inputs.
  constexpr bool fits() const {
    for (std::size_t i = 0; i < R; ++i) {
      if (!axis[i].fits()) return false;
    }
    return true;
  }

  /// The number of taps of one window.
  constexpr std::size_t taps() const { return product(windows()); }

  friend constexpr bool operator==(sliding_window const&, sliding_window const&) = default;

 private:
  constexpr index_array<R> each(std::size_t window_axis::* member) const {
    index_array<R> result;
    for (std::size_t i = 0; i < R; ++i) result[i] = axis[i].*member;
    return result;
  }
};

namespace detail {

/// The axes as the options set them, before the positions are counted.
template <class List, std::size_t R>
constexpr sliding_window<R> unslid(index_array<R> const& inputs, index_array<R> const& windows) {
  using kind = option_kind;
  auto const strides = numbers_of<R, List, kind::stride>(1);
  auto const dilations = numbers_of<R, List, kind::dilation>(1);
  auto const both = numbers_of<R, List, kind::padding>(0);
  auto const before = numbers_of<R, List, kind::padding_before>(0);
  auto const after = numbers_of<R, List, kind::padding_after>(0);
  sliding_window<R> result;
  for (std::size_t i = 0; i < R; ++i) {
    result.axis[i] = {inputs[i],
                      windows[i],
                      static_cast<std::size_t>(strides[i]),
                      static_cast<std::size_t>(dilations[i]),
                      both[i] + before[i],
                      both[i] + after[i]};
  }
  return result;
}

}  // namespace detail

/// The geometry of windows over `inputs`, set by the options stride, padding (in all its forms) and dilation.
template <class List, std::size_t R>
constexpr sliding_window<R> slide(index_array<R> const& inputs, index_array<R> const& windows) {
  auto result = detail::unslid<List>(inputs, windows);
  for (std::size_t i = 0; i < R; ++i) {
    if constexpr (has_option<List, option_kind::same>) {
      result.axis[i] = slid_same(result.axis[i], option_of<List, option_kind::same>::odd_element_after);
    } else {
      result.axis[i] = slid(result.axis[i]);
    }
  }
  return result;
}

/// The geometry whose transposed convolution takes `positions` elements per axis: its input has
/// (positions - 1) * stride - before - after + extent + output_padding elements (PyTorch); with `same_*`, as ONNX,
/// positions * stride.
template <class List, std::size_t R>
constexpr sliding_window<R> slide_transposed(index_array<R> const& positions, index_array<R> const& windows) {
  auto result = detail::unslid<List>(positions, windows);
  auto const extra = numbers_of<R, List, option_kind::output_padding>(0);
  for (std::size_t i = 0; i < R; ++i) {
    auto& axis = result.axis[i];
    axis.positions = positions[i];
    auto const reached = static_cast<std::ptrdiff_t>((positions[i] - 1) * axis.stride + axis.extent()) + extra[i];
    if constexpr (has_option<List, option_kind::same>) {
      auto const excess = reached - static_cast<std::ptrdiff_t>(positions[i] * axis.stride);
      auto const total = excess > 0 ? excess : 0;
      bool const upper = option_of<List, option_kind::same>::odd_element_after;
      axis.before = upper ? total / 2 : total - total / 2;
      axis.after = total - axis.before;
      axis.input = positions[i] * axis.stride;
    } else {
      auto const size = reached - axis.before - axis.after;
      axis.input = size < 1 ? 1 : static_cast<std::size_t>(size);
    }
  }
  return result;
}

}  // namespace tessera

#endif

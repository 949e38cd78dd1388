// Reshaping: which shapes hold the same elements, and when another shape is only another way to look at them.
#ifndef TESSERA_SHAPE_RESHAPE_HPP
#define TESSERA_SHAPE_RESHAPE_HPP

#include <tessera/shape/strides.hpp>

#include <cstddef>

namespace tessera {

/// In `reshape<2, infer>(a)`: the size that follows from the others.
inline constexpr std::size_t infer = static_cast<std::size_t>(-1);

/// `wanted` with its one `infer` resolved, so that the product is `size`. Where nothing fits, `infer` becomes 1.
template <std::size_t R>
constexpr index_array<R> inferred(index_array<R> wanted, std::size_t size) {
  std::size_t known = 1, unknown = R;
  for (std::size_t i = 0; i < R; ++i) {
    if (wanted[i] == infer) unknown = i;
    else known *= wanted[i];
  }
  if (unknown != R) wanted[unknown] = known != 0 && size % known == 0 && size >= known ? size / known : 1;
  return wanted;
}

/// How many sizes of a wanted shape are `infer`.
template <std::size_t R>
constexpr std::size_t inferred_count(index_array<R> const& wanted) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < R; ++i) count += wanted[i] == infer ? 1U : 0U;
  return count;
}

/// The result of asking whether strided elements can be seen with other sizes: their strides, if so.
template <std::size_t R>
struct view_layout {
  bool possible = true;
  index_array<R, std::ptrdiff_t> steps{};
};

namespace detail {

/// Sizes and steps of the axes that have more than one element; the others hold no position in memory.
template <std::size_t R>
struct occupied_axes {
  std::size_t count = 0;
  index_array<R> sizes{};
  index_array<R, std::ptrdiff_t> steps{};

  constexpr occupied_axes(index_array<R> const& all_sizes, index_array<R, std::ptrdiff_t> const& all_steps) {
    for (std::size_t i = 0; i < R; ++i) {
      if (all_sizes[i] == 1) continue;
      sizes[count] = all_sizes[i];
      steps[count++] = all_steps[i];
    }
  }

  /// Takes from the end the longest run of axes that are contiguous among themselves; its element count.
  constexpr std::size_t take_run() {
    std::size_t run = sizes[--count];
    auto const step = steps[count];
    while (count > 0 && steps[count - 1] == step * static_cast<std::ptrdiff_t>(run)) run *= sizes[--count];
    return run;
  }
};

}  // namespace detail

/// PyTorch's rule for `view`: from the last axis on, runs of axes that are contiguous among themselves may be merged
/// and split freely; no axis of the result may cross from one run to the next.
template <std::size_t From, std::size_t To>
constexpr view_layout<To> viewed(index_array<From> const& sizes, index_array<From, std::ptrdiff_t> const& steps,
                                 index_array<To> const& wanted) {
  view_layout<To> result;
  detail::occupied_axes<From> axes(sizes, steps);
  std::size_t to = To;
  while (axes.count > 0) {
    auto const step = axes.steps[axes.count - 1];
    auto const run = axes.take_run();
    std::size_t covered = 1;
    for (; to > 0 && (covered < run || wanted[to - 1] == 1); covered *= wanted[--to]) {
      result.steps[to - 1] = step * static_cast<std::ptrdiff_t>(covered);
    }
    result.possible = result.possible && covered == run;
  }
  for (; to > 0; --to) {
    result.steps[to - 1] = 1;
    result.possible = result.possible && wanted[to - 1] == 1;
  }
  return result;
}

}  // namespace tessera

#endif

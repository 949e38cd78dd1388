// gathered_axis: the sources of one axis as a table, and the longest part of it that is regular.
#ifndef TESSERA_KERNEL_GATHERED_AXIS_HPP
#define TESSERA_KERNEL_GATHERED_AXIS_HPP

#include <tessera/support/long_loop.hpp>

#include <cstddef>

namespace tessera::kernel {

/// Result indexes first <= o < last whose sources are `source`, source + step, source + 2 * step, ...
struct regular_run {
  std::ptrdiff_t first = 0;
  std::ptrdiff_t last = 0;
  std::ptrdiff_t source = 0;
  std::ptrdiff_t step = 0;

  constexpr std::ptrdiff_t size() const { return last - first; }
};

/// The source index of every result index of one axis, -1 for none. `Rule` is a structural value with the members
/// input_size(), output_size() and source(o).
template <auto Rule>
struct gathered_axis {
  static constexpr auto input = static_cast<std::ptrdiff_t>(Rule.input_size());
  static constexpr auto output = static_cast<std::ptrdiff_t>(Rule.output_size());

  struct table {
    std::ptrdiff_t at[output]{};
    constexpr table() {
      for (std::ptrdiff_t o = 0; o < output;) {
        for (auto const end = tessera::detail::end_of_piece(o, output); o < end; ++o)
          at[o] = Rule.source(static_cast<std::size_t>(o));
      }
    }
  };
  static constexpr table source{};

  /// What the table is like: a constant of its own, so that the compiler's budget begins anew.
  struct summary {
    bool reads_outside = false;
    regular_run longest{};
    constexpr summary() {
      for (std::ptrdiff_t o = 0; o < output;) {
        for (auto const end = tessera::detail::end_of_piece(o, output); o < end;) o = add_run_from(o);
      }
    }

   private:
    /// Looks at the regular run from one element on; returns where the next one may begin.
    constexpr std::ptrdiff_t add_run_from(std::ptrdiff_t first) {
      reads_outside = reads_outside || source.at[first] < 0;
      auto const run = run_from(first);
      if (run.size() > longest.size()) longest = run;
      return run.size() > 2 ? run.last - 1 : first + 1;
    }
  };
  static constexpr regular_run run_from(std::ptrdiff_t first) {
    auto const start = source.at[first], second = first + 1 < output ? source.at[first + 1] : -1;
    if (start < 0) return {};
    if (second < 0) return {first, first + 1, start, 0};
    auto last = first + 2;
    auto const step = second - start, most = tessera::detail::end_of_piece(first, output);
    while (last < most && source.at[last] >= 0 && source.at[last] - source.at[last - 1] == step) ++last;
    return {first, last, start, step};
  }
  static constexpr summary is{};

  /// Result indexes that have a source.
  static consteval std::size_t inside() {
    std::size_t count = 0;
    for (auto const from : source.at) count += from >= 0 ? 1 : 0;
    return count;
  }
};

}  // namespace tessera::kernel

#endif

// pair_source: the source channels of a part as pairs, zeros around them.
#ifndef TESSERA_KERNEL_VECTOR_PAIR_SOURCE_HPP
#define TESSERA_KERNEL_VECTOR_PAIR_SOURCE_HPP

#include <tessera/kernel/vector/copy_pairs.hpp>
#include <tessera/kernel/vector/multiply_add.hpp>
#include <tessera/kernel/vector/pair_parts.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// The source of a part: its first element along each axis, which may lie in the padding.
struct pair_place {
  std::ptrdiff_t first[3];
};

/// The planes of a group's source channels as pairs, as far as a part reads them.
template <contraction<3> Plan, pair_parts Parts>
struct pair_source {
  static constexpr auto sizes = Plan.source_sizes();
  static constexpr auto part = Parts.part(1);
  static constexpr auto copied = part.source_sizes();
  static constexpr std::size_t plane = product(sizes);

  static constexpr bool is_inside(std::ptrdiff_t at, std::size_t size) {
    return at >= 0 && at < static_cast<std::ptrdiff_t>(size);
  }

  /// The elements of a row before the source, and those inside it.
  struct row_range {
    std::size_t before, inside;
    constexpr explicit row_range(std::ptrdiff_t first) {
      auto const length = static_cast<std::ptrdiff_t>(copied[2]);
      auto const left = first < 0 ? (-first < length ? -first : length) : 0;
      auto const end = static_cast<std::ptrdiff_t>(sizes[2]) - first, last = end < length ? end : length;
      before = static_cast<std::size_t>(left);
      inside = static_cast<std::size_t>(last > left ? last - left : 0);
    }
  };

  template <bool HasHigh, class X>
  TESSERA_ALWAYS_INLINE static void copy_row(X const* planes, std::ptrdiff_t first, row_range const& range, pair* to) {
    for (std::size_t i = 0; i < range.before; ++i) to[i] = 0;
    auto const* const from = planes + (first + static_cast<std::ptrdiff_t>(range.before));
    if (range.inside > 0) {
      copy_row_of_pairs<HasHigh>(from, HasHigh ? from + plane : from, range.inside, to + range.before);
    }
    for (std::size_t i = range.before + range.inside; i < copied[2]; ++i) to[i] = 0;
  }

  template <bool HasHigh, class X>
  TESSERA_ALWAYS_INLINE static pair* copy_planes(X const* planes, pair_place const& at, row_range const& range,
                                                 pair* to) {
    for (std::size_t zy = 0; zy < copied[0] * copied[1]; ++zy, to += copied[2]) {
      auto const z = at.first[0] + static_cast<std::ptrdiff_t>(zy / copied[1]),
                 y = at.first[1] + static_cast<std::ptrdiff_t>(zy % copied[1]);
      if (is_inside(z, sizes[0]) && is_inside(y, sizes[1])) {
        auto const row = z * static_cast<std::ptrdiff_t>(sizes[1]) + y;
        copy_row<HasHigh>(planes, row * static_cast<std::ptrdiff_t>(sizes[2]) + at.first[2], range, to);
      } else {
        for (std::size_t i = 0; i < copied[2]; ++i) to[i] = 0;
      }
    }
    return to;
  }

  template <class X>
  TESSERA_ALWAYS_INLINE static void copy_channels(X const* planes, pair_place const& at, row_range const& range,
                                                  pair* to) {
    for (std::size_t c = 0; c + 1 < Plan.sources_per_group(); c += 2, planes += 2 * plane) {
      to = copy_planes<true>(planes, at, range, to);
    }
    if constexpr (Plan.sources_per_group() % 2 == 1) copy_planes<false>(planes, at, range, to);
  }

  /// All channels of a group. Where rows are whole, what they copy is known while compiling.
  template <class X>
  static void copy(X const* planes, pair_place const& at, pair* to) {
    if constexpr (Parts.axis[2].count() == 1) {
      constexpr row_range whole_row{Parts.axis[2].first_source(0)};
      copy_channels(planes, at, whole_row, to);
    } else {
      copy_channels(planes, at, row_range{at.first[2]}, to);
    }
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif

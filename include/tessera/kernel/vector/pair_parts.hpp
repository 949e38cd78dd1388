// pair_parts: a contraction cut into parts whose source, as pairs and with its padding, fits the stack.
#ifndef TESSERA_KERNEL_VECTOR_PAIR_PARTS_HPP
#define TESSERA_KERNEL_VECTOR_PAIR_PARTS_HPP

#include <tessera/kernel/contraction.hpp>
#include <tessera/kernel/vector/multiply_add.hpp>
#include <tessera/support/config.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// An axis in parts of so many places (a place is one element of every phase). All parts are of one shape, so that one kernel
/// serves them; the last one overlaps its neighbour. What a part reads is copied, the padding with it.
struct axis_parts {
  contraction_axis whole{};
  std::size_t places = 1;

  constexpr explicit axis_parts(contraction_axis const& axis) : whole(axis), places(all_places()) {}
  constexpr axis_parts() = default;

  constexpr std::size_t all_places() const { return (whole.result_size() + whole.phases() - 1) / whole.phases(); }
  /// The elements by which the last place is cut off; the last place of every part is.
  constexpr std::size_t lacking() const { return all_places() * whole.phases() - whole.result_size(); }
  constexpr std::size_t fewest_places() const { return lacking() > 0 && all_places() > 1 ? 2 : 1; }
  constexpr std::size_t step() const { return lacking() > 0 && places > 1 ? places - 1 : places; }
  constexpr std::size_t count() const { return (all_places() - places + step() - 1) / step() + 1; }

  constexpr std::size_t first_place(std::size_t part) const {
    auto const at = part * step();
    return at + places <= all_places() ? at : all_places() - places;
  }
  constexpr std::size_t first_result(std::size_t part) const { return first_place(part) * whole.phases(); }
  /// Where the copy begins; before the source there is padding.
  constexpr std::ptrdiff_t first_source(std::size_t part) const {
    return static_cast<std::ptrdiff_t>(first_place(part) * whole.source_step()) -
           static_cast<std::ptrdiff_t>(whole.lead());
  }

  /// The axis of one part: it reads nothing but the copy.
  constexpr contraction_axis part() const {
    auto const zeros = static_cast<std::ptrdiff_t>(whole.lead());
    contraction_axis axis{whole.window, whole.transposed};
    axis.window.before += whole.transposed ? zeros * static_cast<std::ptrdiff_t>(whole.window.stride) : -zeros;
    axis.window.after = 0;
    auto& source = whole.transposed ? axis.window.positions : axis.window.input;
    (whole.transposed ? axis.window.input : axis.window.positions) = places * whole.phases() - lacking();
    source = 1;
    source = axis.padded_size();
    return axis;
  }

  friend constexpr bool operator==(axis_parts const&, axis_parts const&) = default;
};

/// Bytes of the stack that the pairs of a part may take.
inline constexpr std::size_t most_bytes_of_pairs = 65'536;

/// The parts of all axes, for each batch element and group alike.
struct pair_parts {
  axis_parts axis[3]{};
  std::size_t pairs = 1;
  std::size_t results = 1;

  /// Neighbouring source channels of a group are a pair; the last one of an odd number is paired with zeros.
  constexpr explicit pair_parts(contraction<3> const& plan)
      : axis{axis_parts(plan.axis(0)), axis_parts(plan.axis(1)), axis_parts(plan.axis(2))},
        pairs((plan.sources_per_group() + 1) / 2),
        results(plan.results_per_group()) {}

  /// What the kernel computes of a part, for so many channels of the result.
  constexpr contraction<3> part(std::size_t channels) const {
    bool const transposed = axis[0].whole.transposed;
    contraction<3> plan{{1, 1, transposed ? channels : pairs, transposed ? pairs : channels}, transposed};
    for (std::size_t i = 0; i < 3; ++i) plan.geometry.window.axis[i] = axis[i].part().window;
    return plan;
  }

  constexpr std::size_t source_size() const {
    std::size_t size = pairs;
    for (auto const& one : axis) size *= one.part().source_size();
    return size;
  }
  constexpr bool fit() const { return source_size() * sizeof(pair) <= most_bytes_of_pairs; }

  constexpr std::size_t count() const { return axis[0].count() * axis[1].count() * axis[2].count(); }

  friend constexpr bool operator==(pair_parts const&, pair_parts const&) = default;
};

namespace detail {

/// The most places of an axis with which the parts fit, the fewest if none do; and no more than make parts of one size.
constexpr void shorten(pair_parts& parts, std::size_t i) {
  auto& places = parts.axis[i].places;
  auto fewest = parts.axis[i].fewest_places(), most = parts.axis[i].all_places();
  while (fewest < most) {
    places = (fewest + most + 1) / 2;
    if (parts.fit()) fewest = places;
    else most = places - 1;
  }
  places = fewest;
  auto const count = parts.axis[i].count(), all = parts.axis[i].all_places();
  if (parts.axis[i].lacking() == 0) places = (all + count - 1) / count;
}

}  // namespace detail

/// The largest parts that fit, as long along the row as they can be; where none do, the smallest.
constexpr pair_parts pair_parts_of(contraction<3> const& plan) {
  pair_parts parts{plan};
  for (std::size_t i = 0; i < 3 && !parts.fit(); ++i) detail::shorten(parts, i);
  return parts;
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif

// moved_line: a line of which every element is one element of a source line, or a fixed value, moved a vector at a time.
#ifndef TESSERA_KERNEL_VECTOR_MOVED_LINE_HPP
#define TESSERA_KERNEL_VECTOR_MOVED_LINE_HPP

#include <tessera/kernel/gathered_axis.hpp>
#include <tessera/kernel/vector/part_of_vector.hpp>
#include <tessera/kernel/vector/simd.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// Elements that move as integers of their size.
template <class T>
inline constexpr bool moves_as_bits = std::is_trivially_copyable_v<T> && alignof(T) == sizeof(T) &&
                                      (sizeof(T) == 1 || sizeof(T) == 2 || sizeof(T) == 4 || sizeof(T) == 8);

namespace detail {

template <class T>
using bits_of =
    std::conditional_t<sizeof(T) == 1, std::uint8_t,
                       std::conditional_t<sizeof(T) == 2, std::uint16_t,
                                          std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>>>;

/// Where the lanes of one vector of the result come from, of at most Most lanes.
template <std::size_t Most>
struct lane_sources {
  std::size_t lanes = Most;
  std::ptrdiff_t base = 0;   ///< the first source element that is loaded
  std::ptrdiff_t loads = 0;  ///< vectors loaded side by side; more than two are too many
  bool fills = false;        ///< a lane has no source
  bool stays = true;         ///< every lane comes from the same lane of one vector
  int lane[Most]{};          ///< of the loaded elements, -1 for none

  constexpr int lane_or_first(std::size_t l) const { return lane[l] < 0 ? 0 : lane[l]; }
  constexpr bool has_lanes_of(lane_sources const& other) const {
    for (std::size_t l = 0; l < Most; ++l) {
      if (lane[l] != other.lane[l]) return false;
    }
    return lanes == other.lanes && loads == other.loads && stays == other.stays;
  }
};

/// The least and the greatest source of some lanes, and whether they follow each other.
struct source_span {
  std::ptrdiff_t least = -1, most = -1, of_lane_0 = 0;
  bool is_run = true, has_gaps = false;

  constexpr void add(std::ptrdiff_t source, std::ptrdiff_t lane) {
    if (source < 0) {
      has_gaps = true;
    } else {
      if (least < 0) least = most = source, of_lane_0 = source - lane;
      is_run = is_run && source - lane == of_lane_0;
      least = source < least ? source : least;
      most = source > most ? source : most;
    }
  }
};

/// The lanes for the elements first, first + 1, ... of a line of the result. Vectors are loaded from within the source line
/// where it is long enough, unless the lanes can stay where they are.
template <class Axis, std::size_t Most>
constexpr lane_sources<Most> lanes_from(std::ptrdiff_t first, std::size_t lanes) {
  auto const size = static_cast<std::ptrdiff_t>(lanes);
  source_span span;
  for (std::ptrdiff_t l = 0; l < size; ++l) span.add(Axis::source.at[first + l], l);
  lane_sources<Most> from{lanes};
  from.fills = span.has_gaps, from.stays = span.is_run;
  if (span.least >= 0) from.loads = span.is_run ? 1 : (span.most - span.least) / size + 1;
  auto const last_base = Axis::input - from.loads * size;
  from.base = span.is_run ? span.of_lane_0 : last_base >= 0 && last_base < span.least ? last_base : span.least;
  for (std::ptrdiff_t l = 0; l < size; ++l) {
    auto const source = Axis::source.at[first + l];
    from.lane[l] = source < 0 ? -1 : static_cast<int>(source - from.base);
  }
  return from;
}

/// The most lanes, a power of two, that do not leave a line of this size.
template <class T>
constexpr std::size_t lanes_within(std::size_t size) {
  std::size_t lanes = widest<T>;
  while (lanes > size) lanes /= 2;
  return lanes;
}

}  // namespace detail

/// The line of the result whose sources are `Axis`, a gathered_axis; the last vector may overlap the one before it.
template <class Axis, class T>
class moved_line {
  static constexpr auto output = static_cast<std::size_t>(Axis::output), lanes = detail::lanes_within<T>(output),
                        vectors = (output + lanes - 1) / lanes;
  using lane_type = detail::bits_of<T>;

  /// Longer lines are left to loops: they cost the compiler less, and run as fast.
  static constexpr bool is_suitable = moves_as_bits<T> && output <= 4096 && lanes * sizeof(T) >= 16;

  struct table {
    detail::lane_sources<lanes> of[vectors]{};
    bool are_movable = true;
    std::size_t stretches = 0;
    std::ptrdiff_t least = 0, most = Axis::input;

    constexpr table() {
      for (std::size_t v = 0; v < vectors; ++v) add(v);
      for (std::size_t v = 0; v < vectors; v += stretch_from(v)) ++stretches;
    }
    constexpr void add(std::size_t v) {
      auto& from = of[v] = detail::lanes_from<Axis, lanes>(first_of(v), lanes_of(v));
      are_movable = are_movable && from.loads <= 2 && (from.stays || sizeof(T) >= 4);
      if (from.loads == 0) return;
      auto const end = from.base + from.loads * static_cast<std::ptrdiff_t>(from.lanes);
      least = from.base < least ? from.base : least;
      most = end > most ? end : most;
    }
    /// How many vectors from this one on have the same lanes, of sources at the same distance.
    constexpr std::size_t stretch_from(std::size_t v) const {
      std::size_t count = 1;
      while (v + count < vectors && continues(v, count)) ++count;
      return count;
    }
    constexpr bool continues(std::size_t v, std::size_t count) const {
      auto const next = v + count;
      return (next + 1) * lanes <= output && of[v].has_lanes_of(of[next]) &&
             of[next].base - of[next - 1].base == of[v + 1].base - of[v].base;
    }
  };
  static constexpr std::size_t lanes_of(std::size_t v) {
    return (v + 1) * lanes <= output ? lanes : lanes_for<T>(output - v * lanes);
  }
  static constexpr std::ptrdiff_t first_of(std::size_t v) {
    return static_cast<std::ptrdiff_t>((v + 1) * lanes <= output ? v * lanes : output - lanes_of(v));
  }
  static constexpr auto made = [] {
    if constexpr (is_suitable) return table{};
    else return nullptr;
  }();

 public:
  /// Sources that a few shuffles bring into their places.
  static constexpr bool is_movable = [] {
    if constexpr (is_suitable) return made.are_movable && made.stretches <= 32;
    else return false;
  }();

  /// What is loaded around the source line: from the element `least` on, before the element `most`.
  static constexpr std::ptrdiff_t least = [] {
    if constexpr (is_movable) return made.least;
    else return std::ptrdiff_t{0};
  }();
  static constexpr std::ptrdiff_t most = [] {
    if constexpr (is_movable) return made.most;
    else return Axis::input;
  }();

  /// x is the source line in memory that may be read from x[least] on, before x[most].
  TESSERA_ALWAYS_INLINE static void move(T const* x, T value, T* y) {
    move_from<0>(reinterpret_cast<lane_type const*>(x), __builtin_bit_cast(lane_type, value),
                 reinterpret_cast<lane_type*>(y));
  }

  /// The same where nothing around the line may be read.
  static void move_alone(T const* x, T value, T* y) {
    T room[static_cast<std::size_t>(most - least)];
    for (std::ptrdiff_t i = least; i < 0; ++i) room[i - least] = value;
    __builtin_memcpy(room - least, x, static_cast<std::size_t>(Axis::input) * sizeof(T));
    for (auto i = Axis::input; i < most; ++i) room[i - least] = value;
    move(room - least, value, y);
  }

 private:
  template <std::size_t V>
  TESSERA_ALWAYS_INLINE static void move_from(lane_type const* x, lane_type value, lane_type* y) {
    constexpr std::size_t count = made.stretch_from(V);
    constexpr auto step = count > 1 ? made.of[V + (count > 1 ? 1 : 0)].base - made.of[V].base : 0;
    auto const* from = x + made.of[V].base;
    auto* to = y + first_of(V);
    if constexpr (count <= 4) {
      unroll<count>([&](auto) TESSERA_INLINE_LAMBDA { move_vector<V>(from, value, to), from += step, to += lanes; });
    } else {
      for (std::size_t v = 0; v < count; ++v, from += step, to += lanes) move_vector<V>(from, value, to);
    }
    if constexpr (V + count < vectors) move_from<V + count>(x, value, y);
  }

  template <std::size_t V>
  TESSERA_ALWAYS_INLINE static void move_vector(lane_type const* from, lane_type value, lane_type* to) {
    constexpr auto const& source = made.of[V];
    if constexpr (source.loads == 0) {
      store(to, broadcast<source.lanes>(value));
    } else if constexpr (!source.fills) {
      store(to, moved<V>(from));
    } else {
      constexpr std::make_index_sequence<source.lanes> all{};
      auto const kept = lanes_with_a_source<V>(all);
      store(to, (moved<V>(from) & kept) | (broadcast<source.lanes>(value) & ~kept));
    }
  }

  /// The lanes in their places, those without a source as it happens.
  template <std::size_t V>
  TESSERA_ALWAYS_INLINE static auto moved(lane_type const* from) {
    constexpr auto const& source = made.of[V];
    if constexpr (source.stays) {
      return load<source.lanes>(from);
    } else {
      auto const first = load<source.lanes>(from),
                 second = source.loads == 1 ? first : load<source.lanes>(from + source.lanes);
      return shuffled<source.lanes>(first, second, [](std::size_t l) { return made.of[V].lane_or_first(l); });
    }
  }

  /// All bits of a lane that has one, none of another. A blend of constant lanes would do, but g++ 12 makes single inserts of it.
  template <std::size_t V, std::size_t... Lane>
  TESSERA_ALWAYS_INLINE static auto lanes_with_a_source(std::index_sequence<Lane...>) {
    constexpr auto all_bits = static_cast<lane_type>(~lane_type{0});
    return simd<lane_type, sizeof...(Lane)>{(made.of[V].lane[Lane] < 0 ? lane_type{0} : all_bits)...};
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif

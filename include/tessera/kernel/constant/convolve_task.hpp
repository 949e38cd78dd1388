// A convolution as a sharded task: its lines, and the lines of its padded source.
#ifndef TESSERA_KERNEL_CONSTANT_CONVOLVE_TASK_HPP
#define TESSERA_KERNEL_CONSTANT_CONVOLVE_TASK_HPP

#include <tessera/kernel/constant/convolve.hpp>
#include <tessera/support/shards.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera::kernel::constant {

/// The padded source of a contraction, by lines. `Source` is an array of static storage.
template <auto C, auto const& Source>
struct pad_task {
  using value_type = std::remove_cvref_t<decltype(Source[0])>;
  static constexpr std::size_t columns = C.padded_sizes()[C.rank - 1];
  static constexpr std::size_t size = C.geometry.batch * C.source_channels() * C.padded_plane();
  static constexpr std::size_t shard =
      tessera::detail::shard_size(columns, tessera::detail::elements_per_shard / columns, size);

  template <std::size_t N>
  static constexpr void evaluate(value_type (&padded)[N], std::size_t first) {
    detail::pad_lines<C>(Source, padded, first / columns);
  }
};

/// The width of the segments of a line: the widest divisor of the line (in whole phases) that is no more than a shard's work.
template <auto C>
constexpr std::size_t segment_width() {
  constexpr std::size_t columns = C.columns(), phases = C.axis(C.rank - 1).phases();
  constexpr std::size_t per_column = C.sources_per_group() * C.geometry.taps() / C.phases() + 1;
  for (std::size_t parts = 1; parts <= columns; ++parts) {
    bool const even = columns % parts == 0 && (parts == 1 || columns / parts % phases == 0);
    if (even && columns / parts * per_column <= 8 * tessera::detail::multiply_adds_per_shard) return columns / parts;
  }
  return columns;
}

/// The result of a contraction, by segments of its lines, from the elements of a Source that needs no padding.
template <class T, auto C, auto const& Source, auto const& Weights, auto const& Bias>
struct contract_task {
  using value_type = T;
  static constexpr std::size_t width = segment_width<C>();
  static constexpr std::size_t per_segment = width * (C.sources_per_group() * C.geometry.taps() / C.phases() + 1);
  static constexpr std::size_t size = C.geometry.batch * C.result_channels() * product(C.result_sizes());
  static constexpr std::size_t shard =
      tessera::detail::shard_size(width, tessera::detail::multiply_adds_per_shard / per_segment, size);

  /// A copy of the whole source is cheap, and read faster than the original, unless it is larger than the shard's work.
  static constexpr bool copies_source = sizeof(Source) / sizeof(Source.elements[0]) <= shard / width * per_segment;

  template <std::size_t N>
  static constexpr void evaluate(T (&result)[N], std::size_t first) {
    if constexpr (copies_source) {
      auto const source = Source;
      detail::contract_segments<C, width>(source.elements, Weights, Bias, result, first / width);
    } else {
      detail::contract_segments<C, width>(Source.elements, Weights, Bias, result, first / width);
    }
  }
};

namespace detail {

template <auto C, auto const& Source>
using padded_elements =
    tessera::detail::run_of_elements<std::remove_cvref_t<decltype(Source[0])>, pad_task<C, Source>::size>;

template <auto C, auto const& Source>
inline constexpr padded_elements<C, Source> padded_source =
    tessera::detail::evaluate_task<padded_elements<C, Source>, pad_task<C, Source>>();

}  // namespace detail

/// A contraction of a static object with elements by static arrays of weights and bias. The source is padded in
/// shards of its own where it needs to be.
template <class Result, class T, auto C, auto const& Source, auto const& Weights, auto const& Bias>
struct contraction_table {
  using result = Result;

  static constexpr auto task() {
    if constexpr (C.needs_padding()) {
      return std::type_identity<contract_task<T, C, detail::padded_source<C, Source.elements>, Weights, Bias>>{};
    } else {
      return std::type_identity<contract_task<T, C, Source, Weights, Bias>>{};
    }
  }

  static constexpr Result value() { return tessera::detail::evaluate_task<Result, typename decltype(task())::type>(); }
};

/// Its result.
template <class Result, class T, auto C, auto const& Source, auto const& Weights, auto const& Bias>
constexpr Result contracted() {
  return contraction_table<Result, T, C, Source, Weights, Bias>::value();
}

}  // namespace tessera::kernel::constant

#endif

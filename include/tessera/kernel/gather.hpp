// gather and scatter_add: results whose every element is one source element, or none, axis by axis.
#ifndef TESSERA_KERNEL_GATHER_HPP
#define TESSERA_KERNEL_GATHER_HPP

#include <tessera/shape/index_array.hpp>

#include <cstddef>

namespace tessera::kernel {

/// The source index of every result index of one axis, -1 for none. `Rule` is a structural value with the members input(),
/// output() and source(o).
template <auto Rule>
struct gathered_axis {
  static constexpr std::size_t input = Rule.input_size();
  static constexpr std::size_t output = Rule.output_size();

  struct table {
    std::ptrdiff_t source[output]{};
    constexpr table() {
      for (std::size_t o = 0; o < output; ++o) source[o] = Rule.source(o);
    }
  };
  static constexpr table all{};
};

namespace detail {

/// Which source line a result line reads, over all axes but the last; -1 for none.
template <auto... Rules>
constexpr std::ptrdiff_t source_line(std::size_t line) {
  constexpr std::size_t axes = sizeof...(Rules);
  constexpr std::ptrdiff_t const* tables[]{gathered_axis<Rules>::all.source...};
  constexpr std::size_t inputs[]{gathered_axis<Rules>::input...}, outputs[]{gathered_axis<Rules>::output...};
  std::ptrdiff_t found = 0, pitch = 1;
  for (std::size_t i = axes - 1; i-- > 0; line /= outputs[i], pitch *= static_cast<std::ptrdiff_t>(inputs[i])) {
    auto const source = tables[i][line % outputs[i]];
    if (source < 0) return -1;
    found += source * pitch;
  }
  return found;
}

template <auto... Rules>
struct gathered_axes {
  static constexpr std::size_t axes = sizeof...(Rules);
  static constexpr index_array<axes> inputs{{gathered_axis<Rules>::input...}};
  static constexpr index_array<axes> outputs{{gathered_axis<Rules>::output...}};
  static constexpr std::ptrdiff_t const* columns() {
    std::ptrdiff_t const* const tables[]{gathered_axis<Rules>::all.source...};
    return tables[axes - 1];
  }
  static constexpr std::size_t line_input = inputs[axes - 1], line_output = outputs[axes - 1];
  static constexpr std::size_t plane_input = product(inputs), lines = product(outputs) / line_output;
};

}  // namespace detail

/// y[plane][o...] = x[plane][source(o)...], or `fill` where there is no source; written in ascending order.
template <std::size_t Planes, auto... Rules, class T, class X, class Y>
constexpr void gather(X const& x, T const& fill, Y& y) {
  using all = detail::gathered_axes<Rules...>;
  constexpr auto const* columns = all::columns();
  std::size_t at = 0;
  for (std::size_t plane = 0; plane < Planes; ++plane) {
    for (std::size_t line = 0; line < all::lines; ++line) {
      auto const source = detail::source_line<Rules...>(line);
      auto const from = plane * all::plane_input + static_cast<std::size_t>(source) * all::line_input;
      for (std::size_t i = 0; i < all::line_output; ++i) {
        y[at++] = source < 0 || columns[i] < 0 ? fill : x[from + static_cast<std::size_t>(columns[i])];
      }
    }
  }
}

/// The adjoint: x[plane][source(o)...] gathers the sum of every y[plane][o...] that reads it.
template <std::size_t Planes, auto... Rules, class T, class Y, class X>
constexpr void scatter_add(Y const& y, T const& zero, X& x) {
  using all = detail::gathered_axes<Rules...>;
  constexpr auto const* columns = all::columns();
  for (std::size_t i = 0; i < Planes * all::plane_input; ++i) x[i] = zero;
  std::size_t at = 0;
  for (std::size_t plane = 0; plane < Planes; ++plane) {
    for (std::size_t line = 0; line < all::lines; ++line) {
      auto const source = detail::source_line<Rules...>(line);
      auto const to = plane * all::plane_input + static_cast<std::size_t>(source) * all::line_input;
      for (std::size_t i = 0; i < all::line_output; ++i, ++at) {
        if (source < 0 || columns[i] < 0) continue;
        auto& sum = x[to + static_cast<std::size_t>(columns[i])];
        sum = sum + y[at];
      }
    }
  }
}

}  // namespace tessera::kernel

#endif

// convolve_by_winograd: a 3x3 convolution by products of transformed tiles, with 4 or 2.25 products for each result, not 9.
#ifndef TESSERA_KERNEL_VECTOR_WINOGRAD_HPP
#define TESSERA_KERNEL_VECTOR_WINOGRAD_HPP

#include <tessera/kernel/vector/blocks.hpp>
#include <tessera/kernel/vector/winograd_result.hpp>
#include <tessera/kernel/vector/winograd_source.hpp>
#include <tessera/kernel/vector/winograd_weights.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

namespace detail {

/// The blocks of one call, and their scratch.
template <class T, convolution_geometry<2> G, std::size_t M, winograd_plan Plan>
struct winograd_blocks {
  using sizes = winograd_sizes<T, G, M>;
  using source_type = winograd_source<T, G, M, Plan>;
  using result_type = winograd_result<T, G, M, Plan>;
  static constexpr sizes of_plan{Plan};
  static constexpr std::size_t points = sizes::points, lanes = Plan.lanes, tiles = of_plan.tiles();

  alignas(simd<T, lanes>) T sources[points * of_plan.source_pitch()];
  alignas(simd<T, lanes>) T products[points * of_plan.product_pitch()];

  /// Lanes that no tile fills are read as well, and thrown away.
  winograd_blocks() {
    if constexpr (!of_plan.is_full()) {
      for (auto& element : sources) element = T{};
    }
    for (std::size_t point = 1; point <= points; ++point) {
      store(products + point * of_plan.product_pitch() - lanes, simd<T, lanes>{});
    }
  }

  /// The products of one point, summed over `count` source channels.
  template <std::size_t Channels>
  static void multiply(T const* u, T const* v, std::size_t count, T* to) {
    simd<T, lanes> sums[Channels][Plan.vectors]{};
    for (auto const* const end = v + count * tiles; v != end; v += tiles, ++u) {
      simd<T, lanes> x[Plan.vectors];
      unroll<Plan.vectors>([&](auto n) TESSERA_INLINE_LAMBDA {
        x[n] = load<lanes>(v + n * lanes);
        keep(x[n]);
      });
      unroll<Channels>([&](auto channel) TESSERA_INLINE_LAMBDA {
        auto const weight = broadcast<lanes>(u[channel * Plan.sources]);
        unroll<Plan.vectors>([&](auto n) TESSERA_INLINE_LAMBDA { sums[channel][n] += weight * x[n]; });
      });
    }
    unroll<Channels>([&](auto channel) TESSERA_INLINE_LAMBDA {
      unroll<Plan.vectors>([&](auto n)
                               TESSERA_INLINE_LAMBDA { store(to + channel * tiles + n * lanes, sums[channel][n]); });
    });
  }

  /// Channels result channels of a block: `u` their transformed weights, `y` the plane of the first of them.
  template <std::size_t Channels, class Bias>
  void add_channels(T const* u, winograd_part const& part, tile_place const& at, Bias const& bias, std::size_t first,
                    T* y) {
    for (std::size_t point = 0; point < points; ++point) {
      multiply<Channels>(u + point * Channels * Plan.sources, sources + point * of_plan.source_pitch(), part.sources,
                         products + point * of_plan.product_pitch());
    }
    auto const is_first = part.first_source == 0, is_last = part.first_source + part.sources == G.in_per_group();
    for (std::size_t i = 0; i < Channels; ++i) {
      typename result_type::template base<Bias> const from{bias, static_cast<T>(bias[first + i]), is_first, is_last};
      result_type::add_channel(products + i * tiles, from, at, y + i * G.output_plane());
    }
  }

  /// One block: `x` is the plane of the part's first source channel, `y` that of its first result channel.
  template <class Bias>
  void add_block(T const* x, T const* u, winograd_part const& part, tile_place const& at, Bias const& bias, T* y) {
    source_type::transform_block(x, part.sources, at, sources);
    for_each_block<G.out_per_group(), Plan.channels>(part.results, [&](std::size_t i, auto in_block) {
      this->template add_channels<in_block>(u + i * points * Plan.sources, part, at, bias, part.first_result + i,
                                            y + i * G.output_plane());
    });
  }

  /// A part of the channels, over all pictures.
  template <class Bias>
  void add_part(T const* x, T const* u, winograd_part const& part, Bias const& bias, T* y) {
    auto const group = part.first_result / G.out_per_group();
    x += (group * G.in_per_group() + part.first_source) * G.input_plane();
    y += part.first_result * G.output_plane();
    for (std::size_t n = 0; n < G.batch; ++n) {
      for (std::size_t row = 0; row < sizes::tile_rows; row += Plan.rows) {
        for (std::size_t column = 0; column < sizes::tile_columns; column += Plan.columns) {
          add_block(x, u, part, {row, column}, bias, y);
        }
      }
      x += G.in_channels * G.input_plane();
      y += G.out_channels * G.output_plane();
    }
  }
};

}  // namespace detail

/// y = bias + convolution of x with w, in row-major order, by F(M x M, 3 x 3): kernels of 3x3 with stride 1 and dilation 1.
/// `packed` are the weights transformed by winograd_weights. Takes up to most_winograd_bytes of the stack.
template <convolution_geometry<2> G, std::size_t M, class T, class Bias>
void convolve_by_winograd_packed(T const* x, T const* packed, Bias const& bias, T* y) {
  constexpr auto plan = winograd_plan_of<T, G, M>(weights::packed);
  detail::winograd_blocks<T, G, M, plan> blocks;
  for_each_part<G, plan>([&](winograd_part const& part) {
    blocks.add_part(x, packed, part, bias, y);
    packed += winograd_part_size<M, plan>(part.results);
  });
}

/// The same of plain weights, which it transforms part by part; that takes up to most_packed_bytes of the stack more.
template <convolution_geometry<2> G, std::size_t M, class T, class Bias>
void convolve_by_winograd(T const* x, T const* w, Bias const& bias, T* y) {
  constexpr auto plan = winograd_plan_of<T, G, M>(weights::plain);
  detail::winograd_blocks<T, G, M, plan> blocks;
  T packed[winograd_part_size<M, plan>(plan.results)];
  for_each_part<G, plan>([&](winograd_part const& part) {
    transform_weights<T, G, M, plan>(w, part, packed, 0);
    blocks.add_part(x, packed, part, bias, y);
  });
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif

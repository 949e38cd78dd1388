// winograd_weights: the weights of a 3x3 convolution transformed for winograd, by each call or once and for all.
#ifndef TESSERA_KERNEL_VECTOR_WINOGRAD_WEIGHTS_HPP
#define TESSERA_KERNEL_VECTOR_WINOGRAD_WEIGHTS_HPP

#include <tessera/kernel/vector/row.hpp>
#include <tessera/kernel/vector/winograd_plan.hpp>
#include <tessera/kernel/vector/winograd_transform.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// Some result and source channels; the results are counted over all groups, the sources within one.
struct winograd_part {
  std::size_t first_result = 0;
  std::size_t results = 0;
  std::size_t first_source = 0;
  std::size_t sources = 0;
};

namespace detail {

/// Both axes of a kernel: store(point, u) for each point of the tile, of the numbers or vectors load(tap).
template <class T, std::size_t M, class Load, class Store>
TESSERA_ALWAYS_INLINE constexpr void transform_kernel(Load const& load, Store const& store) {
  using V = decltype(load(std::integral_constant<std::size_t, 0>{}));
  using transform = winograd_transform<T, M>;
  V rows[M + 2][3];
  unroll<3>([&](auto column) TESSERA_INLINE_LAMBDA {
    V const taps[3]{load(column), load(std::integral_constant<std::size_t, column + 3>{}),
                    load(std::integral_constant<std::size_t, column + 6>{})};
    V points[M + 2];
    transform::of_kernel(taps, points);
    unroll<M + 2>([&](auto row) TESSERA_INLINE_LAMBDA { rows[row][column] = points[row]; });
  });
  unroll<M + 2>([&](auto row) TESSERA_INLINE_LAMBDA {
    V points[M + 2];
    transform::of_kernel(rows[row], points);
    unroll<M + 2>([&](auto column) TESSERA_INLINE_LAMBDA { store(row * (M + 2) + column, points[column]); });
  });
}

/// One result channel, source by source; `between` elements lie from point to point.
template <class T, std::size_t M, class W, class P>
constexpr void transform_channel(W const& w, std::size_t from, std::size_t sources, P& to, std::size_t at,
                                 std::size_t between) {
  for (std::size_t c = 0; c < sources; ++c) {
    transform_kernel<T, M>([&](auto tap) { return static_cast<T>(w[from + 9 * c + tap]); },
                           [&](auto point, T const& u) { to[at + point * between + c] = u; });
  }
}

/// The same, Lanes sources at once; the last vector overlaps its neighbour.
template <class T, std::size_t M, std::size_t Lanes>
void transform_channel_by_vectors(T const* from, std::size_t sources, T* to, std::size_t between) {
  for (std::size_t c = 0; c < sources; c += Lanes) {
    auto const first = c + Lanes <= sources ? c : sources - Lanes;
    transform_kernel<T, M>(
        [&](auto tap) TESSERA_INLINE_LAMBDA { return load_strided<Lanes, 9>(from + 9 * first + tap); },
        [&](auto point, auto const& u) TESSERA_INLINE_LAMBDA { store(to + point * between + first, u); });
  }
}

/// By vectors at run time, where there are so many sources; AlwaysVectors: there always are.
template <class T, std::size_t M, std::size_t Lanes, bool AlwaysVectors, class W, class P>
constexpr void transform_channel_at_best(W const& w, std::size_t from, std::size_t sources, P& to, std::size_t at,
                                         std::size_t between) {
  if (std::is_constant_evaluated() || (!AlwaysVectors && sources < Lanes)) {
    transform_channel<T, M>(w, from, sources, to, at, between);
  } else {
    transform_channel_by_vectors<T, M, Lanes>(&w[0] + from, sources, &to[0] + at, between);
  }
}

}  // namespace detail

/// Calls f(part) for the parts of a plan, so that each result channel sees its source channels in order.
template <convolution_geometry<2> G, winograd_plan Plan, class F>
constexpr void for_each_part(F const& f) {
  auto const at_most = [](std::size_t left, std::size_t most) { return left < most ? left : most; };
  constexpr std::size_t in = G.in_per_group(), out = G.out_per_group();
  for (std::size_t group = 0; group < G.groups; ++group) {
    for (std::size_t o = 0; o < out; o += Plan.results) {
      for (std::size_t c = 0; c < in; c += Plan.sources) {
        f(winograd_part{group * out + o, at_most(out - o, Plan.results), c, at_most(in - c, Plan.sources)});
      }
    }
  }
}

/// Elements of the transformed weights of a part.
template <std::size_t M, winograd_plan Plan>
constexpr std::size_t winograd_part_size(std::size_t results) {
  return (M + 2) * (M + 2) * results * Plan.sources;
}

/// The transformed weights of a part, in tiles of the plan's result channels (the last one has the rest): per tile by
/// point, result channel and source channel, from element `at` on.
template <class T, convolution_geometry<2> G, std::size_t M, winograd_plan Plan, class W, class P>
constexpr void transform_weights(W const& w, winograd_part const& part, P& to, std::size_t at) {
  constexpr std::size_t lanes = std::bit_floor(Plan.sources < widest<T> ? Plan.sources : widest<T>);
  constexpr std::size_t of_last_part = (G.in_per_group() - 1) % Plan.sources + 1;
  for (std::size_t o = 0; o < part.results; ++o) {
    auto const tile = o / Plan.channels * Plan.channels, left = part.results - tile;
    auto const channels = left < Plan.channels ? left : Plan.channels;
    auto const from = ((part.first_result + o) * G.in_per_group() + part.first_source) * 9;
    auto const to_channel = at + winograd_part_size<M, Plan>(tile) + (o - tile) * Plan.sources;
    detail::transform_channel_at_best<T, M, lanes, (of_last_part >= lanes)>(w, from, part.sources, to, to_channel,
                                                                            channels * Plan.sources);
  }
}

/// Elements of the transformed weights of a whole convolution.
template <class T, convolution_geometry<2> G, std::size_t M>
inline constexpr std::size_t winograd_size = [] {
  constexpr auto plan = winograd_plan_of<T, G, M>(weights::packed);
  std::size_t size = 0;
  for_each_part<G, plan>([&](winograd_part const& part) { size += winograd_part_size<M, plan>(part.results); });
  return size;
}();

/// The transformed weights of a whole convolution, as convolve_by_winograd_packed takes them: computed once, at compile time
/// too, where the same weights serve many calls. `packed` has winograd_size<T, G, M> elements of type T.
template <convolution_geometry<2> G, std::size_t M, class W, class P>
constexpr void winograd_weights(W const& w, P& packed) {
  using T = std::remove_cvref_t<decltype(packed[0])>;
  constexpr auto plan = winograd_plan_of<T, G, M>(weights::packed);
  std::size_t at = 0;
  for_each_part<G, plan>([&](winograd_part const& part) {
    transform_weights<T, G, M, plan>(w, part, packed, at);
    at += winograd_part_size<M, plan>(part.results);
  });
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif

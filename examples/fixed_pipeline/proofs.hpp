// The detector, verified while it is compiled, on frames that are small enough to write down.
#ifndef FIXED_PIPELINE_PROOFS_HPP
#define FIXED_PIPELINE_PROOFS_HPP

#include "edge_detector.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

namespace edges::proofs {

using byte = std::uint8_t;

template <std::size_t H, std::size_t W>
constexpr tensor<byte, H, W> edges_of(tensor<byte, H, W> const& frame) {
  edge_detector<H, W> detect{};
  tensor<byte, H, W> result{};
  detect(result, frame);
  return result;
}

// Nothing happens in an even frame, borders included.
static_assert(edges_of(full<byte, 5, 6>(200)) == zeros<byte, 5, 6>());

// A step of 40 is an edge of 40 on both of its sides, and nowhere else.
constexpr tensor<byte, 3, 6> step{{10, 10, 10, 50, 50, 50}, {10, 10, 10, 50, 50, 50}, {10, 10, 10, 50, 50, 50}};
static_assert(edges_of(step) == tensor<byte, 3, 6>{{0, 0, 40, 40, 0, 0}, {0, 0, 40, 40, 0, 0}, {0, 0, 40, 40, 0, 0}});

// The strongest edges that bytes can make stay within a byte.
static_assert(steepness(-4 * 255, 4 * 255) == 255);

}  // namespace edges::proofs

#endif

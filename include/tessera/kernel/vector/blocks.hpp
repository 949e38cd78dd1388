// for_each_block: whole blocks of channels, and the rest of them.
#ifndef TESSERA_KERNEL_VECTOR_BLOCKS_HPP
#define TESSERA_KERNEL_VECTOR_BLOCKS_HPP

#include <tessera/support/config.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// Calls f(first, size) for block after block of `count` channels, a part of All: the size of a block is a constant, and another one for
/// the block that ends them all where Block does not divide All. A part that is not the last has whole blocks.
template <std::size_t All, std::size_t Block, class F>
constexpr void for_each_block(std::size_t count, F f) {
  constexpr std::size_t rest = All % Block;
  std::size_t i = 0;
  for (; i + Block <= count; i += Block) f(i, std::integral_constant<std::size_t, Block>{});
  if constexpr (rest > 0) {
    if (i < count) f(i, std::integral_constant<std::size_t, rest>{});
  }
}

/// The same of all channels.
template <std::size_t All, std::size_t Block, class F>
constexpr void for_each_block(F f) {
  for_each_block<All, Block>(All, f);
}

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif

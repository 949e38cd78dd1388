#include "case.hpp"

#include <tessera/kernel/vector/blocks.hpp>

#include <cstddef>

using namespace tessera::kernel;

namespace {

/// The blocks follow each other, and their sizes are constants: a block is whole but for the last of all channels.
template <std::size_t All, std::size_t Block>
constexpr bool blocks_cover(std::size_t count) {
  std::size_t next = 0;
  bool in_order = true;
  vector::for_each_block<All, Block>(count, [&](std::size_t first, auto size) {
    in_order = in_order && first == next && size == (first + Block <= All ? Block : All % Block);
    next = first + size;
  });
  return in_order && next == count;
}

constexpr bool channels_are_met_once() {
  return blocks_cover<12, 4>(12) && blocks_cover<13, 4>(13) && blocks_cover<3, 4>(3) && blocks_cover<1, 1>(1);
}
TESSERA_CASE(channels_are_met_once);

constexpr bool a_part_has_whole_blocks() { return blocks_cover<13, 4>(8) && blocks_cover<13, 4>(0); }
TESSERA_CASE(a_part_has_whole_blocks);

constexpr bool without_a_count_it_is_all_of_them() {
  std::size_t sum = 0;
  vector::for_each_block<13, 4>([&](std::size_t, auto size) { sum += size; });
  return sum == 13;
}
TESSERA_CASE(without_a_count_it_is_all_of_them);

}  // namespace

#include "case.hpp"

#include <tessera/support/long_loop.hpp>

#include <cstddef>

namespace {

using tessera::detail::end_of_piece;
using tessera::detail::longest_loop;

static_assert(longest_loop < 262'144);

/// More iterations than g++ takes in one loop, each counted once.
constexpr bool pieces_cover_a_long_loop() {
  constexpr std::size_t size = 300'000;
  std::size_t counted = 0, pieces = 0;
  for (std::size_t i = 0; i < size; ++pieces) {
    for (auto const end = end_of_piece(i, size); i < end; ++i) ++counted;
  }
  return counted == size && pieces == 3;
}
TESSERA_CASE(pieces_cover_a_long_loop);

constexpr bool the_last_piece_ends_where_the_loop_does() {
  return end_of_piece(0, 0) == 0 && end_of_piece(3, 5) == 5 && end_of_piece(0, longest_loop) == longest_loop &&
         end_of_piece(0, longest_loop + 1) == longest_loop &&
         end_of_piece(longest_loop, longest_loop + 1) == longest_loop + 1;
}
TESSERA_CASE(the_last_piece_ends_where_the_loop_does);

}  // namespace

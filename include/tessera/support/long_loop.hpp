// Long loops: cut into pieces, each short enough for a constant expression.
#ifndef TESSERA_SUPPORT_LONG_LOOP_HPP
#define TESSERA_SUPPORT_LONG_LOOP_HPP

#include <cstddef>

namespace tessera::detail {

/// The most iterations of one loop: g++ takes no more than 262,144 in a constant expression (-fconstexpr-loop-limit).
inline constexpr int longest_loop = 131'072;

/// Where the piece of a long loop ends that begins at `first`. A loop over `size` elements is written
///
///     for (std::size_t i = 0; i < size;) {
///       for (auto const end = end_of_piece(i, size); i < end; ++i) ...
///     }
template <class Number>
constexpr Number end_of_piece(Number first, Number size) {
  return size - first < longest_loop ? size : first + longest_loop;
}

}  // namespace tessera::detail

#endif

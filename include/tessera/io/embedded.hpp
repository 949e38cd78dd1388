// embedded<N>: the bytes of a file as a constant, as tessera_embed (CMake) writes it into a header.
#ifndef TESSERA_IO_EMBEDDED_HPP
#define TESSERA_IO_EMBEDDED_HPP

#include <tessera/support/failure.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera {

/// Exactly N bytes. An aggregate without a constructor: compilers take a string literal as the whole array at once, and
/// four times faster than through std::bit_cast. The literal's own NUL stays behind the last byte, uncounted, so that
/// an embedded text is a C string, too.
///
///     tessera_embed(app FILE weights.npy NAME net::weights)      # CMake
///
///     #include "embedded/net/weights.hpp"
///     static_assert(net::weights[0] == 0x93);
///     constexpr auto const& w = tessera::npy::load_v<net::weights>;
///
/// Small ones can be written by hand: `constexpr tessera::embedded magic{"\x93NUMPY"};` has 6 bytes.
template <std::size_t N>
struct embedded {
  using value_type = unsigned char;

  unsigned char bytes[N + 1];

  static constexpr std::size_t size() { return N; }
  constexpr unsigned char const* data() const { return bytes; }
  constexpr unsigned char const* begin() const { return bytes; }
  constexpr unsigned char const* end() const { return bytes + N; }

  /// The byte at i, with the bounds rule of a tensor's elements.
  constexpr unsigned char operator[](std::size_t i) const {
    if ((checked_build || std::is_constant_evaluated()) && i >= N) failure::an_index_is_out_of_range();
    return bytes[i];
  }

  friend constexpr bool operator==(embedded const&, embedded const&) = default;
};

template <std::size_t N>
embedded(char const (&)[N]) -> embedded<N - 1>;

namespace detail {

template <class>
inline constexpr bool is_embedded = false;
template <std::size_t N>
inline constexpr bool is_embedded<embedded<N>> = true;

}  // namespace detail

/// Any `embedded<N>`.
template <class X>
concept embedded_file = detail::is_embedded<X>;

}  // namespace tessera

#endif

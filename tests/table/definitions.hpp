#ifndef DEFINITIONS_HPP
#define DEFINITIONS_HPP

#include "embedded/net/bytes.hpp"

#include <tessera.hpp>

#include <cstddef>

namespace net {

using tessera::padding, tessera::stride;

inline constexpr auto mixed = [](auto... index) {
  std::size_t sum = 0;
  ((sum = sum * 31 + index), ...);
  return static_cast<float>(sum % 17) - 8;
};
inline constexpr auto ramp = [](std::size_t i) { return static_cast<double>(i) / 4; };
inline constexpr auto half = [](float x) { return static_cast<short>(x / 2); };

// Of internal linkage, as the objects share no more than bytes.
constexpr auto picture = tessera::generate<float, 4, 30, 30>(mixed);
constexpr auto small_picture = tessera::generate<float, 8, 15, 17>(mixed);
constexpr auto weights =
    tessera::generate<float, 8, 4, 3, 3>([](auto o, auto... i) { return mixed(i...) + static_cast<float>(bytes[o]); });
inline constexpr auto offsets = tessera::iota<float, 8>();
inline constexpr auto left = tessera::generate<float, 100, 90>(mixed);
inline constexpr auto right = tessera::generate<float, 90, 80>(mixed);
inline constexpr auto kernel = tessera::generate<float, 3, 3>(mixed);

}  // namespace net

#endif

#ifndef SQUARES_HPP
#define SQUARES_HPP

#include <tessera/tensor/generate_v.hpp>

#include <cstddef>

extern tessera::tensor<int, 200, 200> const squares;

inline constexpr auto square = [](std::size_t i, std::size_t j) { return static_cast<int>(i * i + j); };
inline constexpr auto square_of_one = [](std::size_t i) { return static_cast<int>(i * i); };

#endif

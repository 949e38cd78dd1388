// A small tensor whose elements tell where they are: what PyTorch calls arange(1, 25).reshape(2, 3, 4).
#ifndef TESSERA_STATIC_TESTS_VIEW_CUBE_HPP
#define TESSERA_STATIC_TESTS_VIEW_CUBE_HPP

#include "case.hpp"

#include <tessera/tensor/tensor.hpp>

namespace tessera::testing {

constexpr tensor<int, 2, 3, 4> cube() {
  return opaque(tensor<int, 2, 3, 4>{{{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}},
                                     {{13, 14, 15, 16}, {17, 18, 19, 20}, {21, 22, 23, 24}}});
}

/// Its first half: arange(1, 13).reshape(3, 4).
constexpr tensor<int, 3, 4> matrix() { return opaque(tensor<int, 3, 4>{{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}}); }

}  // namespace tessera::testing

#endif

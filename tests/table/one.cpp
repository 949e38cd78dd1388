#include "tables/squares.hpp"

#include <cstdint>

static_assert(sizeof(squares) == 160'000);

int main() {
  for (std::size_t i = 0; i < 200; ++i) {
    for (std::size_t j = 0; j < 200; ++j) {
      if (squares(i, j) != square(i, j)) return 1;
    }
  }
  return reinterpret_cast<std::uintptr_t>(&squares) % 64 == 0 ? 0 : 1;
}

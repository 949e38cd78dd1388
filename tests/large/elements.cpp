// A tensor of ROWS rows of 1,000 elements as a constant, under the compiler's default limits.
#include <tessera/tensor/generate_v.hpp>

#include <cstddef>

using namespace tessera;

namespace {

struct residue {
  constexpr float operator()(auto i, auto j) const { return static_cast<float>((i * 31 + j * 7) % 1013); }
};

constinit auto const& numbers = generate_v<tensor<float, ROWS, 1000>, residue{}>;

}  // namespace

int main() {
  for (std::size_t i = 0; i < ROWS; ++i) {
    for (std::size_t j = 0; j < 1000; ++j) {
      if (numbers(i, j) != residue{}(i, j)) return 1;
    }
  }
  return 0;
}

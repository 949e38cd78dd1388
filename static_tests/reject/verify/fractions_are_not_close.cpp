// expect-in-evaluation: verify::at<1>, .*\{1, 3\}, .*\{1, 2\}>
// Numbers of your own are shown by their members, here a numerator and a denominator.
#include <tessera/verify/all_close_v.hpp>

struct fraction {
  int numerator = 0, denominator = 1;
  constexpr explicit operator double() const { return double(numerator) / denominator; }
  friend constexpr bool operator==(fraction, fraction) = default;
};

constexpr tessera::tensor<fraction, 2> expected{fraction{1, 2}, fraction{1, 2}};
#ifdef MENDED
constexpr tessera::tensor<fraction, 2> found{fraction{1, 2}, fraction{1, 2}};
#else
constexpr tessera::tensor<fraction, 2> found{fraction{1, 2}, fraction{1, 3}};
#endif
static_assert(tessera::all_close_v<found, expected>);

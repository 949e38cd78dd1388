// expect: tessera: the element types cannot be combined; cast<T>\(a\) one of the operands
// Built-in numbers meet in their common type. A type of your own meets only itself, so that nothing is converted unseen.
#include <tessera/ops/arithmetic.hpp>
#include <tessera/tensor/factory.hpp>

struct metres {
  double value;
  constexpr metres(double metres_ = 0) : value(metres_) {}
  friend constexpr metres operator+(metres a, metres b) { return metres(a.value + b.value); }
};

constexpr tessera::tensor<metres, 2> lengths{metres(1), metres(2)};
constexpr tessera::tensor<int, 2> steps{3, 4};
#ifdef MENDED
constexpr auto sums = lengths + tessera::cast<metres>(steps);
#else
constexpr auto sums = lengths + steps;
#endif

// expect-in-evaluation: too_much_for_one_constant_expression.*conv2d_weight_gradient.*parts_each_a_constant_of_its_own
// A gradient that costs more than the compiler's default limit is refused at once; it has no `_v` form.
#include <tessera/conv/gradient.hpp>

#include <cstddef>

constexpr std::size_t size =
#ifdef MENDED
    10;
#else
    250;
#endif
constexpr tessera::tensor<float, 4, size, size> x{};
constexpr tessera::tensor<float, 4, size - 2, size - 2> gradient{};
constexpr auto w = tessera::conv2d_weight_gradient<tessera::shape<4, 4, 3, 3>>(x, gradient);

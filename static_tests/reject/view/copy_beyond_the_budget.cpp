// expect-in-evaluation: too_much_for_one_constant_expression.*contiguous.*parts_each_a_constant_of_its_own
// A copy of more elements than the compiler's default limit allows is refused at once.
#include <tessera/view/permute.hpp>

#ifdef MENDED
constexpr tessera::tensor<float, 100, 100> x{};
#else
constexpr tessera::tensor<float, 1200, 1200> x{};
#endif
constexpr auto y = tessera::transpose(x);

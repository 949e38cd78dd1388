// expect: invalid operands to binary expression|no match for .operator\*
// A number beside a tensor becomes one of its elements, and 2.5 is no integer. The notes say so under `element_of`.
#include <tessera/ops/arithmetic.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
#ifdef MENDED
constexpr auto scaled = tessera::cast<float>(a) * 2.5F;
#else
constexpr auto scaled = a * 2.5F;
#endif

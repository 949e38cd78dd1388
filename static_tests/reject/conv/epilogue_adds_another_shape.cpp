// expect: tessera::epilogue: add takes an operand of the result's shape, or \(O, 1, 1\) with one element per channel
// expect-c++26: add takes an operand of the result's shape \[2x4x4\], or \(O, 1, 1\) with one element per channel, not \[2\]
// A vector of one element per channel would be added along the last axis.
#include <tessera/conv/conv.hpp>
#include <tessera/conv/epilogue.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>

constexpr auto picture = tessera::ones<float, 1, 4, 4>();
constexpr auto kernel = tessera::ones<float, 2, 1, 1, 1>();
#ifdef MENDED
constexpr auto each = tessera::ones<float, 2, 1, 1>();
#else
constexpr auto each = tessera::ones<float, 2>();
#endif
constexpr auto y = tessera::conv2d(picture, kernel, tessera::epilogue(tessera::add(each)));

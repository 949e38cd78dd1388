// expect-in-evaluation: overflow in constant expression|outside the range of representable values
// Sums of int are int: what does not fit is no constant. Smaller integers are summed in a wider type, see accumulator_t.
// (g++ may report it several times.)
#include <tessera/conv/conv.hpp>
#include <tessera/tensor/factory.hpp>

constexpr tessera::tensor<int, 1, 1> picture{{1'000'000'000}};
constexpr tessera::tensor<int, 1, 1, 1> kernel{{{2}}};
constexpr tessera::tensor bias{1'000'000'000};
#ifdef MENDED
constexpr auto y = tessera::conv1d(tessera::cast<long long>(picture), kernel, bias);
#else
constexpr auto y = tessera::conv1d(picture, kernel, bias);
#endif

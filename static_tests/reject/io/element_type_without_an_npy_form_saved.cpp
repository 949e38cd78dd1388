// expect: tessera::npy::save: the element type has no \.npy form; cast<T>\(a\) to bool, an integer, float or double
// A char is neither a signed nor an unsigned number to everybody: cast it.
#include <tessera/io/npy_write.hpp>
#include <tessera/tensor/factory.hpp>

constexpr tessera::tensor<char, 3> letters{'a', 'b', 'c'};
#ifdef MENDED
constexpr auto file = tessera::npy::to_bytes(tessera::cast<unsigned char>(letters));
#else
constexpr auto file = tessera::npy::to_bytes(letters);
#endif

// expect: tessera::npy::read: the element type has no \.npy form; read bool, integers, float or double
// Neither has long double: its bytes differ from machine to machine.
#include <tessera/io/npy_read.hpp>
#include <tessera/io/npy_write.hpp>

constexpr auto file = tessera::npy::to_bytes(tessera::tensor<double, 2>{1, 2});
#ifdef MENDED
constexpr auto a = tessera::npy::read<tessera::tensor<double, 2>>(file);
#else
constexpr auto a = tessera::npy::read<tessera::tensor<long double, 2>>(file);
#endif

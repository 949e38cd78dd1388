// expect: tessera::npy: a dimension is zero; every dimension is at least 1
// expect-c++26: tessera::npy: a dimension is zero; every dimension is at least 1 \(byte 64\)
// NumPy has empty arrays; a tensor has at least one element.
#include <tessera/io/npy_load.hpp>

#ifdef MENDED
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#else
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2, 0), }          \n"};
#endif
constexpr auto const& w = tessera::npy::load_v<weights>;

// expect: tessera::npy: a key is none of descr, fortran_order and shape
// expect-c++26: tessera::npy: a key is none of descr, fortran_order and shape \(byte 11\)
// The offset is that of the key.
#include <tessera/io/npy_load.hpp>

#ifdef MENDED
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#else
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'dtype': '<f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#endif
constexpr auto const& w = tessera::npy::load_v<weights>;

// expect: tessera::npy: something other than spaces follows the dictionary
// expect-c++26: tessera::npy: something other than spaces follows the dictionary \(byte 68\)
// The header is padded by spaces, up to a new line.
#include <tessera/io/npy_load.hpp>

#ifdef MENDED
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#else
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), } # ok       \n12345678"};
#endif
constexpr auto const& w = tessera::npy::load_v<weights>;

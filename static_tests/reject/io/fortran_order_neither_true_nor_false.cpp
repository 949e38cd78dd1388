// expect: tessera::npy: fortran_order is neither True nor False
// expect-c++26: tessera::npy: fortran_order is neither True nor False \(byte 44\)
// Python's words, not numbers.
#include <tessera/io/npy_load.hpp>

#ifdef MENDED
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#else
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': 0, 'shape': (2,), }                \n12345678"};
#endif
constexpr auto const& w = tessera::npy::load_v<weights>;

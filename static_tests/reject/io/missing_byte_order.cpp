// expect: tessera::npy: the byte order of elements of several bytes is not given; begin descr with < or >
// expect-c++26: tessera::npy: the byte order of elements of several bytes is not given; begin descr with < or > \(byte 21\)
// `|` is for elements of one byte.
#include <tessera/io/npy_load.hpp>

#ifdef MENDED
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#else
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '|f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#endif
constexpr auto const& w = tessera::npy::load_v<weights>;

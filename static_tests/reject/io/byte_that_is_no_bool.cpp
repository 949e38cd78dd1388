// expect: tessera::npy: a bool is neither 0 nor 1; save a.astype\(bool\)
// expect-c++26: tessera::npy: a bool is neither 0 nor 1; save a.astype\(bool\) \(byte 81\)
// The offset is that of the element.
#include <tessera/io/npy_load.hpp>

#ifdef MENDED
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '|b1', 'fortran_order': False, 'shape': (2,), }            \n\1\1"};
#else
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '|b1', 'fortran_order': False, 'shape': (2,), }            \n\1\2"};
#endif
constexpr auto const& w = tessera::npy::load_v<weights>;

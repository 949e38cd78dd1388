// expect: tessera::npy: the file ends before its last element; it has been cut off, copy it again
// expect-c++26: tessera::npy: the file ends before its last element; it has been cut off, copy it again \(byte 87\)
// One byte is missing.
#include <tessera/io/npy_load.hpp>

#ifdef MENDED
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#else
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }            \n1234567"};
#endif
constexpr auto const& w = tessera::npy::load_v<weights>;

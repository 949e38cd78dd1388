// expect: tessera::npy: the file ends within its header; it has been cut off, copy it again
// expect-c++26: tessera::npy: the file ends within its header; it has been cut off, copy it again \(byte 50\)
// The offset is that of the end.
#include <tessera/io/npy_load.hpp>

#ifdef MENDED
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#else
constexpr tessera::embedded weights{"\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False,"};
#endif
constexpr auto const& w = tessera::npy::load_v<weights>;

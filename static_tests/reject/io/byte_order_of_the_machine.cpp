// expect: tessera::npy: the byte order is none of <, > and \|; save with dtype='<f4' or alike
// expect-c++26: tessera::npy: the byte order is none of <, > and \|; save with dtype='<f4' or alike \(byte 21\)
// `=` means the order of whatever machine reads it. NumPy never writes it.
#include <tessera/io/npy_load.hpp>

#ifdef MENDED
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#else
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '=f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#endif
constexpr auto const& w = tessera::npy::load_v<weights>;

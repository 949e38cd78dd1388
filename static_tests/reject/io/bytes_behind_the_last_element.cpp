// expect: tessera::npy: bytes follow the last element; save the array again, alone in its file
// expect-c++26: tessera::npy: bytes follow the last element; save the array again, alone in its file \(byte 88\)
// NumPy would leave them unread. A file of weights that is longer than its header says is another file.
#include <tessera/io/npy_load.hpp>

#ifdef MENDED
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#else
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }            \n123456789"};
#endif
constexpr auto const& w = tessera::npy::load_v<weights>;

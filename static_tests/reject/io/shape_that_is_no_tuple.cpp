// expect: tessera::npy: shape is no tuple of sizes, as \(3, 4\), \(3,\) or \(\)
// expect-c++26: tessera::npy: shape is no tuple of sizes, as \(3, 4\), \(3,\) or \(\) \(byte 62\)
// In Python, (2) is a number: the tuple of one is (2,).
#include <tessera/io/npy_load.hpp>

#ifdef MENDED
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#else
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2), }             \n12345678"};
#endif
constexpr auto const& w = tessera::npy::load_v<weights>;

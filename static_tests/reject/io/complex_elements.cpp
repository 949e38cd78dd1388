// expect: tessera::npy: the elements are none of b1, i1 to i8, u1 to u8, f2, f4 and f8; save a.astype\('f4'\)
// expect-c++26: tessera::npy: the elements are none of b1, i1 to i8, u1 to u8, f2, f4 and f8; save a.astype\('f4'\) \(byte 22\)
// In NumPy: np.save('re', a.real); np.save('im', a.imag).
#include <tessera/io/npy_load.hpp>

#ifdef MENDED
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#else
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<c8', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#endif
constexpr auto const& w = tessera::npy::load_v<weights>;

// expect: tessera::npy: the elements are structures; save each field in a file of its own
// expect-c++26: tessera::npy: the elements are structures; save each field in a file of its own \(byte 20\)
// In NumPy: for name in a.dtype.names: np.save(name, a[name]).
#include <tessera/io/npy_load.hpp>

#ifdef MENDED
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#else
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': [('x', '<f4')], 'fortran_order': False, 'shape': (2,), }   \n12345678"};
#endif
constexpr auto const& w = tessera::npy::load_v<weights>;

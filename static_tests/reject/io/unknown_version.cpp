// expect: tessera::npy: the version is none of 1.0, 2.0 and 3.0; save it again by np.save
// expect-c++26: tessera::npy: the version is none of 1.0, 2.0 and 3.0; save it again by np.save \(byte 6\)
// The two bytes behind the name are the version of the format, not NumPy's.
#include <tessera/io/npy_load.hpp>

#ifdef MENDED
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#else
constexpr tessera::embedded weights{
    "\x93NUMPY\4\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#endif
constexpr auto const& w = tessera::npy::load_v<weights>;

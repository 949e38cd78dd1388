// expect: tessera::npy: the file does not begin with \\x93NUMPY; is it an .npz archive, or a text\?
// expect-c++26: tessera::npy: the file does not begin with \\x93NUMPY; is it an .npz archive, or a text\? \(byte 0\)
// An .npz archive holds .npy files; unzip it, and embed them one by one.
#include <tessera/io/npy_load.hpp>

#ifdef MENDED
constexpr tessera::embedded weights{
    "\x93NUMPY\1\0F\0{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }            \n12345678"};
#else
constexpr tessera::embedded weights{"PK\3\4"};
#endif
constexpr auto const& w = tessera::npy::load_v<weights>;

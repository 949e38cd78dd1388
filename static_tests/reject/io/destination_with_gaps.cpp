// expect: tessera::npy::read_into: the destination has gaps between its elements; give a contiguous one
// Read the whole first, and copy it to where it belongs.
#include <tessera/io/npy_read.hpp>
#include <tessera/io/npy_write.hpp>
#include <tessera/view/permute.hpp>

constexpr auto file = tessera::npy::to_bytes(tessera::tensor{{1, 2, 3}, {4, 5, 6}});

#ifdef MENDED
auto read(tessera::tensor<int, 2, 3>& a) { return tessera::npy::read_into(a, file); }
#else
auto read(tessera::tensor<int, 3, 2>& a) { return tessera::npy::read_into(tessera::views::transpose(a), file); }
#endif

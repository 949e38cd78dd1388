// expect: tessera::npy::read_into: the destination is read-only; give a tensor or a view of elements that are not const
#include <tessera/io/npy_read.hpp>
#include <tessera/io/npy_write.hpp>
#include <tessera/view/as_view.hpp>

constexpr auto file = tessera::npy::to_bytes(tessera::tensor{1, 2, 3});

#ifdef MENDED
auto read(int* memory) { return tessera::npy::read_into(tessera::as_view<3>(memory), file); }
#else
auto read(int const* memory) { return tessera::npy::read_into(tessera::as_view<3>(memory), file); }
#endif

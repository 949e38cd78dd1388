// expect: tessera::get: an index is out of range; indexes run from 0 to the dimension minus one
// Indexes that are known while compiling are checked in every build, at no cost.
#include <tessera/tensor/factory.hpp>
#include <tessera/tensor/get.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
#ifdef MENDED
constexpr int first_of_last_row = tessera::get<1, 0>(a);
#else
constexpr int first_of_last_row = tessera::get<2, 0>(a);
#endif

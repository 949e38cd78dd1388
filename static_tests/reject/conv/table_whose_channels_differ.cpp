// expect: tessera::conv: the channels differ; the kernel is \(O, C / groups, sizes\.\.\.\), C the channels of the picture
// expect-c++26: tessera::conv: the picture has 2 channels, the kernel takes 3; the kernel is \(O, C / groups, sizes\.\.\.\)
// A table that tessera_build_table is to build has the mistakes of the plain call.
#include <tessera/conv/conv_v.hpp>
#include <tessera/support/table.hpp>
#include <tessera/tensor/factory.hpp>

constexpr auto kernel = tessera::ones<int, 4, 3, 3, 3>();
#ifdef MENDED
constexpr auto picture = tessera::ones<int, 3, 8, 8>();
#else
constexpr auto picture = tessera::ones<int, 2, 8, 8>();
#endif
extern tessera::table_result<tessera::tables::conv2d<picture, kernel>> const table;

// expect-in-evaluation: an_index_is_out_of_range
// Indexes run from 0 to the dimension minus one. In a constant expression every index is checked; at run time in checked
// builds (without NDEBUG), where the failure handler is called.
#include <tessera/tensor/factory.hpp>

constexpr auto a = tessera::iota<int, 2, 3>();
#ifdef MENDED
constexpr int last = a(1, 2);
#else
constexpr int last = a(2, 0);
#endif

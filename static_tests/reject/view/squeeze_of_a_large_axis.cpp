// expect: tessera::squeeze: the axis does not have size 1, or there is no such axis; only an axis of size 1 can be removed
// An axis with several elements is merged with `flatten` or `reshape`, or cut with `slice`.
#include <tessera/tensor/factory.hpp>
#include <tessera/view/squeeze.hpp>

constexpr auto batch = tessera::iota<int, 1, 2, 3>();
#ifdef MENDED
constexpr auto picture = tessera::squeeze<0>(batch);
#else
constexpr auto picture = tessera::squeeze<1>(batch);
#endif

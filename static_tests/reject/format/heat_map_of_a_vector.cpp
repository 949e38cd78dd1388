// expect: tessera::svg_heat_map: only a matrix is drawn; reshape or slice the tensor to two axes
// A heat map has rows and columns.
#include <tessera/format/svg.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/squeeze.hpp>

constexpr auto v = tessera::iota<int, 4>();
#ifdef MENDED
inline std::string picture() { return tessera::svg_heat_map(tessera::unsqueeze<0>(v)); }
#else
inline std::string picture() { return tessera::svg_heat_map(v); }
#endif

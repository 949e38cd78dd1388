// expect-in-evaluation: verify::at<0, 0>, .*\{"-1"\}, .*\{"1"\}>
// `same_map_v` shows the first entries that differ of the two matrices, (output, input).
#include <tessera/conv/convolution.hpp>
#include <tessera/linalg/compose.hpp>
#include <tessera/verify/same_map.hpp>

using namespace tessera;

constexpr tensor<int, 3, 3> sobel{{-1, 0, 1}, {-2, 0, 2}, {-1, 0, 1}};
constexpr tensor<int, 3, 1> smooth{{1}, {2}, {1}};
#ifdef MENDED
constexpr tensor<int, 1, 3> differ{{-1, 0, 1}};
#else
constexpr tensor<int, 1, 3> differ{{1, 0, -1}};
#endif
constexpr auto whole = convolution<shape<4, 4>>(sobel);
constexpr auto in_two_steps = compose(convolution<shape<2, 4>>(differ), convolution<shape<4, 4>>(smooth));
static_assert(same_map_v<whole, in_two_steps>);

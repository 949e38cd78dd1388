// Every kind of `_v` form, used at run time: check.py finds no run-time kernel among what they instantiate.
#include <tessera.hpp>

namespace {

using namespace tessera;

constexpr auto square = [](float x) { return x * x; };
constexpr auto place = [](auto i, auto j) { return static_cast<float>(i * 3 + j); };

constexpr auto line = full<float, 8, 200>(1);
constexpr auto picture = full<float, 4, 12, 12>(1);
constexpr auto volume = full<float, 2, 8, 8, 8>(1);
constexpr auto line_weights = full<float, 8, 8, 5>(1);
constexpr auto weights = full<float, 4, 4, 3, 3>(1);
constexpr auto volume_weights = full<float, 2, 2, 3, 3, 3>(1);
constexpr auto offsets = full<float, 4>(1);
constexpr auto taps = full<float, 5, 5>(1);
constexpr auto left = full<float, 30, 40>(1);
constexpr auto right = full<float, 40, 30>(1);
constexpr auto A = convolution<shape<4, 12, 12>, stride<2>>(weights);
constexpr auto back = adjoint(A);
constexpr auto byte_picture = full<signed char, 4, 12, 12>(1);
constexpr auto of_bytes = convolution<shape<4, 12, 12>>(full<signed char, 4, 4, 3, 3>(1));

}  // namespace

// Addresses for the linker, so that each is used.
float const* const used[] = {
    conv1d_v<line, line_weights, padding<2>>.data(),
    conv2d_v<picture, weights, bias<offsets>, stride<2>>.data(),
    conv3d_v<volume, volume_weights>.data(),
    conv_transpose1d_v<line, line_weights, stride<2>>.data(),
    conv_transpose2d_v<picture, weights, stride<2>, padding<1>>.data(),
    conv_transpose3d_v<volume, volume_weights>.data(),
    unfold_v<picture, window<3, 3>>.data(),
    kernel_matrix_v<shape<12, 12>, taps>.data(),
    matmul_v<left, right>.data(),
    map_v<square, picture>.data(),
    generate_v<tensor<float, 40, 40>, place>.data(),
    evaluate_v<A, picture>.data(),
    matrix_v<A>.data(),
    matrix_v<back>.data(),
};
int const* const used_of_bytes[] = {
    conv2d_v<byte_picture, of_bytes.kernel, stride<2>>.data(),
    evaluate_v<of_bytes, byte_picture>.data(),
};

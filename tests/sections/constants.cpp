// Results of the `_v` forms, as a program holds them: check.py finds nothing else in the object.
#include <tessera.hpp>

#include <cstddef>

namespace {

using namespace tessera;

constexpr auto mixed = [](auto... index) {
  std::size_t sum = 0;
  ((sum = sum * 31 + index), ...);
  return static_cast<float>(sum % 17) - 8;
};
constexpr auto square = [](float x) { return x * x; };
constexpr auto twice = [](float x) { return 2 * x; };

constexpr auto picture = generate<float, 8, 40, 40>(mixed);
constexpr auto weights = generate<float, 4, 8, 3, 3>(mixed);
constexpr auto taps = generate<float, 5, 5>(mixed);
constexpr auto left = generate<float, 60, 200>(mixed);
constexpr auto right = generate<float, 200, 60>(mixed);
constexpr auto scale = generate_v<tensor<float, 100, 100>, mixed>;
constexpr auto const& half = conv2d_v<picture, weights, stride<2>, padding<1>>;

}  // namespace

constinit tensor<float, 4, 40, 40> const copied = conv2d_v<picture, weights, padding<1>>;

// What is used at run time, and its bytes.
extern "C" {
float const* convolution_6400() { return half.data(); }
float const* transposed_convolution_53792() { return conv_transpose2d_v<half, weights, stride<2>>.data(); }
float const* product_14400() { return matmul_v<left, right>.data(); }
float const* columns_46656() { return unfold_v<half, window<3, 3>>.data(); }
float const* matrix_36864() { return kernel_matrix_v<shape<12, 12>, taps>.data(); }
float const* table_36000() { return generate_v<tensor<float, 9000>, mixed>.data(); }
float const* map_40000() { return map_v<square, map_v<twice, scale>>.data(); }
float const* copy_25600() { return copied.data(); }
}

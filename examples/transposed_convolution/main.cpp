// Three routes to the transposed convolution, and one result. That they agree is proven below; the program only prints what
// each of them costs.
#include <tessera.hpp>

#include <cstddef>
#include <cstdio>

namespace {

using namespace tessera;

constexpr auto any_numbers = [](auto... index) {
  std::size_t mixed = 1;
  ((mixed = mixed * 31 + index), ...);
  return static_cast<int>(mixed * 7919 % 19) - 9;
};

/// A picture of 2 channels, 3x4, made a larger one of 3 channels by a KxK kernel.
template <std::size_t K, std::size_t Stride, std::ptrdiff_t Padding>
struct upsampling {
  static constexpr auto small = generate<int, 2, 3, 4>(any_numbers);
  static constexpr auto kernel = generate<int, 2, 3, K, K>(any_numbers);

  /// The front door.
  static constexpr auto large = conv_transpose2d<stride<Stride>, padding<Padding>>(small, kernel);

  static constexpr std::size_t H = large.shape().dims[1], W = large.shape().dims[2];

  /// Route 1: the matrix of the convolution that makes `small` pictures of `large` ones, transposed.
  static constexpr auto matrix = kernel_matrix<shape<3, H, W>, stride<Stride>, padding<Padding>>(kernel);
  static constexpr auto by_the_matrix =
      reshape<3, H, W>(matmul(views::transpose(matrix), reshape<small.size(), 1>(small)));

  /// Route 2: every pixel times the kernel is a column; the columns, folded, are summed where they overlap.
  static constexpr auto columns = matmul(transpose(flatten<1>(kernel)), flatten<1>(small));
  static constexpr auto by_folding = fold<shape<H, W>, window<K, K>, stride<Stride>, padding<Padding>>(columns);

  /// Route 3: zeros between the pixels and around them, then a plain convolution with the kernel turned around.
  static constexpr std::ptrdiff_t around = static_cast<std::ptrdiff_t>(K) - 1 - Padding;
  static constexpr auto sparse = pad<padding<around>>(dilate<Stride, Stride>(small));
  static constexpr auto by_zeros = conv2d(sparse, flip_spatial(swap_channels(kernel)));

  static constexpr bool routes_agree = by_the_matrix == large && by_folding == large && by_zeros == large;

  /// Multiplications of each route.
  static constexpr std::size_t cost_of_matrix = matrix.size();
  static constexpr std::size_t cost_of_folding = columns.size() * kernel.shape().dims[0];
  static constexpr std::size_t cost_of_zeros = large.size() * kernel.size() / kernel.shape().dims[1];
};

// The adjoint of the convolution is the same map once more: one type that knows its matrix and its way back.
using doubling = upsampling<4, 2, 1>;
constexpr auto A = convolution<shape<3, 6, 8>, stride<2>, padding<1>>(doubling::kernel);
static_assert(adjoint(A)(doubling::small) == doubling::large);
static_assert(matrix(adjoint(A)) == transpose(doubling::matrix));
static_assert(adjoint(adjoint(A)) == A);

template <std::size_t K, std::size_t Stride, std::ptrdiff_t Padding>
void print_row() {
  using routes = upsampling<K, Stride, Padding>;
  static_assert(routes::routes_agree);
  std::printf("%zux%zu %6zu %8td    2x3x4 -> 3x%zux%-2zu %8zu %8zu %8zu\n", K, K, Stride, Padding, routes::H, routes::W,
              routes::cost_of_matrix, routes::cost_of_folding, routes::cost_of_zeros);
}

}  // namespace

int main() {
  std::printf(
      "Three routes, one result (static_assert), and what they cost in multiplications:\n\n"
      "kernel stride padding   from and to         matrix     fold    zeros\n");
  print_row<3, 1, 0>();
  print_row<3, 1, 1>();
  print_row<2, 2, 0>();
  print_row<4, 2, 1>();
  print_row<3, 2, 2>();
  print_row<5, 2, 2>();
  print_row<2, 3, 0>();
  std::printf(
      "\nconv_transpose2d multiplies no more often than fold does, and needs neither the columns nor the zeros.\n");
}

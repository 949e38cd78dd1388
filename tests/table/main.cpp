#include "tables/elsewhere/numbers.hpp"
#include "tables/library/of_shared.hpp"
#include "tables/library/of_static.hpp"
#include "tables/net/columns.hpp"
#include "tables/net/convolved.hpp"
#include "tables/net/enlarged.hpp"
#include "tables/net/few.hpp"
#include "tables/net/halves.hpp"
#include "tables/net/matrix.hpp"
#include "tables/net/product.hpp"

#include <cstdio>
#include <type_traits>

namespace {

using namespace tessera;

int differences = 0;

template <class Tensor>
void compare(char const* name, Tensor const& table, std::type_identity_t<Tensor> const& expected) {
  if (table == expected) return;
  std::printf("%s is another one\n", name);
  ++differences;
}

}  // namespace

int main() {
  compare("convolved", net::convolved, conv2d_v<net::picture, net::weights, padding<1>, bias<net::offsets>>);
  compare("enlarged", net::enlarged, conv_transpose2d_v<net::small_picture, net::weights, stride<2>>);
  compare("product", net::product, matmul_v<net::left, net::right>);
  compare("columns", net::columns, unfold_v<net::picture, window<3, 3>>);
  compare("matrix", net::matrix, kernel_matrix_v<shape<14, 14>, net::kernel>);
  compare("halves", net::halves, map_v<net::half, net::left>);
  compare("few", net::few, generate_v<tensor<double, 3>, net::ramp>);
  compare("numbers", elsewhere::numbers, generate_v<tensor<unsigned char, 20000>, elsewhere::number>);
  compare("of_static", library::of_static, generate_v<tensor<int, 10>, square_of_one>);
  compare("of_shared", library::of_shared, generate_v<tensor<int, 10>, square_of_one>);
  return differences;
}

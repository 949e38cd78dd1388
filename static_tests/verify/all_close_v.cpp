#include "case.hpp"
#include "numbers/rational.hpp"
#include "verify/reads.hpp"

#include <tessera/verify/all_close_v.hpp>
#include <tessera/view/permute.hpp>

namespace {

using namespace tessera;
using testing::opaque;
using testing::rational;
using testing::reads;

constexpr tensor<float, 2, 3> a{{1, 2, 3}, {4, 5, 6}}, near{{1, 2, 3}, {4, 5.00001F, 6}}, far{{1, 2, 3}, {4, 5.1F, 6}};
constexpr tensor<double, 3, 2> turned{{1, 4}, {2, 5}, {3, 6}};
constexpr tensor<rational, 2> halves{rational(1, 2), rational(3, 2)};
constexpr tensor<double, 2> decimals{0.5, 1.5};

static_assert(all_close_v<a, a> && all_close_v<a, near> && !all_close_v<a, far>);
static_assert(!all_close_v<a, near, 0, 0> && all_close_v<a, far, 0.1> && all_close_v<a, far, 0, 0.2F>);
static_assert(all_close_v<halves, decimals>);

// Subobjects of static storage, static members, and views of static tensors.
struct layer {
  tensor<float, 2, 3> weights[2];
};
constexpr layer bank{{a, far}};
struct trained {
  static constexpr tensor<float, 2, 3> weights{{1, 2, 3}, {4, 5, 6}};
};
constexpr auto view = views::transpose(turned);
static_assert(all_close_v<bank.weights[0], trained::weights> && !all_close_v<bank.weights[1], trained::weights>);
static_assert(all_close_v<view, a>);

// Without a limit to the size: here 120,000 elements, the last of which differs.
constexpr auto many = iota<float, 400, 300>();
constexpr auto changed = generate<float, 400, 300>(
    [](auto i, auto j) { return static_cast<float>(i * 300 + j) + (i == 399 && j == 299 ? 5.0F : 0.0F); });
static_assert(all_close_v<many, many> && !all_close_v<many, changed>);

constexpr bool it_is_explained() {
  auto const x = opaque(a);
  return reads(explain::all_close(x, near), "") &&
         reads(explain::all_close(x, far), "tessera::all_close: the elements differ at (1, 1): 5.0 and 5.1") &&
         reads(explain::all_close(x, near, 0, 0), "tessera::all_close: the elements differ at (1, 1): 5.0 and 5.00001");
}
TESSERA_CASE(it_is_explained);

}  // namespace

#include "case.hpp"

#include <tessera/linalg/matmul_v.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

using namespace tessera;

namespace {

constexpr auto left = generate<int, 40, 60>([](auto i, auto j) { return static_cast<int>((i * 3 + j) % 11) - 5; });
constexpr auto right = generate<int, 60, 50>([](auto i, auto j) { return static_cast<int>((i + j * 5) % 9) - 4; });
constexpr auto bytes = full<signed char, 2, 3>(100);
constexpr auto more_bytes = full<signed char, 3, 1>(100);

static_assert(40 * 60 * 50 > detail::multiply_adds_per_shard);

constexpr bool equals_the_plain_call() { return matmul_v<left, right> == matmul(left, right); }
TESSERA_CASE(equals_the_plain_call);

constexpr bool sums_bytes_in_int32() { return matmul_v<bytes, more_bytes> == tensor{{30'000}, {30'000}}; }
TESSERA_CASE(sums_bytes_in_int32);

constexpr auto lefts = generate<int, 6, 20, 30>([](auto n, auto i, auto j) { return int((n + i * 3 + j) % 11) - 5; });
constexpr auto rights = generate<int, 6, 30, 25>([](auto n, auto i, auto j) { return int((n * 2 + i + j) % 9) - 4; });
constexpr auto one = generate<int, 30, 25>([](auto i, auto j) { return int((i + j * 5) % 9) - 4; });
constexpr auto pairs = generate<int, 2, 1, 3, 4>([](auto n, auto, auto i, auto j) { return int(n * 12 + i * 4 + j); });
constexpr auto triples = generate<int, 3, 4, 2>([](auto n, auto i, auto j) { return int(n * 8 + i * 2 + j); });

constexpr bool batches_equal_the_plain_call() {
  return matmul_v<lefts, rights> == matmul(lefts, rights) && matmul_v<lefts, one> == matmul(lefts, one);
}
TESSERA_CASE(batches_equal_the_plain_call);

constexpr bool broadcast_batches_equal_the_plain_call() {
  return matmul_v<pairs, triples> == matmul(pairs, triples) && matmul_v<pairs, triples>(1, 2, 0, 0) == 1036;
}
TESSERA_CASE(broadcast_batches_equal_the_plain_call);

}  // namespace

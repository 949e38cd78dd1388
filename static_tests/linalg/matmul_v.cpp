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

}  // namespace

#include "case.hpp"

#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/generate_v.hpp>

using namespace tessera;

namespace {

constexpr auto digits = [](auto i, auto j, auto k) { return static_cast<int>(i * 10'000 + j * 100 + k); };

static_assert(11 * 31 * 37 > detail::elements_per_shard);

constexpr bool equals_the_plain_call() {
  return generate_v<tensor<int, 11, 31, 37>, digits> == generate<int, 11, 31, 37>(digits);
}
TESSERA_CASE(equals_the_plain_call);

constexpr bool makes_scalars_and_vectors() {
  return generate_v<tensor<int>, [] { return 7; }>() == 7 &&
         generate_v<tensor<int, 3>, [](auto i) { return 2 * static_cast<int>(i); }> == tensor{0, 2, 4};
}
TESSERA_CASE(makes_scalars_and_vectors);

}  // namespace

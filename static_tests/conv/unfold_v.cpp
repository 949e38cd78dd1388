#include "case.hpp"

#include <tessera/conv/unfold_v.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

using namespace tessera;

namespace {

constexpr auto picture = iota<int, 4, 24, 21>();
constexpr auto pictures = iota<int, 2, 2, 7, 6>();

// More elements than one shard holds.
static_assert(4 * 9 * 24 * 21 > detail::elements_per_shard);

constexpr bool equals_the_plain_call() {
  return unfold_v<picture, window<3, 3>, padding<1>> == unfold<window<3, 3>, padding<1>>(picture) &&
         unfold_v<picture, window<3, 2>, stride<2>, dilation<2>> ==
             unfold<window<3, 2>, stride<2>, dilation<2>>(picture);
}
TESSERA_CASE(equals_the_plain_call);

constexpr bool takes_a_batch() { return unfold_v<pictures, window<2, 3>> == unfold<window<2, 3>>(pictures); }
TESSERA_CASE(takes_a_batch);

}  // namespace

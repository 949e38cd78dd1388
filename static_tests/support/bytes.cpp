#include "case.hpp"
#include "numbers/rational.hpp"

#include <tessera/support/bytes.hpp>

namespace {

using tessera::plain_bytes;

static_assert(plain_bytes<bool> && plain_bytes<char> && plain_bytes<unsigned long long> && plain_bytes<float> &&
              plain_bytes<double const>);
static_assert(!plain_bytes<long double> && !plain_bytes<long double const>);  // has padding
static_assert(!plain_bytes<tessera::testing::rational> && !plain_bytes<int*>);

}  // namespace

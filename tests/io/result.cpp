#include "catch.hpp"

#include <tessera/io/npy_error.hpp>
#include <tessera/io/result.hpp>

#include <string>

namespace npy = tessera::npy;

TEST_CASE("a value that is not there is thrown as its error", "[io][result]") {
  npy::result<int> const none = npy::error{npy::problem::zero_size, 61};
  try {
    static_cast<void>(none.value());
    FAIL("nothing was thrown");
  } catch (tessera::bad_result<npy::error> const& thrown) {
    CHECK(thrown.error() == none.error());
    CHECK(std::string(thrown.what()) == "tessera::npy: a dimension is zero; every dimension is at least 1 (byte 61)");
  }
  CHECK_THROWS_AS(npy::result<int>(npy::error{}).value(), std::exception);
  CHECK(npy::result<int>(3).value() == 3);
}

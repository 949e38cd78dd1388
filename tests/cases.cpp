// The static tests and the golden tests, at run time.

#include "case.hpp"
#include "catch.hpp"

using tessera::testing::listed_case;

TEST_CASE("every case holds at run time", "[cases]") {
  REQUIRE(listed_case::first != nullptr);
  for (listed_case const* one = listed_case::first; one != nullptr; one = one->next) {
    INFO(one->file << ':' << one->line << ": " << one->name);
    CHECK(one->holds());
  }
}

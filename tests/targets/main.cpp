// Runs the tests of the kernels that are linked with it, and says for which processor and how many.

#include "catch.hpp"

#include <tessera/support/config.hpp>

#define TESSERA_TARGETS_TEXT_EXPANDED(text) #text
#define TESSERA_TARGETS_TEXT(text) TESSERA_TARGETS_TEXT_EXPANDED(text)

int main() {
  using namespace tessera::testing::targets;
  for (auto* one = test_case::first; one != nullptr; one = one->next) one->run();
  std::printf("%s: %d checks, %d failed\n", TESSERA_TARGETS_TEXT(TESSERA_BUILD_NAMESPACE), checks, failures);
  return failures == 0 && checks > 0 ? 0 : 1;
}

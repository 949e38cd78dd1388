#include "embedded/assets/one_byte.hpp"
#include "embedded/deep/er/made.hpp"
#include "embedded/elsewhere/lists.hpp"
#include "embedded/files/awkward.hpp"
#include "embedded/files/every_byte.hpp"
#include "embedded/files/large.hpp"
#include "embedded/files/odd_size.hpp"
#include "embedded/files/one_byte.hpp"
#include "embedded/files/text.hpp"
#include "embedded/files/weights.hpp"
#include "embedded/spaced.hpp"
#include "embedded/spaced_again.hpp"

#include <tessera/io/npy.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

// What can be known beforehand, known while compiling.

constexpr bool counts_from_0_to_255() {
  for (std::size_t i = 0; i < files::every_byte.size(); ++i) {
    if (files::every_byte[i] != i) return false;
  }
  return files::every_byte.size() == 256;
}
static_assert(counts_from_0_to_255());
static_assert(files::one_byte.size() == 1 && files::one_byte[0] == 0xff && files::one_byte.bytes[1] == 0);
static_assert(files::odd_size.size() == 65537 && files::large.size() == 1024 * 1024);
static_assert(spaced == spaced_again);

template <auto const& File>
inline constexpr std::size_t size_of_file = File.size();
static_assert(size_of_file<files::large> == 1024 * 1024);

// 1 MB of weights, under the compiler's own limits.
constexpr auto const& weights = tessera::npy::load_v<files::weights>;
static_assert(std::same_as<decltype(weights), tessera::tensor<float, 512, 512> const&>);
static_assert(weights(0, 0) == 0 && weights(1, 2) == 514 && weights(511, 511) == 262143);

namespace {

int differences = 0;

template <std::size_t N>
void compare(tessera::embedded<N> const& embedded, std::string const& name) {
  std::ifstream file(EMBED_FILES "/" + name, std::ios::binary);
  std::vector<char> const bytes{std::istreambuf_iterator<char>(file), {}};
  auto const same = [](unsigned char a, char b) { return a == static_cast<unsigned char>(b); };
  if (std::equal(embedded.begin(), embedded.end(), bytes.begin(), bytes.end(), same)) return;
  std::printf("%s: the file has %zu bytes, the constant %zu others\n", name.c_str(), bytes.size(), N);
  ++differences;
}

}  // namespace

int main() {
  compare(files::every_byte, "every_byte");
  compare(files::one_byte, "one_byte");
  compare(files::odd_size, "odd_size");
  compare(files::awkward, "awkward");
  compare(files::text, "text");
  compare(files::large, "large");
  compare(spaced, "a name with spaces");
  compare(spaced_again, "a name with spaces");
  compare(deep::er::made, "text");
  compare(assets::one_byte, "one_byte");
  if (tessera::npy::read<tessera::tensor<float, 512, 512>>(EMBED_FILES "/weights.npy").value() != weights)
    ++differences;
  if (elsewhere::lists[0] != '#') ++differences;
  return differences;
}

// The reader against files that are almost right, and against everything that it writes itself.

#include "catch.hpp"
#include "io/data.hpp"

#include <tessera/io/npy.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <vector>

namespace npy = tessera::npy;
using tessera::tensor;
using tessera::testing::sound_files;

namespace {

using bytes = std::vector<unsigned char>;

class random_numbers {
 public:
  std::size_t below(std::size_t end) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::size_t>(state_ >> 33) % end;
  }

 private:
  std::uint64_t state_ = 1;
};

/// Reads a file as several tensors, from memory that ends where the file ends; what is read, is as long as its header
/// says, and what is not, has an error at one of its bytes or at its end.
bool is_read_safely(bytes const& file) {
  auto const memory = std::make_unique<unsigned char[]>(file.size());
  if (!file.empty()) std::memcpy(memory.get(), file.data(), file.size());
  std::span<unsigned char const> const copy(memory.get(), file.size());
  auto const header = npy::parse_header(copy);
  bool safe = header ? header->data_offset + header->size() * npy::size_of(header->type) == file.size()
                     : header.error().kind != npy::problem::none && header.error().offset <= file.size();
  auto const read = [&]<class... Tensor>(Tensor...) {
    auto const is_consistent = [&](auto const& a) { return !a || header; };
    safe = safe && (is_consistent(npy::read<Tensor>(copy)) && ...);
  };
  read(tensor<bool, 2, 3>{}, tensor<std::int16_t, 2, 3>{}, tensor<std::uint64_t, 2, 3>{}, tensor<float, 2, 3>{},
       tensor<double>{}, tensor<std::int32_t, 2, 3, 2, 2>{}, tensor<std::int16_t, 2, 3, 2, 2>{});
  return safe;
}

bool is_refused(bytes const& file) { return !npy::parse_header(file) && is_read_safely(file); }

}  // namespace

TEST_CASE("a file that is cut off anywhere is refused", "[io][npy][fuzz]") {
  auto const files = sound_files();
  REQUIRE(files.size() > 30);
  for (auto file : files) {
    REQUIRE(npy::parse_header(file));
    while (!file.empty()) {
      file.pop_back();
      REQUIRE(is_refused(file));
    }
  }
}

TEST_CASE("a file with any one bit turned is read safely", "[io][npy][fuzz]") {
  for (auto file : sound_files()) {
    for (auto& byte : file) {
      for (int bit = 0; bit < 8; ++bit) {
        byte = static_cast<unsigned char>(byte ^ 1 << bit);
        REQUIRE(is_read_safely(file));
        byte = static_cast<unsigned char>(byte ^ 1 << bit);
      }
    }
  }
}

TEST_CASE("a file with bytes replaced, removed and inserted is read safely", "[io][npy][fuzz]") {
  random_numbers random;
  auto const files = sound_files();
  constexpr char letters[] = "{}()[]',: \n<>|=0129bfiuTrueFalsdcptohrn_L\0\x93";
  for (int round = 0; round < 100000; ++round) {
    auto file = files[random.below(files.size())];
    for (auto changes = 1 + random.below(4); changes > 0; --changes) {
      auto const at = file.begin() + static_cast<std::ptrdiff_t>(random.below(file.size()));
      auto const letter = static_cast<unsigned char>(letters[random.below(sizeof letters)]);
      auto const kind = random.below(3);
      if (kind == 0) *at = letter;
      else if (kind == 1) file.erase(at);
      else file.insert(at, letter);
    }
    REQUIRE(is_read_safely(file));
  }
}

TEST_CASE("every half is read as the number that it stands for", "[io][npy]") {
  using halves = tensor<float, 65536>;
  auto file = std::make_unique<bytes>(npy::file_size<tensor<std::uint16_t, 65536>>);
  auto numbers = std::make_unique<tensor<std::uint16_t, 65536>>();
  for (std::size_t i = 0; i < 65536; ++i) numbers->elements[i] = static_cast<std::uint16_t>(i);
  REQUIRE(npy::save_into(*file, *numbers));
  (*file)[22] = 'f';  // '<u2' becomes '<f2'
  auto const read = std::make_unique<halves>();
  REQUIRE(npy::read_into(*read, *file));
  for (int i = 0; i < 65536; ++i) {
    auto const x = read->elements[i];
    int const exponent = i >> 10 & 31, fraction = i & 1023;
    auto const magnitude = std::ldexp(exponent == 0 ? fraction : 1024 + fraction, (exponent == 0 ? 1 : exponent) - 25);
    REQUIRE(std::signbit(x) == (i >= 32768));
    if (exponent == 31) REQUIRE((fraction == 0 ? std::isinf(x) : std::isnan(x)));
    else REQUIRE(std::fabs(x) == magnitude);
  }
}

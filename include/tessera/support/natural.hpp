// natural: a whole number of up to 1152 bits, for the exact decimals of a double.
#ifndef TESSERA_SUPPORT_NATURAL_HPP
#define TESSERA_SUPPORT_NATURAL_HPP

#include <cstddef>
#include <cstdint>

namespace tessera::detail {

class natural {
 public:
  constexpr natural() = default;
  constexpr explicit natural(std::uint64_t x)
      : word_{static_cast<std::uint32_t>(x), static_cast<std::uint32_t>(x >> 32)} {
    used_ = word_[1] != 0 ? 2 : word_[0] != 0 ? 1 : 0;
  }

  constexpr void multiply(std::uint32_t factor) {
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < used_; ++i, carry >>= 32) {
      carry += std::uint64_t{word_[i]} * factor;
      word_[i] = static_cast<std::uint32_t>(carry);
    }
    if (carry != 0) word_[used_++] = static_cast<std::uint32_t>(carry);
  }

  /// Times 2^bits.
  constexpr void shift(int bits) {
    for (; bits > 31; bits -= 31) multiply(std::uint32_t{1} << 31);
    multiply(std::uint32_t{1} << bits);
  }

  constexpr natural plus(natural const& other) const {
    natural sum;
    auto const longest = used_ < other.used_ ? other.used_ : used_;
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < longest || carry != 0; ++i, carry >>= 32) {
      carry += std::uint64_t{word_[i]} + other.word_[i];
      sum.word_[i] = static_cast<std::uint32_t>(carry);
      sum.used_ = i + 1;
    }
    return sum;
  }

  /// Minus another, which is not larger.
  constexpr void subtract(natural const& other) {
    std::uint64_t borrow = 0;
    for (std::size_t i = 0; i < used_; ++i) {
      auto const difference = std::uint64_t{word_[i]} - other.word_[i] - borrow;
      word_[i] = static_cast<std::uint32_t>(difference);
      borrow = difference >> 63;
    }
    while (used_ > 0 && word_[used_ - 1] == 0) --used_;
  }

  /// -1, 0 or 1: less, equal or greater.
  constexpr int compare(natural const& other) const {
    if (used_ != other.used_) return used_ < other.used_ ? -1 : 1;
    for (std::size_t i = used_; i-- > 0;) {
      if (word_[i] != other.word_[i]) return word_[i] < other.word_[i] ? -1 : 1;
    }
    return 0;
  }

 private:
  static constexpr std::size_t capacity = 36;

  std::uint32_t word_[capacity]{};
  std::size_t used_ = 0;
};

}  // namespace tessera::detail

#endif

// message: a sentence computed from words and sizes, for the diagnostics of C++26 mode.
#ifndef TESSERA_SUPPORT_MESSAGE_HPP
#define TESSERA_SUPPORT_MESSAGE_HPP

#include <cstddef>

namespace tessera {

/// A sentence built in a constant expression: `message{"inner sizes differ: "} << 3 << " and " << 4`.
/// At most 400 characters; what is longer is cut.
class message {
 public:
  constexpr message() = default;
  constexpr message(char const* words) { *this << words; }

  constexpr message& operator<<(char const* words) {
    for (; *words != '\0'; ++words) append(*words);
    return *this;
  }

  constexpr message& operator<<(std::size_t number) {
    if (number >= 10) *this << number / 10;
    append(static_cast<char>('0' + number % 10));
    return *this;
  }

  /// Sizes as they are written in speech: [2x3].
  constexpr message& sizes(std::size_t const* dims, std::size_t rank) {
    append('[');
    for (std::size_t i = 0; i < rank; ++i) (i == 0 ? *this : *this << "x") << dims[i];
    append(']');
    return *this;
  }

  /// The same for an array of sizes: `message{"the shape is "} << a.dims`.
  template <class Sizes>
    requires requires(Sizes const& dims) { static_cast<std::size_t const*>(dims.data()); }
  constexpr message& operator<<(Sizes const& dims) {
    return sizes(dims.data(), dims.size());
  }

  /// Several of them: `list(" with ", a.dims, b.dims)` is [2x3] with [2x4].
  template <class First, class... Rest>
  constexpr message& list([[maybe_unused]] char const* separator, First const& first, Rest const&... rest) {
    *this << first;
    return ((*this << separator << rest), ..., *this);
  }

  constexpr std::size_t size() const { return length_; }
  constexpr char const* data() const { return text_; }

 private:
  static constexpr std::size_t capacity = 400;

  constexpr void append(char c) {
    if (length_ < capacity) text_[length_++] = c;
  }

  char text_[capacity]{};
  std::size_t length_ = 0;
};

}  // namespace tessera

#endif

// .npy files written out in a test: a header as text, with a mark where something is wrong.
#ifndef TESSERA_STATIC_TESTS_IO_NPY_TEXT_HPP
#define TESSERA_STATIC_TESTS_IO_NPY_TEXT_HPP

#include <tessera/io/npy_header.hpp>

#include <cstddef>

namespace tessera::testing {

/// A file of version 1.0 with this header, followed by `data` bytes 'a'. A ^ in the text isn't in the file: it marks a
/// byte.
class npy_text {
 public:
  constexpr explicit npy_text(char const* header, std::size_t data = 0) {
    for (char const* start = "\x93NUMPY\x01"; *start != '\0'; ++start) append(*start);
    size_ += 3;
    for (; *header != '\0'; ++header) {
      if (*header == '^') marked_ = size_;
      else append(*header);
    }
    bytes_[8] = static_cast<unsigned char>((size_ - 10) % 256);
    bytes_[9] = static_cast<unsigned char>((size_ - 10) / 256);
    for (std::size_t i = 0; i < data; ++i) append('a');
  }

  constexpr unsigned char const* data() const { return bytes_; }
  constexpr std::size_t size() const { return size_; }
  constexpr std::size_t marked() const { return marked_; }

 private:
  constexpr void append(char c) { bytes_[size_++] = static_cast<unsigned char>(c); }

  std::size_t size_ = 0;
  std::size_t marked_ = 0;
  unsigned char bytes_[700]{};
};

}  // namespace tessera::testing

#endif

// reads(message, text): whether a message says these words.
#ifndef TESSERA_STATIC_TESTS_VERIFY_READS_HPP
#define TESSERA_STATIC_TESTS_VERIFY_READS_HPP

#include <tessera/support/message.hpp>

#include <cstddef>

namespace tessera::testing {

constexpr bool reads(message const& sentence, char const* expected) {
  std::size_t length = 0;
  for (; expected[length] != '\0'; ++length) {
    if (length >= sentence.size() || sentence.data()[length] != expected[length]) return false;
  }
  return length == sentence.size();
}

}  // namespace tessera::testing

#endif

#include "case.hpp"

#include <tessera/io/npy_error.hpp>

#include <string_view>

namespace {

using tessera::npy::error;
using tessera::npy::problem;

constexpr std::string_view view_of(tessera::message const& text) { return {text.data(), text.size()}; }

constexpr bool an_error_has_a_sentence() {
  error const found{problem::zero_size, 61};
  return std::string_view(found.sentence()) == "tessera::npy: a dimension is zero; every dimension is at least 1" &&
         view_of(found.text()) == "tessera::npy: a dimension is zero; every dimension is at least 1 (byte 61)";
}
TESSERA_CASE(an_error_has_a_sentence);

constexpr bool a_problem_of_no_byte_names_none() {
  return view_of(error{problem::cannot_open}.text()) == "tessera::npy: the file cannot be opened";
}
TESSERA_CASE(a_problem_of_no_byte_names_none);

constexpr bool sentences_differ() {
  constexpr auto last = static_cast<int>(problem::other_shape);
  for (int i = 0; i <= last; ++i) {
    for (int j = 0; j < i; ++j) {
      error const one{static_cast<problem>(i)}, other{static_cast<problem>(j)};
      if (std::string_view(one.sentence()) == other.sentence()) return false;
    }
  }
  return true;
}
TESSERA_CASE(sentences_differ);

}  // namespace

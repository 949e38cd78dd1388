#include "catch.hpp"

#include <tessera/format/to_string.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>

#include <ostream>
#include <string>

namespace {

using namespace tessera;

struct celsius {
  int degrees = 0;

  friend std::ostream& operator<<(std::ostream& stream, celsius x) { return stream << x.degrees << "°C"; }
};

struct silent {};

template <class A>
concept has_text = requires(A const& a) { to_string(a); };
static_assert(has_text<tensor<int, 2>> && has_text<tensor<celsius, 2>> && !has_text<tensor<silent, 2>>);

TEST_CASE("the text of a tensor is what a stream shows", "[format][to_string]") {
  auto const a = iota<float, 2, 3>();
  CHECK(to_string(a) == "[[0. 1. 2.]\n [3. 4. 5.]]");
  CHECK(to_string(views::transpose(a)) == "[[0. 3.]\n [1. 4.]\n [2. 5.]]");
  CHECK(to_string(tensor<int>{7}) == "7");
}

TEST_CASE("the text of elements that know only a stream", "[format][to_string]") {
  CHECK(to_string(tensor<celsius, 2>{celsius{-3}, celsius{21}}) == "[-3°C 21°C]");
}

}  // namespace

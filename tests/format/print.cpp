// Numbers are compared with NumPy's own output in printed_by_numpy.cpp.
#include "catch.hpp"

#include <tessera/format/print.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/as_view.hpp>
#include <tessera/view/permute.hpp>

#include <cstddef>
#include <fstream>
#include <iomanip>
#include <limits>
#include <ostream>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace {

using namespace tessera;

template <class A>
std::string printed(A const& a) {
  std::ostringstream stream;
  stream << a;
  return stream.str();
}

/// Prints itself.
struct fraction {
  int over = 0;
  int under = 1;

  friend std::ostream& operator<<(std::ostream& stream, fraction const& x) {
    return stream << x.over << '/' << x.under;
  }
};

/// Says itself as a string.
struct named {
  std::string_view name;

  friend std::string_view to_string(named const& x) { return x.name; }
};

/// Neither.
struct silent {};

/// A stream of one's own, as of a serial port.
struct port {
  char sent[64]{};
  std::size_t size = 0;

  void write(char const* text, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) sent[size++] = text[i];
  }
};

static_assert(character_stream<std::ostream> && character_stream<std::ofstream> && character_stream<port>);
static_assert(!character_stream<tensor<int, 2>> && !character_stream<int> && !character_stream<std::string>);
static_assert(printable_element<fraction, std::ostream> && printable_element<named, port>);
static_assert(!printable_element<fraction, port> && !printable_element<silent, std::ostream>);
static_assert(has_to_string<named> && !has_to_string<fraction>);

template <class A>
concept printable = requires(std::ostream& stream, A const& a) { stream << a; };
static_assert(printable<tensor<float, 2>> && !printable<tensor<silent, 2>>);

static_assert(std::is_same_v<decltype(std::declval<std::ostringstream&>() << zeros<int, 2>()), std::ostringstream&>);

TEST_CASE("printing returns the stream", "[format][print]") {
  std::ostringstream stream;
  stream << "a = " << tensor{1, 2} << ", b = " << tensor<float>{2} << '\n';
  CHECK(stream.str() == "a = [1 2], b = 2.0\n");
}

TEST_CASE("a stream that is a temporary prints, too", "[format][print]") {
  CHECK((std::ostringstream{} << tensor{1, 2}).str() == "[1 2]");
}

TEST_CASE("elements with an operator<< print through it, aligned to the right", "[format][print]") {
  tensor<fraction, 2, 2> const a{{fraction{1, 2}, fraction{-10, 3}}, {fraction{3, 1}, fraction{}}};
  CHECK(printed(a) == "[[  1/2 -10/3]\n [  3/1   0/1]]");
  CHECK(printed(views::transpose(a)) == "[[  1/2   3/1]\n [-10/3   0/1]]");
  CHECK(printed(tensor<fraction>{fraction{1, 2}}) == "1/2");
}

TEST_CASE("elements with an operator<< print in the stream's own manner", "[format][print]") {
  std::ostringstream stream;
  stream << std::hex << tensor<fraction, 2>{fraction{10, 255}, fraction{1, 1}};
  CHECK(stream.str() == "[a/ff  1/1]");
  CHECK(stream.good());
}

TEST_CASE("elements with an operator<< print into a file, too", "[format][print]") {
  std::ofstream nowhere;
  nowhere << tensor<fraction, 1>{fraction{}};
  CHECK_FALSE(nowhere.good());
}

TEST_CASE("elements with a to_string print through it, aligned to the right", "[format][print]") {
  CHECK(printed(tensor<named, 3>{named{"one"}, named{"three"}, named{""}}) == "[  one three      ]");
}

TEST_CASE("anything that takes characters is a stream", "[format][print]") {
  port serial;
  serial << tensor<float, 2, 2>{{1, 0.5F}, {-1, 2}};
  CHECK(std::string_view(serial.sent, serial.size) == "[[ 1.   0.5]\n [-1.   2. ]]");
}

TEST_CASE("characters are numbers", "[format][print]") {
  CHECK(printed(tensor<char, 3>{'A', '\n', '\0'}) == "[65 10  0]");
}

TEST_CASE("memory prints as the tensor that it is viewed as", "[format][print]") {
  unsigned short memory[]{1, 2, 3, 4};
  CHECK(printed(as_view<2, 2>(&memory[0])) == "[[1 2]\n [3 4]]");
}

TEST_CASE("long double keeps its own range", "[format][print]") {
  CHECK(printed(tensor<long double, 2>{0.5L, -1.0L}) == "[ 0.5 -1. ]");
  CHECK(printed(tensor<long double, 1>{1e300L}) == "[1.e+300]");
}

}  // namespace

// What the columns of whole tensors look like is shown in printed_by_numpy.cpp.
#include "catch.hpp"

#include <tessera/format/column.hpp>

#include <cstddef>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace tessera::detail;

template <class T>
struct elements_of {
  std::vector<T> elements;

  template <class F>
  void for_each(F f) const {
    for (auto const& x : elements) f(x);
  }
};

/// Shows every space.
struct transcript {
  std::ostringstream stream;

  void spaces(std::size_t count) { stream << std::string(count, '_'); }
  void write(char const* text, std::size_t size) { stream.write(text, static_cast<std::ptrdiff_t>(size)); }
};

template <class Column, class T>
std::string written(Column const& column, T const& x) {
  transcript out;
  column.write(out, x);
  return out.stream.str();
}

TEST_CASE("texts are aligned to the right", "[format][column]") {
  text_column const column(elements_of<int>{{1, 30, -4}}, [](int x) { return std::to_string(x); });
  CHECK(column.width() == 2);
  CHECK(written(column, 1) == "_1");
  CHECK(written(column, 30) == "30");
}

TEST_CASE("floats are aligned at the point", "[format][column]") {
  float_column<double> const column(elements_of<double>{{0.5, -10, 1.25}});
  CHECK(column.width() == 6);
  CHECK(written(column, 0.5) == "__0.5_");
  CHECK(written(column, -10.0) == "-10.__");
  CHECK(written(column, 1.25) == "__1.25");
}

TEST_CASE("scientific floats share their digits and their exponent's", "[format][column]") {
  float_column<double> const column(elements_of<double>{{1e100, -2.5, 0}});
  CHECK(column.width() == 9);
  CHECK(written(column, 1e100) == "_1.0e+100");
  CHECK(written(column, -2.5) == "-2.5e+000");
  CHECK(written(column, 0.0) == "_0.0e+000");
}

TEST_CASE("magnitudes choose the form", "[format][column]") {
  auto const scientific = [](std::vector<double> const& values) {
    magnitudes<double> range;
    for (auto const x : values) range.include(x);
    return range.scientific();
  };
  CHECK_FALSE(scientific({}));
  CHECK_FALSE(scientific({0, 0}));
  CHECK_FALSE(scientific({1e-4, -0.1}));
  CHECK(scientific({1e-4, 0.10001}));
  CHECK(scientific({-9.9e-5}));
  CHECK_FALSE(scientific({99999999.9}));
  CHECK(scientific({1e8}));
}

TEST_CASE("what an element writes itself is measured first", "[format][column]") {
  std::ostringstream stream;
  CHECK(streamed_size(stream, "four") == 4);
  CHECK(streamed_size(stream, 'c') == 1);
  CHECK(stream.str().empty());
}

}  // namespace

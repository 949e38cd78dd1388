#include "catch.hpp"

#include <tessera/format/svg.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>

namespace {

using namespace tessera;

std::size_t count(std::string_view text, std::string_view word) {
  std::size_t found = 0;
  for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) ++found;
  return found;
}

bool contains(std::string_view text, std::string_view words) { return text.find(words) != std::string_view::npos; }

tensor<int, 2, 3> const signs{{1, 0, -2}, {0, 2, 2}};

TEST_CASE("a heat map is one picture with a name and a description", "[format][svg]") {
  auto const map = svg_heat_map(signs, {.title = "a < b & c"});
  CHECK(map.starts_with("<svg xmlns='http://www.w3.org/2000/svg'"));
  CHECK(map.ends_with("</svg>\n"));
  CHECK(contains(map, "role='img'"));
  CHECK(contains(map, "<title>a &lt; b &amp; c</title>"));
  CHECK(contains(map, "<desc>2 rows and 3 columns;"));
  CHECK(contains(map, "stands for 2</desc>"));
  CHECK(count(map, "<g") == count(map, "</g>"));
}

TEST_CASE("a cell is coloured by its sign and its magnitude, and blank for zero", "[format][svg]") {
  auto const map = svg_heat_map(signs);
  CHECK(contains(map, "<path class='plus' fill-opacity='0.56' d='M0 0h1v1H0z'/>"));
  CHECK(contains(map, "<path class='plus' fill-opacity='1.00' d='M1 1h2v1H1z'/>"));
  CHECK(contains(map, "<path class='minus' fill-opacity='1.00' d='M2 0h1v1H2z'/>"));
  CHECK(count(map, "class='plus'") + count(map, "class='minus'") == 3);
}

TEST_CASE("equal neighbours do not run together across rows", "[format][svg]") {
  auto const map = svg_heat_map(ones<float, 2, 2>());
  CHECK(contains(map, "d='M0 0h2v1H0zM0 1h2v1H0z'"));
}

TEST_CASE("values stand in the cells that are large enough", "[format][svg]") {
  auto const map = svg_heat_map(signs);
  CHECK(contains(map, ">1</text>"));
  CHECK(contains(map, ">-2</text>"));
  CHECK_FALSE(contains(map, ">0</text>"));
  CHECK_FALSE(contains(svg_heat_map(signs, {.values = false}), ">1</text>"));
  CHECK_FALSE(contains(svg_heat_map(signs, {.cell = 8}), ">1</text>"));
  CHECK(contains(svg_heat_map(tensor<double, 1, 2>{{1.0 / 3, 1e9}}), ">0.333</text>"));
}

TEST_CASE("labels and blocks are drawn where they are asked for", "[format][svg]") {
  auto const plain = svg_heat_map(signs);
  CHECK(count(plain, "class='soft") == 0);
  CHECK(count(plain, "class='block'") == 1);
  auto const labelled = svg_heat_map(signs, {.row_label = "outputs", .column_label = "inputs", .block_columns = 2});
  CHECK(contains(labelled, ">outputs</text>"));
  CHECK(contains(labelled, ">inputs</text>"));
  CHECK(contains(labelled, "<path class='block' d='M64 0v64'/>"));
}

TEST_CASE("the grid is drawn unless the cells are small", "[format][svg]") {
  CHECK(contains(svg_heat_map(signs), "class='grid'"));
  CHECK_FALSE(contains(svg_heat_map(signs, {.grid = false}), "class='grid'"));
  CHECK_FALSE(contains(svg_heat_map(ones<float, 200, 200>()), "class='grid'"));
}

TEST_CASE("numbers that are not finite do not dim the others", "[format][svg]") {
  using limits = std::numeric_limits<float>;
  auto const map = svg_heat_map(tensor<float, 1, 4>{{limits::quiet_NaN(), -limits::infinity(), 2, 1}});
  CHECK(contains(map, "<path class='soft' fill-opacity='1.00' d='M0 0h1v1H0z'/>"));
  CHECK(contains(map, "<path class='minus' fill-opacity='1.00' d='M1 0h1v1H1z'/>"));
  CHECK(contains(map, "<path class='plus' fill-opacity='1.00' d='M2 0h1v1H2z'/>"));
  CHECK(contains(map, "<path class='plus' fill-opacity='0.56' d='M3 0h1v1H3z'/>"));
}

TEST_CASE("a view is drawn as it is indexed", "[format][svg]") {
  CHECK(svg_heat_map(views::transpose(signs)) == svg_heat_map(transpose(signs)));
}

TEST_CASE("only zeros is a blank map", "[format][svg]") {
  auto const map = svg_heat_map(zeros<int, 2, 2>());
  CHECK_FALSE(contains(map, "fill-opacity"));
  CHECK_FALSE(contains(map, "nan"));
}

}  // namespace

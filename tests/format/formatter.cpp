#include "catch.hpp"

#include <tessera/format/formatter.hpp>

#ifdef __cpp_lib_format

#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>

#include <format>
#include <string>
#include <string_view>

namespace {

using namespace tessera;

struct named {
  std::string_view name;

  friend std::string_view to_string(named const& x) { return x.name; }
};

TEST_CASE("without a specification std::format shows what a stream shows", "[format][formatter]") {
  tensor<float, 2, 3> const a{{1, 2.5F, 3}, {-4, 5, 6}};
  CHECK(std::format("a = {}", a) == "a = [[ 1.   2.5  3. ]\n [-4.   5.   6. ]]");
  CHECK(std::format("{}", views::transpose(a)) == "[[ 1.  -4. ]\n [ 2.5  5. ]\n [ 3.   6. ]]");
  CHECK(std::format("{:}", tensor<bool, 2>{true, false}) == "[ True False]");
  CHECK(std::format("{} {}", tensor<float>{2}, tensor<signed char, 2>{1, -1}) == "2.0 [ 1 -1]");
  CHECK(std::format("{}", tensor<named, 2>{named{"a"}, named{"bc"}}) == "[ a bc]");
}

TEST_CASE("a specification is one for the elements, which are then aligned", "[format][formatter]") {
  tensor<float, 2, 2> const a{{1, 2.5F}, {-4, 5}};
  CHECK(std::format("{:.2f}", a) == "[[ 1.00  2.50]\n [-4.00  5.00]]");
  CHECK(std::format("{0:+.1e}|{0:.0f}", views::transpose(a)) ==
        "[[+1.0e+00 -4.0e+00]\n [+2.5e+00 +5.0e+00]]|[[ 1 -4]\n [ 2  5]]");
  CHECK(std::format("{:#x}", tensor{1, 255}) == "[ 0x1 0xff]");
  CHECK(std::format("{:5}", tensor<int>{7}) == "    7");
}

TEST_CASE("a specification of another kind of element is refused", "[format][formatter]") {
  tensor<int, 2> const a{1, 2};
  CHECK_THROWS_AS(std::vformat("{:.2f}", std::make_format_args(a)), std::format_error);
  int const width = 4;
  CHECK_THROWS_AS(std::vformat("{:{}}", std::make_format_args(a, width)), std::format_error);
}

}  // namespace

#endif

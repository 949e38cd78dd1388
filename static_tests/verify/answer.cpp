// What a compiler prints of them is shown by static_tests/reject/verify/.
#include "case.hpp"
#include "numbers/rational.hpp"

#include <tessera/verify/answer.hpp>

#include <concepts>

namespace {

using namespace tessera;
using detail::answer;
using detail::element_pairs;
using testing::rational;

/// A number with a secret, which no template argument can be.
class closed_number {
 public:
  constexpr closed_number(int value = 0) : value_(value) {}
  friend constexpr bool operator==(closed_number const&, closed_number const&) = default;

 private:
  int value_;
};

constexpr tensor<float, 2, 3> a{{1, 2, 3}, {4, 5, 6}}, b{{1, 2, 3}, {4, 5, 6.5F}};
constexpr tensor<rational, 2> halves{rational(1, 2), 1}, thirds{rational(1, 2), rational(1, 3)};
constexpr tensor<closed_number, 1> closed{1}, other{2};
constexpr auto many = full<int, 200, 100>(7);
constexpr auto few = generate<int, 200, 100>([](auto i, auto j) { return i == 150 && j == 3 ? 8 : 7; });

constexpr element_pairs same{a, a, detail::agreement()}, differing{a, b, detail::agreement()};
constexpr element_pairs fractions{halves, thirds, detail::agreement()};
constexpr element_pairs secrets{closed, other, detail::agreement()};
constexpr element_pairs large{many, few, detail::agreement()}, large_same{many, many, detail::agreement()};
static_assert(large.size > detail::elements_per_shard);

static_assert(std::same_as<decltype(answer<same>()), verify::agrees>);
static_assert(std::same_as<decltype(answer<differing>()),
                           verify::differs<verify::at<1, 2>, fixed_string("6.0"), fixed_string("6.5")>>);
static_assert(std::same_as<decltype(answer<fractions>()), verify::differs<verify::at<1>, rational(1), rational(1, 3)>>);
static_assert(std::same_as<decltype(answer<secrets>()),
                           verify::differs<verify::at<0>, verify::hidden_number{}, verify::hidden_number{}>>);
static_assert(
    std::same_as<decltype(answer<large>()), verify::differs<verify::at<150, 3>, fixed_string("7"), fixed_string("8")>>);
static_assert(std::same_as<decltype(answer<large_same>()), verify::agrees>);

}  // namespace

#include "case.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"

#include <tessera/support/accumulator.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace {

using tessera::accumulator_t;
using tessera::elements_agree;
using tessera::product_t;
using tessera::ring_element;
using tessera::testing::modular;
using tessera::testing::opaque;
using tessera::testing::rational;

template <class T, class Sum>
concept is_summed_in = std::is_same_v<accumulator_t<T>, Sum>;

static_assert(is_summed_in<bool, std::int32_t> && is_summed_in<char, std::int32_t>);
static_assert(is_summed_in<std::int8_t, std::int32_t> && is_summed_in<std::uint8_t, std::int32_t>);
static_assert(is_summed_in<std::int16_t, std::int64_t> && is_summed_in<std::uint16_t, std::int64_t>);
static_assert(is_summed_in<std::int32_t, std::int32_t> && is_summed_in<std::uint32_t, std::uint32_t>);
static_assert(is_summed_in<std::int64_t, std::int64_t> && is_summed_in<std::uint64_t, std::uint64_t>);
static_assert(is_summed_in<float, float> && is_summed_in<double, double> && is_summed_in<long double, long double>);
static_assert(is_summed_in<rational, rational> && is_summed_in<modular, modular>);
static_assert(is_summed_in<std::int8_t const, std::int32_t> && is_summed_in<float const volatile, float>);

static_assert(elements_agree<float, float> && elements_agree<bool, bool> && elements_agree<rational, rational>);
static_assert(elements_agree<std::int8_t, std::uint8_t> && elements_agree<std::uint8_t, std::int64_t>);
static_assert(elements_agree<std::uint32_t, std::uint64_t> && elements_agree<std::uint16_t, int>);
static_assert(!elements_agree<int, unsigned> && !elements_agree<std::uint8_t, std::uint32_t>);
static_assert(!elements_agree<int, float> && !elements_agree<float, double> && !elements_agree<int, rational>);
static_assert(!elements_agree<rational, modular>);

template <class T, class U, class Product>
concept multiply_to = std::is_same_v<product_t<T, U>, Product> && std::is_same_v<product_t<U, T>, Product>;

static_assert(multiply_to<std::int8_t, std::int8_t, std::int32_t>);
static_assert(multiply_to<std::uint8_t, std::int8_t, std::int32_t>);
static_assert(multiply_to<bool, std::int16_t, std::int64_t>);
static_assert(multiply_to<std::int8_t, std::int64_t, std::int64_t>);
static_assert(multiply_to<std::int32_t, std::int16_t, std::int64_t>);
static_assert(multiply_to<float, float, float> && multiply_to<double const, double, double>);
static_assert(multiply_to<rational, rational, rational>);

struct without_product {
  without_product operator+(without_product) const;
};
struct owner {
  owner() = default;
  owner(owner const&);
  owner operator+(owner const&) const;
  owner operator*(owner const&) const;
};
enum class colour { red };

static_assert(ring_element<bool> && ring_element<std::uint8_t> && ring_element<long long> && ring_element<float>);
static_assert(ring_element<long double> && ring_element<rational> && ring_element<modular>);
static_assert(!ring_element<without_product> && !ring_element<owner> && !ring_element<colour>);
static_assert(!ring_element<int*> && !ring_element<void>);

template <class T>
constexpr accumulator_t<T> sum_of_extreme_squares(std::size_t count) {
  accumulator_t<T> sum{};
  accumulator_t<T> const extreme = opaque(std::numeric_limits<T>::max());
  for (std::size_t i = 0; i < count; ++i) sum += extreme * extreme;
  return sum;
}

constexpr bool an_accumulator_holds_33000_products_of_bytes() {
  return sum_of_extreme_squares<std::uint8_t>(33'000) == 2'145'825'000 &&
         sum_of_extreme_squares<std::int8_t>(33'000) == 532'257'000;
}
TESSERA_CASE(an_accumulator_holds_33000_products_of_bytes);

constexpr bool an_accumulator_holds_33000_products_of_16_bit_integers() {
  return sum_of_extreme_squares<std::uint16_t>(33'000) == 141'729'595'425'000 &&
         sum_of_extreme_squares<std::int16_t>(33'000) == 35'431'317'537'000;
}
TESSERA_CASE(an_accumulator_holds_33000_products_of_16_bit_integers);

}  // namespace

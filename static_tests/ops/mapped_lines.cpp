// How they are walked is shown by the cases of static_tests/ops/map.cpp, which run too.
#include "case.hpp"

#include <tessera/ops/map.hpp>
#include <tessera/ops/mapped_lines.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/permute.hpp>

#include <cstddef>

namespace {

using namespace tessera;

template <std::size_t... D>
using floats = tensor<float, D...>;

#if TESSERA_HAS_VECTORS
using detail::mapped_lines;

using picture = shape<8, 5, 7>;
static_assert(mapped_lines<picture, floats<8, 5, 7>, floats<8, 5, 7>>::size == 8 * 5 * 7);
static_assert(mapped_lines<picture, floats<8, 5, 7>, floats<>>::size == 8 * 5 * 7, "a number is repeated");
static_assert(mapped_lines<picture, floats<8, 5, 7>, floats<8, 1, 1>>::size == 5 * 7, "a bias of channels");
static_assert(mapped_lines<picture, floats<8, 5, 7>, floats<5, 7>>::size == 5 * 7,
              "a picture in front of which one stands");
static_assert(mapped_lines<picture, floats<8, 5, 7>, floats<7>>::size == 7 &&
              mapped_lines<picture, floats<8, 5, 7>, floats<5, 1>>::size == 7);
static_assert(mapped_lines<shape<8, 1, 7>, floats<8, 1, 7>, floats<8, 1, 7>>::size == 56,
              "an axis of 1 is no obstacle");
static_assert(mapped_lines<shape<7, 5>, decltype(views::transpose(std::declval<floats<5, 7>&>()))>::size == 5);
static_assert(detail::maps_by_vectors<float, picture, floats<8, 5, 7>> &&
              !detail::maps_by_vectors<float, shape<2>, floats<2>> &&
              !detail::maps_by_vectors<long double, picture, tensor<long double, 8, 5, 7>>);
#endif

/// Numbers with different signs: a wrong index shows.
template <std::size_t... D>
constexpr tensor<int, D...> numbers(int seed) {
  tensor<int, D...> result;
  auto const start = tessera::testing::opaque(seed);
  for (std::size_t i = 0; i < result.size(); ++i) result.elements[i] = (start + static_cast<int>(i) * 29) % 23 - 11;
  return result;
}

template <class A, class B>
constexpr bool agrees_with_its_definition(A const& a, B const& b) {
  auto const result = map([](int x, int y) { return 100 * x + y; }, a, b);
  bool agrees = true;
  for (std::size_t i = 0; i < result.shape().dims[0]; ++i) {
    for (std::size_t j = 0; j < result.shape().dims[1]; ++j) {
      auto const x = a(a.shape().dims[0] == 1 ? 0 : i, a.shape().dims[1] == 1 ? 0 : j);
      auto const y = b(b.shape().dims[0] == 1 ? 0 : i, b.shape().dims[1] == 1 ? 0 : j);
      agrees = agrees && result(i, j) == 100 * x + y;
    }
  }
  return agrees;
}

constexpr bool longer_lines_meet_all_kinds_of_operands() {
  auto const a = numbers<9, 37>(3), b = numbers<9, 37>(5);
  auto const turned = numbers<37, 9>(7);
  return agrees_with_its_definition(a, b) && agrees_with_its_definition(a, numbers<1, 37>(1)) &&
         agrees_with_its_definition(numbers<9, 1>(2), a) && agrees_with_its_definition(a, numbers<1, 1>(4)) &&
         agrees_with_its_definition(numbers<9, 1>(2), numbers<1, 37>(6)) &&
         agrees_with_its_definition(views::transpose(turned), a);
}
TESSERA_CASE(longer_lines_meet_all_kinds_of_operands);

}  // namespace

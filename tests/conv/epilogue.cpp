// Epilogues of whole layers at run time: every kernel stores what the steps make of the sums that it stores without them, bit for bit.
#include "catch.hpp"

#include <tessera/conv/conv.hpp>
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/conv/convolution.hpp>
#include <tessera/conv/epilogue.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace {

using namespace tessera;

/// Numbers without a pattern, from -1 to 1, or whole ones from -100 to 100.
template <class T, std::size_t... D>
auto numbers(std::uint32_t state) {
  tensor<T, D...> result{};
  for (auto& element : result) {
    state = state * 1664525U + 1013904223U;
    auto const whole = static_cast<int>((state >> 16) % 201) - 100;
    element = std::is_floating_point_v<T> ? static_cast<T>(static_cast<double>(whole) / 100) : static_cast<T>(whole);
  }
  return result;
}

constexpr auto relu = [](auto sum) { return sum > 0 ? sum : 0; };

/// What the steps make of finished sums, one after the other.
template <class Y>
Y with_all_steps(Y sums, Y const& residual) {
  using T = typename Y::value_type;
  for (std::size_t i = 0; i < sums.size(); ++i) {
    auto const sum = static_cast<T>(relu(sums.elements[i] + residual.elements[i]));
    sums.elements[i] = sum < T(1) / 2 ? T(1) / 2 : T(3) < sum ? T(3) : sum;
  }
  return sums;
}

/// The two ways to the same result, of `conv(operands..., epilogue)`.
template <class Conv>
void check(Conv conv) {
  auto const plain = conv();
  using result = std::remove_const_t<decltype(plain)>;
  using T = typename result::value_type;
  auto residual = plain;
  for (std::size_t i = 0; i < residual.size(); ++i) residual.elements[i] = static_cast<T>(static_cast<int>(i % 7) - 3);
  auto const then = epilogue(add(residual), relu, clamp(T(1) / 2, T(3)));
  CHECK(conv(then) == with_all_steps(plain, residual));
}

template <class T, class... Options, class X, class W, class B>
void check_conv2d(X const& x, W const& w, B const& bias) {
  check([&](auto const&... then) { return conv2d<Options...>(x, w, bias, then...); });
}

}  // namespace

TEST_CASE("an epilogue after convolution") {
  SECTION("columns") {
    check_conv2d<float, padding<1>>(numbers<float, 3, 21, 35>(1), numbers<float, 16, 3, 3, 3>(2),
                                    numbers<float, 16>(3));
    check_conv2d<double, padding<1>>(numbers<double, 3, 9, 21>(1), numbers<double, 5, 3, 3, 3>(2),
                                     numbers<double, 5>(3));
  }
  SECTION("channels") {
    check_conv2d<float, padding<1>>(numbers<float, 2, 24, 7, 9>(1), numbers<float, 35, 24, 3, 3>(2),
                                    numbers<float, 35>(3));
    check_conv2d<float, stride<2>>(numbers<float, 16, 13, 13>(1), numbers<float, 32, 16, 3, 3>(2),
                                   numbers<float, 32>(3));
  }
  SECTION("rows") {
    check_conv2d<float, padding<1>, groups<4>>(numbers<float, 4, 19, 37>(1), numbers<float, 4, 1, 3, 3>(2),
                                               numbers<float, 4>(3));
    check_conv2d<float>(numbers<float, 3, 30, 40>(1), numbers<float, 1, 3, 5, 5>(2), numbers<float, 1>(3));
  }
  SECTION("one tap") {
    check_conv2d<float>(numbers<float, 32, 11, 13>(1), numbers<float, 24, 32, 1, 1>(2), numbers<float, 24>(3));
  }
  SECTION("transformed tiles") {
    check_conv2d<float, padding<1>, winograd<2>>(numbers<float, 20, 14, 15>(1), numbers<float, 18, 20, 3, 3>(2),
                                                 numbers<float, 18>(3));
    check_conv2d<float, padding<1>, winograd<4>>(numbers<float, 300, 9, 10>(1), numbers<float, 18, 300, 3, 3>(2),
                                                 numbers<float, 18>(3));
  }
  SECTION("integers") {
    check_conv2d<int, padding<1>>(numbers<std::int8_t, 4, 12, 19>(1), numbers<std::int8_t, 8, 4, 3, 3>(2),
                                  numbers<int, 8>(3));
    check_conv2d<int, padding<1>>(numbers<int, 4, 12, 19>(1), numbers<int, 8, 4, 3, 3>(2), numbers<int, 8>(3));
  }
  SECTION("an infinite weight beside the padding") {
    auto w = numbers<float, 6, 3, 3, 3>(2);
    w(2, 1, 0, 0) = std::numeric_limits<float>::infinity();
    check_conv2d<float, padding<1>>(numbers<float, 3, 21, 35>(1), w, numbers<float, 6>(3));
  }
}

TEST_CASE("an epilogue along one axis and along three") {
  auto const x1 = numbers<float, 4, 200>(1);
  auto const w1 = numbers<float, 6, 4, 5>(2);
  check([&](auto const&... then) { return conv1d<padding<2>, dilation<2>>(x1, w1, then...); });
  auto const x3 = numbers<float, 4, 5, 9, 17>(1);
  auto const w3 = numbers<float, 6, 4, 3, 3, 3>(2);
  check([&](auto const&... then) { return conv3d<padding<1>>(x3, w3, then...); });
}

TEST_CASE("an epilogue after transposed convolution") {
  auto const x = numbers<float, 6, 9, 17>(1);
  auto const w = numbers<float, 6, 5, 4, 4>(2);
  auto const bias = numbers<float, 5>(3);
  check([&](auto const&... then) { return conv_transpose2d<stride<2>, padding<1>>(x, w, bias, then...); });
  auto const v = numbers<float, 6, 32, 3, 3>(2);
  check([&](auto const&... then) { return conv_transpose2d<stride<2>>(x, v, then...); });
  auto const u = numbers<float, 6, 1, 9, 9>(2);
  check([&](auto const&... then) { return conv_transpose2d<stride<3>, output_padding<2>>(x, u, then...); });
}

TEST_CASE("an epilogue after a map that holds its kernel packed, and after its adjoint") {
  auto const a = convolution<shape<24, 11, 13>, padding<1>>(numbers<float, 32, 24, 3, 3>(1));
  auto const b = adjoint(a);
  auto const x = numbers<float, 24, 11, 13>(2);
  auto const y = numbers<float, 32, 11, 13>(3);
  check([&](auto const&... then) {
    tensor<float, 32, 11, 13> result{};
    apply_into(result, a, x, then...);
    return result;
  });
  check([&](auto const&... then) {
    tensor<float, 24, 11, 13> result{};
    apply_into(result, b, y, then...);
    return result;
  });
}

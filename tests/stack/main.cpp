// How deep calls reach into the stack: each runs on a thread whose stack was painted before, and what is no longer painted
// afterwards has been used. stack_bytes must bound it, and a result by value is built where it belongs.

#include <tessera/conv/conv.hpp>
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/conv/convolution.hpp>
#include <tessera/conv/gradient.hpp>
#include <tessera/conv/pad.hpp>
#include <tessera/conv/unfold.hpp>
#include <tessera/linalg/matmul.hpp>
#include <tessera/ops/arithmetic.hpp>
#include <tessera/ops/join.hpp>
#include <tessera/view/flip.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/reshape.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <new>
#include <pthread.h>

namespace {

using namespace tessera;

constexpr std::size_t stack_size = 1 << 20;
constexpr unsigned char paint = 0xA5;
alignas(4096) unsigned char painted_stack[stack_size];

/// Bytes of the stack that a thread which calls `run` has used.
std::size_t bytes_touched(void* (*run)(void*)) {
  std::memset(painted_stack, paint, stack_size);
  pthread_attr_t attributes;
  pthread_t thread;
  pthread_attr_init(&attributes);
  pthread_attr_setstack(&attributes, painted_stack, stack_size);
  if (pthread_create(&thread, &attributes, run, nullptr) != 0) return stack_size;
  pthread_join(thread, nullptr);
  pthread_attr_destroy(&attributes);
  std::size_t untouched = 0;
  while (untouched < stack_size && painted_stack[untouched] == paint) ++untouched;
  return stack_size - untouched;
}

void* nothing(void*) { return nullptr; }

/// Beyond what the thread itself takes. The first run binds the functions that are called.
std::size_t bytes_used(void* (*run)(void*)) {
  static_cast<void>(bytes_touched(run));
  auto const used = bytes_touched(run), by_the_thread = bytes_touched(&nothing);
  return used > by_the_thread ? used - by_the_thread : 0;
}

bool all_within = true;

template <class Call>
void check(char const* name, void* (*run)(void*)) {
  auto const used = bytes_used(run);
  bool const within = used <= stack_bytes<Call>;
  all_within = all_within && within;
  std::printf("%s%-40s %7zu of %7zu bytes\n", within ? "" : "TOO DEEP: ", name, used, stack_bytes<Call>);
}

/// Where a result by value is built: nowhere else first.
template <class Call>
void check_by_value(char const* name, Call) {
  using result = decltype(Call{}());
  constexpr std::size_t most = sizeof(result) / 8;
  static_assert(most > 4'000);
  auto const used = bytes_used([](void*) -> void* {
    alignas(result) static unsigned char room[sizeof(result)];
    return ::new (static_cast<void*>(room)) result(Call{}());
  });
  all_within = all_within && used <= most;
  std::printf("%s%-40s %7zu of a result of %zu bytes\n", used <= most ? "" : "TWICE: ", name, used, sizeof(result));
}

template <class T>
T operand{};

template <class X, class W, class Out, class... Options>
void check_conv2d(char const* name) {
  check<calls::conv2d<X, W, Options...>>(name, [](void*) -> void* {
    conv2d_into<Options...>(operand<Out>, operand<X>, operand<W>);
    return nullptr;
  });
}

template <class X, class W, class Out, class... Options>
void check_conv_transpose2d(char const* name) {
  check<calls::conv_transpose2d<X, W, Options...>>(name, [](void*) -> void* {
    conv_transpose2d_into<Options...>(operand<Out>, operand<X>, operand<W>);
    return nullptr;
  });
}

template <class A, class B, class Out>
void check_matmul(char const* name) {
  check<calls::matmul<A, B>>(name, [](void*) -> void* {
    matmul_into(operand<Out>, operand<A>, operand<B>);
    return nullptr;
  });
}

/// a times b transposed.
template <class A, class B, class Out>
void check_matmul_of_transposed(char const* name) {
  using turned = decltype(views::transpose(operand<B>));
  check<calls::matmul<A, turned>>(name, [](void*) -> void* {
    matmul_into(operand<Out>, operand<A>, views::transpose(operand<B>));
    return nullptr;
  });
}

template <std::size_t... D>
using floats = tensor<float, D...>;
template <std::size_t... D>
using bytes = tensor<std::int8_t, D...>;

}  // namespace

int main() {
  check_conv2d<floats<4, 4>, floats<3, 3>, floats<4, 4>, padding<1>>("tiny");
  check_conv2d<floats<28, 28>, floats<3, 3>, floats<28, 28>, padding<1>>("one channel");
  check_conv2d<floats<1, 28, 28>, floats<8, 1, 3, 3>, floats<8, 28, 28>, padding<1>>("1 x 28 x 28 to 8");
  check_conv2d<floats<3, 32, 32>, floats<16, 3, 3, 3>, floats<16, 32, 32>, padding<1>>("3 x 32 x 32 to 16");
  check_conv2d<floats<8, 16, 16>, floats<16, 8, 3, 3>, floats<16, 8, 8>, stride<2>, padding<1>>(
      "8 x 16 x 16 to 16, strided");
  check_conv2d<floats<64, 14, 14>, floats<128, 64, 3, 3>, floats<128, 7, 7>, stride<2>, padding<1>>(
      "64 x 14 x 14 to 128, strided");
  check_conv2d<floats<32, 7, 7>, floats<64, 32, 1, 1>, floats<64, 7, 7>>("pointwise");
  check_conv2d<floats<32, 32, 32>, floats<32, 1, 3, 3>, floats<32, 32, 32>, padding<1>, groups<32>>("depthwise");
  check_conv2d<tensor<double, 4, 20, 20>, tensor<double, 8, 4, 5, 5>, tensor<double, 8, 20, 20>, padding<2>>("doubles");
  check_conv2d<bytes<3, 20, 20>, bytes<8, 3, 3, 3>, tensor<std::int32_t, 8, 20, 20>, padding<1>>("narrow integers");
  check_conv2d<bytes<64, 56, 56>, bytes<64, 64, 3, 3>, tensor<std::int32_t, 64, 56, 56>, padding<1>>(
      "narrow integers in parts");
  check_conv2d<bytes<128, 14, 14>, bytes<256, 128, 1, 1>, tensor<std::int32_t, 256, 14, 14>>(
      "narrow integers, pointwise");
  check_conv2d<bytes<32, 32, 32>, bytes<32, 1, 3, 3>, tensor<std::int32_t, 32, 32, 32>, padding<1>, groups<32>>(
      "narrow integers, depthwise");
  check_conv2d<floats<16, 32, 32>, floats<16, 16, 3, 3>, floats<16, 32, 32>, padding<1>, winograd<2>>("tiles of 2 x 2");
  check_conv2d<floats<64, 56, 56>, floats<64, 64, 3, 3>, floats<64, 56, 56>, padding<1>, winograd<4>>("tiles of 4 x 4");
  check_conv2d<tensor<double, 8, 16, 16>, tensor<double, 8, 8, 3, 3>, tensor<double, 8, 16, 16>, padding<1>,
               winograd<4>>("tiles of doubles");
  check_conv_transpose2d<floats<16, 8, 8>, floats<16, 8, 4, 4>, floats<8, 16, 16>, stride<2>, padding<1>>("transposed");
  check_conv_transpose2d<floats<64, 7, 7>, floats<64, 32, 3, 3>, floats<32, 14, 14>, stride<2>, padding<1>,
                         output_padding<1>>("transposed, 64 channels");
  check_conv_transpose2d<bytes<4, 9, 9>, bytes<4, 4, 3, 3>, tensor<std::int32_t, 4, 19, 19>, stride<2>>(
      "transposed, narrow integers");
  check_conv_transpose2d<bytes<64, 40, 40>, bytes<64, 32, 3, 3>, tensor<std::int32_t, 32, 80, 80>, stride<2>,
                         padding<1>, output_padding<1>>("transposed, narrow integers in parts");

  using picture = floats<48, 40>;
  using turned = decltype(views::transpose(operand<picture>));
  check<calls::conv2d<turned, floats<3, 3>>>("a view that is not contiguous", [](void*) -> void* {
    conv2d_into<>(operand<floats<38, 46>>, views::transpose(operand<picture>), operand<floats<3, 3>>);
    return nullptr;
  });
  check_matmul<floats<10, 10>, floats<10, 10>, floats<10, 10>>("10 x 10 times 10 x 10");
  check_matmul<floats<64, 64>, floats<64, 64>, floats<64, 64>>("64 x 64 times 64 x 64");
  check_matmul<floats<100, 600>, floats<600, 500>, floats<100, 500>>("100 x 600 times 600 x 500");
  check_matmul<bytes<4, 20, 30>, bytes<30, 40>, tensor<std::int32_t, 4, 20, 40>>("a batch of narrow integers");
  check_matmul_of_transposed<floats<10, 10>, floats<10, 10>, floats<10, 10>>("10 x 10 times 10 x 10 transposed");
  check_matmul_of_transposed<floats<20, 90>, floats<30, 90>, floats<20, 30>>("20 x 90 times 30 x 90 transposed");
  check_matmul_of_transposed<floats<5, 400>, floats<99, 400>, floats<5, 99>>("5 x 400 times 99 x 400 transposed");
  check_matmul_of_transposed<bytes<20, 30>, bytes<40, 30>, tensor<std::int32_t, 20, 40>>(
      "20 x 30 times 40 x 30 transposed, narrow integers");

  using square = floats<128, 128>;
  using pictures = floats<32, 32, 32>;
  using kernels = floats<32, 32, 3, 3>;
  check_by_value("map", [] { return operand<square> + operand<square>; });
  check_by_value("contiguous", [] { return contiguous(views::transpose(operand<square>)); });
  check_by_value("reshape", [] { return reshape<32, 512>(operand<square>); });
  check_by_value("permute", [] { return permute<2, 0, 1>(operand<pictures>); });
  check_by_value("concat", [] { return concat<0>(operand<square>, operand<square>); });
  check_by_value("pad", [] { return pad<padding<1>>(operand<pictures>); });
  check_by_value("unfold", [] { return unfold<window<3, 3>>(operand<pictures>); });
  check_by_value("matmul", [] { return matmul(operand<square>, operand<square>); });
  check_by_value("conv2d", [] { return conv2d<padding<1>>(operand<pictures>, operand<floats<64, 32, 1, 1>>); });
  check_by_value("conv_transpose2d",
                 [] { return conv_transpose2d<stride<2>>(operand<pictures>, operand<floats<32, 4, 2, 2>>); });
  check_by_value("convolution",
                 [] { return convolution<pictures::shape_type, padding<1>>(views::flip<0>(operand<kernels>)); });
  check_by_value("conv2d_weight_gradient", [] {
    return conv2d_weight_gradient<kernels::shape_type, padding<1>>(operand<pictures>, operand<pictures>);
  });
  check_by_value("conv2d_input_gradient", [] {
    return conv2d_input_gradient<pictures::shape_type, padding<1>>(operand<kernels>, operand<pictures>);
  });
  return all_within ? 0 : 1;
}

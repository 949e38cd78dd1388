// What the steps of the lesson share: the steps themselves, the kernel and the picture, and a way to show a tensor.
#ifndef KERNEL_MATRIX_LESSON_HPP
#define KERNEL_MATRIX_LESSON_HPP

#include <tessera.hpp>
#include <tessera/format/print.hpp>

#include <cstddef>
#include <iostream>

namespace lesson {

using namespace tessera;

void a_window_is_a_column();
void convolution_is_a_product_of_columns();
void a_kernel_is_a_matrix();
void its_transpose_upsamples();
void view_or_reshape();
void the_transpose_is_the_gradient();
void a_mistake_and_its_mend();

/// Every number of it differs, so that one sees in the matrix where each of them comes to stand.
inline constexpr tensor<int, 3, 3> kernel{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};

inline constexpr tensor<int, 4, 4> picture{{3, 0, 1, 2}, {1, 5, 8, 9}, {2, 7, 2, 5}, {0, 1, 3, 1}};

/// Whole numbers in place of the lesson's random ones: what is equal is then equal to the last digit.
inline constexpr auto any_numbers = [](auto... index) {
  std::size_t mixed = 1;
  ((mixed = mixed * 31 + index), ...);
  return static_cast<int>(mixed * 7919 % 19) - 9;
};

inline void headline(char const* text) { std::cout << "\n=== " << text << "\n\n"; }

/// The name, the sizes and the elements of a tensor.
template <tensor_like A>
void show(char const* name, A const& a) {
  std::cout << name;
  char const* before = ", ";
  for (auto const size : shape_of<A>::dims) {
    std::cout << before << size;
    before = "x";
  }
  std::cout << ":\n" << a << "\n\n";
}

}  // namespace lesson

#endif

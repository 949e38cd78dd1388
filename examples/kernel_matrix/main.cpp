// The lesson that this library comes from, step by step: a convolution is a product of matrices, its kernel one big matrix,
// and the transpose of that matrix a convolution that upsamples. Whatever is said to be equal is a static_assert.
//
//     kernel_matrix                print every tensor
//     kernel_matrix matrix.svg     draw the matrix, too
#include "lesson.hpp"

#include <tessera/format/svg.hpp>

#include <fstream>
#include <iostream>

namespace {

/// The 4x16 matrix of the lesson: a row per element of the result, a column per element of the picture.
bool draw_matrix(char const* path) {
  std::ofstream file(path);
  file << tessera::svg_heat_map(tessera::kernel_matrix<tessera::shape<4, 4>>(lesson::kernel),
                                {.title = "A 3x3 kernel on a 4x4 picture, as one matrix",
                                 .row_label = "result",
                                 .column_label = "the picture, row by row",
                                 .block_rows = 2,
                                 .block_columns = 4});
  return static_cast<bool>(file.flush());
}

}  // namespace

int main(int argc, char** argv) {
  lesson::a_window_is_a_column();
  lesson::convolution_is_a_product_of_columns();
  lesson::a_kernel_is_a_matrix();
  lesson::its_transpose_upsamples();
  lesson::view_or_reshape();
  lesson::the_transpose_is_the_gradient();
  lesson::a_mistake_and_its_mend();
  if (argc > 1 && !draw_matrix(argv[1])) {
    std::cerr << "kernel_matrix: cannot write " << argv[1] << '\n';
    return 1;
  }
  return 0;
}

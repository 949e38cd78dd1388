// Windows as columns, and a convolution as the product of two matrices.
#include "lesson.hpp"

namespace lesson {

namespace {

// Two pictures of 5 channels, 3x4 each, and windows of 2x3. There are 4 places for a window, and each holds 5 * 2 * 3 = 30
// numbers: they become 4 columns of 30.
constexpr auto input = generate<int, 2, 5, 3, 4>(any_numbers);
constexpr auto output = unfold<window<2, 3>>(input);
static_assert(output.shape() == shape<2, 30, 4>{});

// The last column is the window at row 1, column 1.
constexpr auto last_window = views::slice<range<0, 1>, range<>, range<1, 3>, range<1, 4>>(input);
constexpr auto last_column = views::slice<range<0, 1>, range<>, range<3, 4>>(output);
static_assert(flatten(last_window) == flatten(last_column));

// A picture of 3 channels, 10x12, and two kernels of 4x5. A kernel is a row of 3 * 4 * 5 = 60 numbers, a window a column of
// 60, so one product of matrices meets every kernel with every window.
constexpr auto inp = generate<int, 1, 3, 10, 12>(any_numbers);
constexpr auto w = generate<int, 2, 3, 4, 5>(any_numbers);
constexpr auto inp_unf = unfold<window<4, 5>>(inp);
static_assert(inp_unf.shape() == shape<1, 60, 56>{});

// As in the lesson: the columns turned into rows, times the kernels turned into columns, turned back.
constexpr auto windows = views::transpose(views::squeeze<0>(inp_unf));
constexpr auto kernels = views::transpose(view<2, 60>(w));
constexpr auto products = matmul(windows, kernels);
constexpr auto out_unf = views::unsqueeze<0>(views::transpose(products));
static_assert(products.shape() == shape<56, 2>{} && out_unf.shape() == shape<1, 2, 56>{});

// The 56 results of a kernel are a picture of 7x8: `fold` puts them there with a copy, `view` without.
constexpr auto out = fold<shape<7, 8>, window<1, 1>>(out_unf);
constexpr auto out_without_a_copy = view<1, 2, 7, 8>(out_unf);
static_assert(out.shape() == shape<1, 2, 7, 8>{});
static_assert(out == conv2d(inp, w) && out_without_a_copy == conv2d(inp, w));

}  // namespace

void a_window_is_a_column() {
  headline("Every window is a column: unfold");
  show("input", input);
  show("output = unfold<window<2, 3>>(input)", output);
}

void convolution_is_a_product_of_columns() {
  headline("A convolution is a product of matrices: unfold, matmul, fold");
  show("inp", inp);
  show("w", w);
  show("inp_unf = unfold<window<4, 5>>(inp)", inp_unf);
  show("out_unf = transpose(matmul(transpose(inp_unf), transpose(view<2, 60>(w))))", out_unf);
  show("out = fold<shape<7, 8>, window<1, 1>>(out_unf)", out);
  std::cout << "out == view<1, 2, 7, 8>(out_unf) == conv2d(inp, w)\n";
}

}  // namespace lesson

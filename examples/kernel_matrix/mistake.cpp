// The lesson's own get_kernel_matrix, its mistake, and the mend.
//
// PyTorch's F.pad counts from the inside out: left, right, top, bottom. The lesson passes it the row's offset i first, which
// is the column's place, and so each row of its matrix holds the kernel at (j, i) in place of (i, j). On a square picture
// the results come out transposed; on any other the matrix belongs to no convolution of that picture at all.
#include "lesson.hpp"

#include <utility>

namespace lesson {

namespace {

/// F.pad of a kernel, the numbers in PyTorch's order, and flattened.
template <std::ptrdiff_t Left, std::ptrdiff_t Right, std::ptrdiff_t Top, std::ptrdiff_t Bottom, tensor_like K>
constexpr auto padded_row(K const& k) {
  return flatten(pad<padding_before<Top, Left>, padding_after<Bottom, Right>>(k));
}

/// One row: the kernel at row i, column j of an H x W picture. What is left of the picture around it: (H - kh - i) rows
/// below, (W - kw - j) columns to the right.
template <std::ptrdiff_t I, std::ptrdiff_t J, std::ptrdiff_t RowsLeft, std::ptrdiff_t ColumnsLeft>
struct at_offset {
  static constexpr auto as_the_lesson_has_it(auto const& k) {
    return padded_row<I, RowsLeft - I, J, ColumnsLeft - J>(k);
  }
  static constexpr auto mended(auto const& k) { return padded_row<J, ColumnsLeft - J, I, RowsLeft - I>(k); }
};

/// The matrix of a 3x3 kernel over H x W, row after row.
template <std::size_t H, std::size_t W, bool Mended, std::size_t... Row>
constexpr auto stacked_rows(std::index_sequence<Row...>) {
  constexpr std::ptrdiff_t rows_left = H - 3, columns_left = W - 3, columns = columns_left + 1;
  if constexpr (Mended)
    return stack<0>(at_offset<Row / columns, Row % columns, rows_left, columns_left>::mended(kernel)...);
  else
    return stack<0>(at_offset<Row / columns, Row % columns, rows_left, columns_left>::as_the_lesson_has_it(kernel)...);
}

template <std::size_t H, std::size_t W, bool Mended>
constexpr auto get_kernel_matrix = stacked_rows<H, W, Mended>(std::make_index_sequence<(H - 2) * (W - 2)>{});

// On the lesson's square picture: the right numbers, but each at the other side of the diagonal.
constexpr auto mistaken = reshape<2, 2>(matmul(get_kernel_matrix<4, 4, false>, reshape<16, 1>(picture)));
static_assert(mistaken != conv2d(picture, kernel));
static_assert(mistaken == transpose(conv2d(picture, kernel)));

// On a picture that is not square, not even that.
constexpr auto wide_picture = generate<int, 4, 6>(any_numbers);
constexpr auto wide = conv2d(wide_picture, kernel);
constexpr auto wide_mistaken = matmul(get_kernel_matrix<4, 6, false>, reshape<24, 1>(wide_picture));
static_assert(flatten(wide_mistaken) != flatten(wide) && flatten(wide_mistaken) != flatten(transpose(wide)));

// Mended, it is the library's kernel_matrix, on pictures of any sizes.
static_assert(get_kernel_matrix<4, 4, true> == kernel_matrix<shape<4, 4>>(kernel));
static_assert(get_kernel_matrix<4, 6, true> == kernel_matrix<shape<4, 6>>(kernel));
static_assert(get_kernel_matrix<5, 3, true> == kernel_matrix<shape<5, 3>>(kernel));
static_assert(reshape<2, 4>(matmul(get_kernel_matrix<4, 6, true>, reshape<24, 1>(wide_picture))) == wide);

}  // namespace

void a_mistake_and_its_mend() {
  headline("The lesson's mistake: F.pad takes the columns first");
  show("get_kernel_matrix as the lesson has it", get_kernel_matrix<4, 4, false>);
  show("its product with the picture", mistaken);
  show("conv2d(picture, kernel), which is its transpose", conv2d(picture, kernel));
  show("a picture that is not square", wide_picture);
  show("conv2d of it", wide);
  show("by the mistaken matrix", reshape<2, 4>(wide_mistaken));
  show("by the mended one", reshape<2, 4>(matmul(get_kernel_matrix<4, 6, true>, reshape<24, 1>(wide_picture))));
}

}  // namespace lesson

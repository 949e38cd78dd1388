"""The lesson's two snippets step by step: convolution by unfolding, and the kernel written as one matrix."""

import textwrap

import numpy
import torch
import torch.nn.functional as F

from . import loops
from .data import draw
from .source import Program

HEADERS = [
    "tessera/conv/conv.hpp",
    "tessera/conv/conv_transpose.hpp",
    "tessera/conv/fold.hpp",
    "tessera/conv/kernel_matrix.hpp",
    "tessera/conv/unfold.hpp",
    "tessera/linalg/matmul.hpp",
    "tessera/view/permute.hpp",
    "tessera/view/reshape.hpp",
]


def conv2d(x, w):
    """A convolution without batch and channels."""
    return F.conv2d(x[None, None], w[None, None])[0, 0]


def conv_transpose2d(x, w):
    return F.conv_transpose2d(x[None, None], w[None, None])[0, 0]


def plain(axes):
    """Stride, padding before and after, dilation and groups of a convolution without options."""
    return (1,) * axes, (0,) * axes, (0,) * axes, (1,) * axes


def confirmed(*pairs):
    return all(numpy.array_equal(loops_result.reshape(result.shape), result.numpy()) for loops_result, result in pairs)


# ------------------------------------------------------------------------------------ unfold, multiply, fold


def patches():
    x = draw("integers", "lesson patches", (2, 5, 3, 4))
    columns = torch.nn.Unfold(kernel_size=(2, 3))(x)
    return Program(
        name="lesson_patches_of_thirty_values",
        comment="nn.Unfold(kernel_size=(2, 3)): 4 patches of 30 values (2x3 = 6 vectors, each of 5 channels)",
        arrays={"input": x, "output": columns},
        body="""
            return unfold<window<2, 3>>(make_tensor<2, 5, 3, 4>(input)) == make_tensor<2, 30, 4>(output);
        """,
        confirmed=lambda: confirmed((loops.unfold(x.numpy(), (2, 3), *plain(2)), columns)),
    )


class UnfoldedConvolution:
    """A 10x12 picture of 3 channels and 2 kernels of 4x5, by unfold, matmul and fold."""

    def __init__(self):
        self.inp = draw("integers", "lesson picture", (1, 3, 10, 12))
        self.w = draw("integers", "lesson kernels", (2, 3, 4, 5), largest=3)
        self.inp_unf = F.unfold(self.inp, (4, 5))
        self.out_unf = self.inp_unf.transpose(1, 2).matmul(self.w.view(self.w.size(0), -1).t()).transpose(1, 2)
        self.out = F.fold(self.out_unf, (7, 8), (1, 1))
        assert torch.equal(self.out_unf.view(1, 2, 7, 8), self.out)
        assert torch.equal(F.conv2d(self.inp, self.w), self.out)

    def programs(self):
        yield self.unfolded()
        yield self.multiplied()
        yield self.folded()
        yield self.viewed()
        yield self.convolved()

    def unfolded(self):
        return Program(
            name="lesson_inp_unf",
            comment="inp_unf = unfold(inp, (4, 5))",
            arrays={"inp": self.inp, "inp_unf": self.inp_unf},
            body="return unfold<window<4, 5>>(make_tensor<1, 3, 10, 12>(inp)) == make_tensor<1, 60, 56>(inp_unf);",
            confirmed=lambda: confirmed((loops.unfold(self.inp.numpy(), (4, 5), *plain(2)), self.inp_unf)),
        )

    def multiplied(self):
        return Program(
            name="lesson_out_unf",
            comment="out_unf = inp_unf.transpose(1, 2).matmul(w.view(w.size(0), -1).t()).transpose(1, 2)",
            arrays={"inp": self.inp, "w": self.w, "out_unf": self.out_unf},
            body="""
                auto const inp_unf = reshape<60, 56>(unfold<window<4, 5>>(make_tensor<1, 3, 10, 12>(inp)));
                auto const kernels = flatten<1>(make_tensor<2, 3, 4, 5>(w));
                auto const product = matmul(transpose(inp_unf), transpose(kernels));
                return transpose(product) == make_tensor<2, 56>(out_unf)
                    && matmul(kernels, inp_unf) == make_tensor<2, 56>(out_unf);
            """,
        )

    def folded(self):
        return Program(
            name="lesson_out_by_fold",
            comment="out = fold(out_unf, (7, 8), (1, 1))",
            arrays={"out_unf": self.out_unf, "out": self.out},
            body="""
                return fold<shape<7, 8>, window<1, 1>>(make_tensor<1, 2, 56>(out_unf))
                    == make_tensor<1, 2, 7, 8>(out);
            """,
            confirmed=lambda: confirmed((loops.fold(self.out_unf.numpy(), (7, 8), (1, 1), *plain(2)), self.out)),
        )

    def viewed(self):
        product = self.out_unf.transpose(1, 2).contiguous()
        return Program(
            name="lesson_out_by_view",
            comment="or equivalently (and avoiding a copy): out = out_unf.view(1, 2, 7, 8), which only splits an axis "
            "of the transposed product",
            arrays={"product": product, "out": self.out},
            body="""
                auto const matrix = make_tensor<1, 56, 2>(product);
                auto const out_unf = views::transpose(matrix);
                return view<1, 2, 7, 8>(out_unf) == make_tensor<1, 2, 7, 8>(out);
            """,
        )

    def convolved(self):
        return Program(
            name="lesson_out_by_conv2d",
            comment="conv2d(inp, w)",
            arrays={"inp": self.inp, "w": self.w, "out": self.out},
            body="""
                return conv2d(make_tensor<1, 3, 10, 12>(inp), make_tensor<2, 3, 4, 5>(w))
                    == make_tensor<1, 2, 7, 8>(out);
            """,
            confirmed=lambda: confirmed(
                (loops.conv(self.inp.numpy(), self.w.numpy(), numpy.zeros(2), *plain(2), 1), self.out)
            ),
        )


# ------------------------------------------------------------------------------------ the kernel as one matrix


def get_kernel_matrix(kernel, input_size):
    """One row for each output: the kernel padded to the size of the input, at that output's place, flattened."""
    kernel_h, kernel_w = kernel.shape
    input_h, input_w = input_size
    output_h, output_w = input_h - kernel_h + 1, input_w - kernel_w + 1
    result = torch.zeros((output_h * output_w, input_h * input_w)).double()
    for i in range(output_h):
        for j in range(output_w):
            padded_kernel = F.pad(kernel, (j, output_w - 1 - j, i, output_h - 1 - i))
            result[i * output_w + j] = padded_kernel.flatten()
    return result


def get_kernel_matrix_swapped(kernel, input_size):
    """As the lesson prints it: F.pad wants left, right, top, bottom, and gets the row in the column's place."""
    kernel_h, kernel_w = kernel.shape
    input_h, input_w = input_size
    num_out_feat_map = (input_h - kernel_h + 1) * (input_w - kernel_w + 1)
    result = torch.zeros((num_out_feat_map, input_h * input_w)).double()
    for i in range(0, input_h - kernel_h + 1, 1):
        for j in range(0, input_w - kernel_w + 1, 1):
            padded_kernel = F.pad(kernel, (i, input_h - kernel_h - i, j, input_w - kernel_w - j))
            result[i * (input_w - kernel_w + 1) + j] = padded_kernel.flatten()
    return result


def matrix_by_loops(kernel, input_size):
    """The matrix from what it does to each element of a basis."""
    size = input_size[0] * input_size[1]
    basis = numpy.eye(size).reshape(size, 1, *input_size)
    images = loops.conv(basis, kernel.numpy()[None, None], numpy.zeros(1), *plain(2), 1)
    return images.reshape(size, -1).T


class KernelMatrix:
    """A kernel on a picture, as a matrix; times the picture; and its transpose times the product."""

    def __init__(self, name, kernel_size, input_size):
        self.name = name
        self.kernel = draw("integers", f"{name} kernel of the matrix", kernel_size)
        self.input = draw("integers", f"{name} picture times the matrix", input_size)
        self.matrix = get_kernel_matrix(self.kernel, self.input.shape)
        self.product = self.matrix @ self.input.reshape(-1, 1)
        self.convolved = conv2d(self.input, self.kernel)
        self.upsampled = (self.matrix.transpose(-1, -2) @ self.product).reshape(self.input.shape)
        assert torch.equal(self.product.reshape(self.convolved.shape), self.convolved)
        assert torch.equal(self.upsampled, conv_transpose2d(self.convolved, self.kernel))

        (self.kh, self.kw), (self.h, self.w), (self.oh, self.ow) = kernel_size, input_size, self.convolved.shape
        self.outputs, self.inputs = self.matrix.shape

    def program(self, step, comment, arrays, body, **options):
        """A program whose body names the sizes: {kh}x{kw} kernel, {h}x{w} input, {oh}x{ow} output."""
        body = textwrap.dedent(body).strip().format_map(vars(self) | {"matrix_of": self.matrix_of()})
        return Program(name=f"{self.name}_{step}", comment=comment, arrays=arrays, body=body, **options)

    def matrix_of(self):
        return f"kernel_matrix<shape<{self.h}, {self.w}>>(make_tensor<{self.kh}, {self.kw}>(kernel))"

    def programs(self):
        yield self.program(
            "kernel_matrix",
            f"kernel_matrix = get_kernel_matrix(kernel, ({self.h}, {self.w})), with the offsets in their right places",
            {"kernel": self.kernel, "matrix": self.matrix},
            "return {matrix_of} == make_tensor<{outputs}, {inputs}>(matrix);",
            confirmed=lambda: confirmed((matrix_by_loops(self.kernel, self.input.shape), self.matrix)),
        )
        yield self.program(
            "convolution_by_matrix",
            "kernel_matrix @ input.reshape(-1, 1) is conv2d(input, kernel)",
            {"kernel": self.kernel, "input": self.input, "product": self.product},
            """
            auto const picture = make_tensor<{h}, {w}>(input);
            auto const column = matmul({matrix_of}, reshape<{inputs}, 1>(picture));
            return column == make_tensor<{outputs}, 1>(product)
                && conv2d(picture, make_tensor<{kh}, {kw}>(kernel)) == reshape<{oh}, {ow}>(column);
            """,
        )
        yield self.program(
            "transposed_convolution_by_matrix",
            "kernel_matrix.transpose(-1, -2) @ product, reshaped, is conv_transpose2d(product, kernel)",
            {"kernel": self.kernel, "product": self.product, "upsampled": self.upsampled},
            """
            auto const matrix = {matrix_of};
            auto const column = matmul(transpose(matrix), make_tensor<{outputs}, 1>(product));
            auto const expected = make_tensor<{h}, {w}>(upsampled);
            return reshape<{h}, {w}>(column) == expected
                && conv_transpose2d(make_tensor<{oh}, {ow}>(product), make_tensor<{kh}, {kw}>(kernel)) == expected;
            """,
        )


def swapped_matrix(square):
    """The lesson's own matrix: the rows of the right one, in the order of the transposed output."""
    swapped = get_kernel_matrix_swapped(square.kernel, square.input.shape)
    assert not torch.equal(swapped, square.matrix)
    return square.program(
        "kernel_matrix_with_swapped_offsets",
        "get_kernel_matrix as the lesson prints it: i, the row, in F.pad's slot for columns, so that the rows of the "
        "matrix come in the order of the transposed output",
        {"kernel": square.kernel, "swapped": swapped},
        """
        auto const matrix = {matrix_of};
        auto const lesson = make_tensor<{outputs}, {inputs}>(swapped);
        auto const by_output = reshape<{oh}, {ow}, {inputs}>(matrix);
        return matrix != lesson && reshape<{outputs}, {inputs}>(permute<1, 0, 2>(by_output)) == lesson;
        """,
        confirmed=lambda: confirmed(
            (matrix_by_loops(square.kernel, (4, 4)).reshape(2, 2, 16).transpose(1, 0, 2), swapped)
        ),
    )


def swapped_product(square):
    swapped = get_kernel_matrix_swapped(square.kernel, square.input.shape)
    product = swapped @ square.input.reshape(-1, 1)
    assert torch.equal(product.reshape(2, 2), square.convolved.T)
    return square.program(
        "product_with_swapped_offsets",
        "the lesson's own matrix times the input: the convolution, transposed",
        {"kernel": square.kernel, "input": square.input, "swapped": swapped, "product": product},
        """
        auto const picture = make_tensor<{h}, {w}>(input);
        auto const column = matmul(make_tensor<{outputs}, {inputs}>(swapped), reshape<{inputs}, 1>(picture));
        return column == make_tensor<{outputs}, 1>(product)
            && reshape<{oh}, {ow}>(column) == transpose(conv2d(picture, make_tensor<{kh}, {kw}>(kernel)));
        """,
    )


def lesson_goldens():
    square = KernelMatrix("lesson", (3, 3), (4, 4))
    oblong = KernelMatrix("lesson_oblong", (2, 3), (4, 5))
    return [
        patches(),
        *UnfoldedConvolution().programs(),
        *square.programs(),
        swapped_matrix(square),
        swapped_product(square),
        *oblong.programs(),
    ]

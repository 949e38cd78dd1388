"""Convolutions and transposed convolutions of one, two and three axes."""

import warnings

import torch
import torch.nn.functional as F

from . import loops
from .convolution_settings import CONV, CONV_TRANSPOSE
from .data import draw
from .geometry import Geometry
from .source import Golden, callee, float_bound, make_tensor

CONV_FUNCTIONS = {1: F.conv1d, 2: F.conv2d, 3: F.conv3d}
CONV_TRANSPOSE_FUNCTIONS = {1: F.conv_transpose1d, 2: F.conv_transpose2d, 3: F.conv_transpose3d}


class Convolution:
    """A setting with its operands drawn, and what PyTorch and the loops make of them."""

    operation = "conv"

    def __init__(self, axes, setting):
        self.axes, self.setting = axes, setting
        self.function = f"{self.operation}{axes}d"
        self.name = setting.name(self.function)
        self.groups = setting.get("groups", 1)
        picture, kernel = setting.shapes
        self.geometry = Geometry(setting, picture[-axes:], kernel[-axes:])
        self.x = draw(setting.data, self.name + " x", picture)
        self.w = draw(setting.data, self.name + " w", kernel)
        self.b = draw(setting.data, self.name + " b", (self.output_channels(),)) if setting.bias else None

    def leading_ones(self, shape):
        return (1,) * (self.axes + 2 - len(shape)) + tuple(shape)

    def output_channels(self):
        return self.leading_ones(self.setting.shapes[1])[0]

    def batched(self):
        """x (N, C, ...), w (O, C/groups, ...) and b (O), whatever the setting leaves out."""
        x, w = (operand.reshape(self.leading_ones(operand.shape)) for operand in (self.x, self.w))
        return x, w, torch.zeros(self.output_channels()).double() if self.b is None else self.b

    def by_torch(self, x, w, b):
        function = CONV_FUNCTIONS[self.axes]
        geometry = self.geometry
        options = {"stride": geometry.stride, "dilation": geometry.dilation, "groups": self.groups}
        if geometry.symmetric():
            return function(x, w, b, padding=geometry.before, **options)
        y = function(geometry.pad(x), w, b, **options)
        if self.setting.get("same_upper") and set(geometry.stride) == {1}:
            with warnings.catch_warnings():
                warnings.filterwarnings("ignore", "Using padding='same'")
                assert torch.equal(y, function(x, w, b, padding="same", **options))
        return y

    def by_loops(self):
        operands = (operand.numpy() for operand in self.batched())
        return loops.conv(*operands, *self.geometry.for_loops()[1:], self.groups)

    def expected(self):
        """What PyTorch returns for the operands as they are, without a batch where they have none."""
        y = self.by_torch(*self.batched())
        if self.x.ndim == self.axes + 1:
            assert torch.allclose(y[0], self.by_torch(self.x, self.w, self.b))
        return y[(0,) * (self.axes + 2 - self.x.ndim)]

    def bound(self):
        """How far float may be off; None where it is exact: integers, and quarters, whose products are sixteenths."""
        if self.setting.data != "decimals":
            return None
        magnitude = float(self.by_torch(*map(torch.abs, self.batched())).max())
        terms = self.w.numel() // self.output_channels()
        return float_bound(terms + self.setting.bias, magnitude)

    def operands(self):
        named = {"x": self.x, "w": self.w, "b": self.b}
        return {name: operand for name, operand in named.items() if operand is not None}

    def golden(self):
        expected = self.expected()
        return Golden(
            name=self.name,
            comment=self.setting.comment(self.function, self.operands()),
            operands=self.operands(),
            callee=callee(self.function, self.setting.option_types()),
            arguments=[make_tensor(name, operand) for name, operand in self.operands().items()],
            expected=expected,
            confirm=lambda: self.by_loops().reshape(expected.shape),
            kind=self.setting.element(),
            bound=self.bound(),
        )


class TransposedConvolution(Convolution):
    """Its kernel is (C, O/groups, ...), and what padding added, it crops."""

    operation = "conv_transpose"

    def output_channels(self):
        return self.leading_ones(self.setting.shapes[1])[1] * self.groups

    def output_padding(self):
        return self.setting.per_axis("output_padding", self.axes, 0)

    def by_torch(self, x, w, b):
        function = CONV_TRANSPOSE_FUNCTIONS[self.axes]
        geometry = self.geometry
        options = {"output_padding": self.output_padding(), "groups": self.groups, "dilation": geometry.dilation}
        if geometry.symmetric():
            return function(x, w, b, geometry.stride, geometry.before, **options)
        return geometry.crop(function(x, w, b, geometry.stride, **options))

    def by_loops(self):
        operands = (operand.numpy() for operand in self.batched())
        return loops.conv_transpose(*operands, *self.geometry.for_loops()[1:], self.groups, self.output_padding())


def conv_goldens(axes):
    return [Convolution(axes, setting).golden() for setting in CONV[axes]]


def conv_transpose_goldens(axes):
    return [TransposedConvolution(axes, setting).golden() for setting in CONV_TRANSPOSE[axes]]

"""How a window slides over a picture: what a setting's options mean for each axis."""

from functools import cached_property
from math import prod

import torch.nn.functional as F

from .loops import output_extents


def flat_pads(before, after):
    """F.pad's order: the last axis first, before and after side by side."""
    return [pad for pair in zip(reversed(before), reversed(after)) for pad in pair]


class Geometry:
    """Window, stride, dilation and padding for each axis."""

    def __init__(self, setting, extents, window):
        self.setting = setting
        self.extents, self.window = list(extents), list(window)
        self.axes = len(self.window)
        self.stride = setting.per_axis("stride", self.axes, 1)
        self.dilation = setting.per_axis("dilation", self.axes, 1)
        self.before, self.after = self.same_pads() if self.same() else setting.pads(self.axes)

    def same(self):
        return self.setting.get("same_upper") or self.setting.get("same_lower")

    def same_pads(self):
        """ONNX's SAME_UPPER and SAME_LOWER: ceil(extent / stride) outputs, an odd element after or before."""
        before, after = [], []
        for extent, k, s, d in zip(self.extents, self.window, self.stride, self.dilation):
            total = max((-(-extent // s) - 1) * s + d * (k - 1) + 1 - extent, 0)
            small, large = total // 2, total - total // 2
            before.append(large if self.setting.get("same_lower") else small)
            after.append(small if self.setting.get("same_lower") else large)
        return before, after

    def symmetric(self):
        return self.before == self.after

    def padded(self):
        return [extent + b + a for extent, b, a in zip(self.extents, self.before, self.after)]

    def pad(self, x):
        return F.pad(x, flat_pads(self.before, self.after))

    def crop(self, x):
        return F.pad(x, [-pad for pad in flat_pads(self.before, self.after)])

    @cached_property
    def taps(self):
        return prod(self.window)

    @cached_property
    def positions(self):
        return prod(output_extents(self.extents, *self.for_loops()))

    def for_loops(self):
        return self.window, self.stride, self.before, self.after, self.dilation

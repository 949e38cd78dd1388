"""unfold and fold, from one to three axes: PyTorch's own for two, its equivalents for the others."""

import torch
import torch.nn.functional as F

from . import loops
from .data import draw
from .geometry import Geometry
from .setting import Setting as S
from .source import Golden, callee, float_bound, make_tensor

UNFOLD = [
    S((1, 4, 5), about="single channel", window=(3, 3)),
    S((2, 4, 5), window=(2, 3)),
    S((2, 3, 4, 3), about="batch of two", window=(2, 2)),
    S((2, 5, 3, 4), about="lesson size", window=(2, 3)),
    S((3, 2, 3), window=(1, 1)),
    S((1, 2, 3, 4), about="one by one", window=(1, 1), stride=2),
    S((2, 3, 4), about="whole picture", window=(3, 4)),
    S((2, 3, 4), about="row", window=(1, 3)),
    S((2, 4, 3), about="column", window=(3, 1), padding=(1, 0)),
    S((1, 5, 6), window=(3, 3), stride=2),
    S((2, 5, 6), window=(2, 3), stride=(2, 1)),
    S((1, 7, 8), about="window smaller than the stride", window=(2, 2), stride=3),
    S((1, 5, 7), about="window larger than the stride", window=(4, 3), stride=(1, 3)),
    S((2, 3, 3), window=(3, 3), padding=1),
    S((1, 3, 4), window=(3, 2), padding=(2, 1)),
    S((1, 1, 2, 3), about="window larger than the picture", window=(4, 5), padding=(1, 2)),
    S((1, 5, 6), window=(2, 3), dilation=2),
    S((2, 5, 4), dilation=(3, 1), window=(2, 2)),
    S((1, 5, 7), stride=2, dilation=(1, 2), window=(3, 3), padding=(1, 2)),
    S((2, 2, 6, 5), window=(2, 2), padding=1, dilation=3, stride=(2, 3)),
    S((2, 3, 4), about="asymmetric", window=(3, 2), padding_before=(1, 0), padding_after=(0, 2)),
    S((1, 1, 5, 4), about="asymmetric", window=(2, 2), stride=2, padding_before=0, padding_after=1),
    S((1, 3, 4), window=(2, 3), same_upper=True),
    S((1, 5, 6), window=(3, 2), same_lower=True, stride=2),
    S((2, 6), window=3),
    S((2, 2, 7), about="batch of two", window=2, stride=2, padding=1),
    S((1, 8), window=3, dilation=2, stride=3, padding=2),
    S((1, 3, 3, 4), window=(2, 2, 3)),
    S((2, 2, 3, 2, 3), about="batch of two", window=(2, 1, 2), stride=(1, 2, 1), padding=(1, 0, 0)),
    S((1, 4, 5), data="quarters", window=(3, 2), stride=(1, 2), padding=1),
]

# channels, with a batch before them or not; the shape of the picture comes first in the call, then the options
FOLD = [
    S((1,), about="single channel", shape=(4, 5), window=(3, 3)),
    S((2,), shape=(4, 4), window=(2, 3)),
    S((2, 3), about="batch of two", shape=(4, 3), window=(2, 2)),
    S((1, 2), shape=(7, 8), window=(1, 1)),
    S((2,), about="one by one", shape=(3, 5), window=(1, 1), stride=2),
    S((2,), about="whole picture", shape=(3, 4), window=(3, 4)),
    S((2,), about="row", shape=(3, 4), window=(1, 3)),
    S((2,), about="column", shape=(4, 3), window=(3, 1), padding=(1, 0)),
    S((1,), shape=(5, 6), window=(3, 3), stride=2),
    S((2,), shape=(5, 6), window=(2, 3), stride=(2, 1)),
    S((1,), about="window smaller than the stride", shape=(7, 8), window=(2, 2), stride=3),
    S((1,), about="window as large as the stride", shape=(4, 6), window=(2, 3), stride=(2, 3)),
    S((1,), about="window larger than the stride", shape=(5, 7), window=(4, 3), stride=(1, 3)),
    S((2,), shape=(3, 3), window=(3, 3), padding=1),
    S((1,), shape=(3, 4), padding=(2, 1), window=(3, 2)),
    S((1, 1), about="window larger than the picture", shape=(2, 3), window=(4, 5), padding=(1, 2)),
    S((1,), shape=(5, 6), window=(2, 3), dilation=2),
    S((2,), shape=(5, 4), dilation=(3, 1), window=(2, 2)),
    S((1,), shape=(5, 7), stride=2, dilation=(1, 2), window=(3, 3), padding=(1, 2)),
    S((2, 2), shape=(6, 5), window=(2, 2), padding=1, dilation=3, stride=(2, 3)),
    S((2,), about="asymmetric", shape=(3, 4), window=(3, 2), padding_before=(1, 0), padding_after=(0, 2)),
    S((1, 1), about="asymmetric", shape=(5, 4), window=(2, 2), stride=2, padding_before=0, padding_after=1),
    S((2,), shape=(6,), window=3),
    S((2, 2), about="batch of two", shape=(7,), window=2, stride=2, padding=1),
    S((1,), shape=(8,), window=3, dilation=2, stride=3, padding=2),
    S((1,), shape=(3, 3, 4), window=(2, 2, 3)),
    S((2, 2), about="batch of two", shape=(3, 2, 3), window=(2, 1, 2), stride=(1, 2, 1), padding=(1, 0, 0)),
    S((2,), data="quarters", shape=(4, 5), window=(3, 2), stride=(1, 2), padding=1),
    S((2,), data="decimals", shape=(4, 4), window=(3, 3), padding=1),
    S((1, 2), data="decimals", shape=(3, 5), window=(2, 3), dilation=(1, 2)),
]


def unfold_by_torch(x, geometry):
    """x (N, C, ...) to (N, C * taps, positions)."""
    if geometry.axes == 3:
        return unfold_blocks(geometry.pad(x), geometry)
    if geometry.symmetric():
        return F.unfold(as_picture(x, geometry), padding=with_row(geometry.before, 0), **picture_options(geometry))
    return F.unfold(as_picture(geometry.pad(x), geometry), **picture_options(geometry))


def fold_by_torch(columns, geometry):
    """(N, C * taps, positions) to (N, C, ...)."""
    if geometry.axes == 3:
        return geometry.crop(fold_blocks(columns, geometry))
    if geometry.symmetric():
        size, padding = with_row(geometry.extents, 1), with_row(geometry.before, 0)
        return without_row(F.fold(columns, size, padding=padding, **picture_options(geometry)), geometry)
    padded = F.fold(columns, with_row(geometry.padded(), 1), **picture_options(geometry))
    return geometry.crop(without_row(padded, geometry))


def with_row(values, row):
    """A signal is a picture with one row: its value before that of the only axis."""
    return [row] * (2 - len(values)) + list(values)


def as_picture(x, geometry):
    return x.unsqueeze(2) if geometry.axes == 1 else x


def without_row(x, geometry):
    return x.squeeze(2) if geometry.axes == 1 else x


def picture_options(geometry):
    names = {"kernel_size": geometry.window, "dilation": geometry.dilation, "stride": geometry.stride}
    return {name: with_row(values, 1) for name, values in names.items()}


def unfold_blocks(x, geometry):
    """A padded volume by Tensor.unfold along each of its axes."""
    assert set(geometry.dilation) == {1}
    batch, channels = x.shape[:2]
    for axis, (window, stride) in enumerate(zip(geometry.window, geometry.stride)):
        x = x.unfold(2 + axis, window, stride)
    taps_first = x.permute(0, 1, 5, 6, 7, 2, 3, 4)
    return taps_first.reshape(batch, channels * geometry.taps, -1)


def fold_blocks(columns, geometry):
    """The gradient of unfold_blocks: it is a linear map, and fold its transpose."""
    batch, rows = columns.shape[:2]
    x = torch.zeros(batch, rows // geometry.taps, *geometry.padded()).double().requires_grad_()
    unfold_blocks(x, geometry).backward(columns)
    return x.grad


def batched(operand, rank):
    return operand.reshape((1,) * (rank - operand.ndim) + operand.shape)


def window_of(setting):
    window = setting.get("window")
    return window if isinstance(window, tuple) else (window,)


def golden(operation, setting, operand, expected, **options):
    ((name, tensor),) = operand.items()
    return Golden(
        name=setting.name(operation),
        comment=setting.comment(operation, operand),
        operands=operand,
        callee=callee(operation, setting.option_types()),
        arguments=[make_tensor(name, tensor)],
        expected=expected,
        kind=setting.element(),
        **options,
    )


def unfold_golden(setting):
    (shape,) = setting.shapes
    window = window_of(setting)
    geometry = Geometry(setting, shape[-len(window):], window)
    x = draw(setting.data, setting.name("unfold") + " x", shape)
    pictures = batched(x, geometry.axes + 2)
    columns = unfold_by_torch(pictures, geometry)
    expected = columns if pictures.ndim == x.ndim else columns[0]

    def confirm():
        return loops.unfold(pictures.numpy(), *geometry.for_loops()).reshape(expected.shape)

    return golden("unfold", setting, {"x": x}, expected, confirm=confirm)


def fold_golden(setting):
    *batch, channels = setting.shapes[0]
    geometry = Geometry(setting, setting.get("shape"), window_of(setting))
    shape = (*batch, channels * geometry.taps, geometry.positions)
    columns = draw(setting.data, setting.name("fold") + " columns", shape)
    matrices = batched(columns, 3)
    x = fold_by_torch(matrices, geometry)
    expected = x if matrices.ndim == columns.ndim else x[0]

    def confirm():
        return loops.fold(matrices.numpy(), geometry.extents, *geometry.for_loops()).reshape(expected.shape)

    bound = None
    if setting.data == "decimals":
        bound = float_bound(geometry.taps, float(fold_by_torch(matrices.abs(), geometry).max()))
    return golden("fold", setting, {"columns": columns}, expected, confirm=confirm, bound=bound)


def unfold_goldens():
    return [unfold_golden(setting) for setting in UNFOLD]


def fold_goldens():
    return [fold_golden(setting) for setting in FOLD]

"""pad in its four modes, of the last axes or of all of them."""

import torch.nn.functional as F

from . import loops
from .data import draw
from .geometry import flat_pads
from .setting import Setting as S
from .source import Golden, callee, make_tensor

AXES_OF_RANK = {1: 1, 2: 2, 3: 2, 4: 2, 5: 3}

PAD = [
    S((4,), padding=1),
    S((2, 3), padding=1),
    S((2, 2, 3), padding=1),
    S((1, 2, 2, 3), padding=1),
    S((1, 1, 2, 2, 2), padding=1),
    S((3, 2), padding=(2, 1)),
    S((3, 2), padding=(0, 2)),
    S((4,), padding_before=2, padding_after=0),
    S((2, 3), padding_before=(1, 2), padding_after=(0, 1)),
    S((2, 2, 3), padding_before=(0, 2), padding_after=(1, 0), mode="constant"),
    S((2, 3), padding_before=1, padding_after=(0, 2)),
    S((2, 3), about="after only", padding_after=(1, 2)),
    S((2, 3), about="before only", padding_before=1),
    S((2, 2, 2), about="as many axes as values", padding=(1, 0, 2)),
    S((2, 2, 1, 2), about="as many axes as values", padding_before=(1, 0, 2), padding_after=(0, 1, 1)),
    S((2, 1, 2, 2), about="as many axes as values", padding=(0, 1, 0, 2)),
    S((1, 2, 2, 1, 2), padding=(1, 0, 2)),
    S((4,), about="crop", padding=-1),
    S((3, 4), about="crop and extend", padding=(-1, 1)),
    S((3, 4), about="crop and extend", padding_before=(-1, 2), padding_after=(0, -2)),
    S((4,), value=7, padding=2),
    S((2, 3), value=7, padding=1),
    S((2, 2, 3), value=-3, padding=(0, 2)),
    S((1, 2, 2, 3), value=5, padding_before=(1, 0), padding_after=(0, 2)),
    S((2, 3), value=9, mode="constant", padding=(2, 1)),
    S((2, 2, 2), about="as many axes as values", value=-1, padding=(1, 0, 1)),
    S((4,), mode="reflect", padding=2),
    S((4,), about="as far as it goes", padding=3, mode="reflect"),
    S((5,), padding_before=1, padding_after=3, mode="reflect"),
    S((3, 4), padding=1, mode="reflect"),
    S((3, 4), padding=(2, 3), about="as far as it goes", mode="reflect"),
    S((3, 4), padding_before=(1, 2), padding_after=(0, 1), mode="reflect"),
    S((2, 3, 3), mode="reflect", padding=(1, 2)),
    S((2, 1, 3, 4), about="batch of two", padding=(2, 0), mode="reflect"),
    S((3, 2, 3), about="as many axes as values", padding=(1, 0, 2), mode="reflect"),
    S((1, 1, 2, 3, 2), padding=(1, 2, 0), mode="reflect"),
    S((1, 1, 2, 2, 3), padding_before=(1, 0, 2), padding_after=(0, 1, 1), mode="reflect"),
    S((3,), padding=2, mode="replicate"),
    S((2,), about="farther than the signal", padding_before=1, padding_after=4, mode="replicate"),
    S((2, 3), padding=1, mode="replicate"),
    S((2, 3), mode="replicate", padding=(1, 3)),
    S((3, 2), padding_before=(1, 2), padding_after=(0, 1), mode="replicate"),
    S((1, 1), about="one pixel", padding=2, mode="replicate"),
    S((2, 2, 3), padding=(2, 1), mode="replicate"),
    S((2, 1, 2, 3), about="batch of two", padding_before=0, padding_after=(1, 2), mode="replicate"),
    S((2, 1, 3), about="as many axes as values", padding=(1, 2, 0), mode="replicate"),
    S((1, 2, 2, 1, 2), padding=(1, 1, 2), mode="replicate"),
    S((4,), padding=2, mode="circular"),
    S((3,), about="a whole turn", padding=3, mode="circular"),
    S((4,), padding_before=3, padding_after=1, mode="circular"),
    S((3, 4), padding=1, mode="circular"),
    S((3, 4), mode="circular", padding=(2, 3)),
    S((3, 2), padding_before=(1, 2), padding_after=(0, 1), mode="circular"),
    S((2, 3, 2), padding=(2, 1), mode="circular"),
    S((2, 1, 2, 3), about="batch of two", padding_before=(2, 0), padding_after=(1, 3), mode="circular"),
    S((2, 2, 3), about="as many axes as values", padding=(1, 0, 2), mode="circular"),
    S((1, 1, 2, 3, 2), padding=(1, 2, 0), mode="circular"),
    S((2, 3), data="quarters", padding=(1, 2)),
    S((3, 3), data="quarters", padding=(1, 2), mode="reflect"),
]


def pad_by_torch(x, before, after, mode, value):
    """Pads the last axes; other modes than constant want exactly a batch and channels before them."""
    pads = flat_pads(before, after)
    if mode == "constant":
        return F.pad(x, pads, value=float(value))
    axes = len(before)
    extents = x.shape[x.ndim - axes:]
    padded = F.pad(x.reshape(1, -1, *extents), pads, mode)
    return padded.reshape(*x.shape[:x.ndim - axes], *padded.shape[2:])


def padded_axes(setting, rank):
    values = (setting.get(option) for option in ("padding", "padding_before", "padding_after"))
    return max(AXES_OF_RANK[rank], *(len(value) if isinstance(value, tuple) else 1 for value in values))


def pad_golden(setting):
    (shape,) = setting.shapes
    operation = f"pad {'x'.join(map(str, shape))}"
    x = draw(setting.data, setting.name(operation) + " x", shape)
    axes = padded_axes(setting, x.ndim)
    before, after = setting.pads(axes)
    mode, value = setting.get("mode", "constant"), setting.value or 0
    untouched = [0] * (x.ndim - axes)
    return Golden(
        name=setting.name(operation),
        comment=setting.comment("pad", {"x": x}),
        operands={"x": x},
        callee=callee("pad", setting.option_types()),
        arguments=[make_tensor("x", x)] + [str(value)] * (value != 0),
        expected=pad_by_torch(x, before, after, mode, value),
        confirm=lambda: loops.pad(x.numpy(), untouched + before, untouched + after, mode, value),
        kind=setting.element(),
    )


def pad_goldens():
    return [pad_golden(setting) for setting in PAD]

"""The operations as plain loops over indices, written from their definitions and without PyTorch, to confirm it."""

from itertools import product

import numpy


def grid(extents):
    return product(*map(range, extents))


def spatial(picture, axes):
    return picture.shape[picture.ndim - axes:]


def output_extent(extent, window, stride, before, after, dilation):
    return (extent + before + after - dilation * (window - 1) - 1) // stride + 1


def output_extents(extents, window, stride, before, after, dilation):
    return tuple(map(output_extent, extents, window, stride, before, after, dilation))


def source(position, tap, stride, before, dilation):
    """Where the window at `position` reads with its `tap`; possibly outside of the picture."""
    return tuple(p * s + t * d - b for p, t, s, b, d in zip(position, tap, stride, before, dilation))


def inside(position, extents):
    return all(0 <= p < extent for p, extent in zip(position, extents))


def conv(x, w, b, stride, before, after, dilation, groups):
    """x (N, C, ...), w (O, C/groups, ...), b (O)."""
    axes = x.ndim - 2
    window = spatial(w, axes)
    outputs, inputs = w.shape[:2]
    y = numpy.zeros((x.shape[0], outputs, *output_extents(spatial(x, axes), window, stride, before, after, dilation)))
    for n, o, *position in grid(y.shape):
        group = o // (outputs // groups)
        total = b[o]
        for c, *tap in grid((inputs, *window)):
            at = source(position, tap, stride, before, dilation)
            if inside(at, spatial(x, axes)):
                total += x[(n, group * inputs + c, *at)] * w[(o, c, *tap)]
        y[(n, o, *position)] = total
    return y


def conv_transpose(x, w, b, stride, before, after, dilation, groups, output_padding):
    """x (N, C, ...), w (C, O/groups, ...), b (O): every element of x spreads the kernel over the output."""
    axes = x.ndim - 2
    window = spatial(w, axes)
    inputs, outputs = w.shape[:2]
    geometry = zip(spatial(x, axes), window, stride, before, after, dilation, output_padding)
    extents = tuple((i - 1) * s - pb - pa + d * (k - 1) + 1 + extra for i, k, s, pb, pa, d, extra in geometry)
    y = numpy.zeros((x.shape[0], outputs * groups, *extents))
    y += numpy.reshape(b, (1, -1) + (1,) * axes)
    for n, c, *position in grid(x.shape):
        group = c // (inputs // groups)
        for o, *tap in grid((outputs, *window)):
            at = source(position, tap, stride, before, dilation)
            if inside(at, extents):
                y[(n, group * outputs + o, *at)] += x[(n, c, *position)] * w[(c, o, *tap)]
    return y


def windows(extents, window, stride, before, after, dilation):
    """(row, column, position) for every element of a column matrix that comes from inside of the picture."""
    positions = output_extents(extents, window, stride, before, after, dilation)
    for row, tap in enumerate(grid(window)):
        for column, position in enumerate(grid(positions)):
            at = source(position, tap, stride, before, dilation)
            if inside(at, extents):
                yield row, column, at


def unfold(x, window, stride, before, after, dilation):
    """x (N, C, ...) to (N, C * taps, positions)."""
    axes = len(window)
    extents = spatial(x, axes)
    taps = numpy.prod(window)
    positions = numpy.prod(output_extents(extents, window, stride, before, after, dilation))
    columns = numpy.zeros((*x.shape[:2], taps, positions))
    for row, column, at in windows(extents, window, stride, before, after, dilation):
        columns[:, :, row, column] = x[(slice(None), slice(None), *at)]
    return columns.reshape(x.shape[0], -1, positions)


def fold(columns, extents, window, stride, before, after, dilation):
    """(N, C * taps, positions) to (N, C, ...): overlapping elements add up."""
    batch, rows, positions = columns.shape
    taps = numpy.prod(window)
    columns = columns.reshape(batch, rows // taps, taps, positions)
    x = numpy.zeros((batch, rows // taps, *extents))
    for row, column, at in windows(extents, window, stride, before, after, dilation):
        x[(slice(None), slice(None), *at)] += columns[:, :, row, column]
    return x


def padded_index(index, extent, mode):
    """The index that `index`, possibly outside of 0 ... extent - 1, reads; None where a constant stands."""
    if 0 <= index < extent:
        return index
    if mode == "replicate":
        return 0 if index < 0 else extent - 1
    if mode == "reflect":
        return -index if index < 0 else 2 * (extent - 1) - index
    return index % extent if mode == "circular" else None


def pad(x, before, after, mode, value):
    """Pads every axis of x."""
    y = numpy.zeros([extent + b + a for extent, b, a in zip(x.shape, before, after)])
    for position in grid(y.shape):
        at = tuple(padded_index(p - b, extent, mode) for p, b, extent in zip(position, before, x.shape))
        y[position] = value if None in at else x[at]
    return y

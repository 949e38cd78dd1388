"""Test data drawn from a name, so that adding a setting never changes the data of another."""

import random

import torch


def draw(kind, name, shape, largest=9):
    """A float64 tensor of `integers`, `quarters` (k/4) or `decimals` (three digits, rounded to float); never zero."""
    numbers = random.Random(name)
    size = 1
    for extent in shape:
        size *= extent

    def value():
        whole = numbers.randint(1, largest) * numbers.choice((1, -1))
        if kind == "integers":
            return float(whole)
        if kind == "quarters":
            return whole / 4
        return (numbers.randint(1, 999) + 1000 * numbers.randint(0, 1)) / 1000 * numbers.choice((1, -1))

    values = torch.tensor([value() for _ in range(size)], dtype=torch.float64).reshape(shape)
    return values.float().double() if kind == "decimals" else values

"""C++ text: arrays of literals, tensors made of them, a test case, a file."""

import math
import textwrap
from dataclasses import dataclass, field
from typing import Callable, Optional

import numpy
import torch

WIDTH = 120


def literal(value, kind):
    return str(int(value)) if kind == "int" else f"{numpy.float32(value)!s}f"


def array(name, tensor, kind):
    """`int const x[]{1, 2, 3};` as a line, or as a block where it does not fit into one."""
    if kind == "int":
        assert torch.equal(tensor, tensor.round()), f"{name} has fractions"
    values = ", ".join(literal(value, kind) for value in tensor.flatten().tolist())
    line = f"  {kind} const {name}[]{{{values}}};"
    if len(line) <= WIDTH:
        return line
    block = textwrap.fill(values + "};", WIDTH, initial_indent=" " * 6, subsequent_indent=" " * 6)
    return f"  {kind} const {name}[]{{\n{block}"


def make_tensor(name, tensor):
    return f"make_tensor<{', '.join(map(str, tensor.shape))}>({name})"


def callee(function, options):
    return f"{function}<{', '.join(options)}>" if options else function


def float_bound(terms, magnitude):
    """The most that a float sum of so many products can be off, in any order, and the rounding of the literal."""
    bound = (terms + 1) * 2**-24 * magnitude
    unit = 10.0 ** (math.floor(math.log10(bound)) - 1)
    return math.ceil(bound / unit) * unit


@dataclass
class Golden:
    """Operands, a call on them, what PyTorch says it returns, and a second opinion; a bound where float is inexact."""

    name: str
    comment: str
    operands: dict
    callee: str
    arguments: list
    expected: torch.Tensor
    confirm: Callable
    kind: str = "int"
    bound: Optional[float] = None

    def confirmed(self):
        loops = self.confirm()
        scale = max(1.0, float(self.expected.abs().max()))
        tolerance = 0.0 if self.bound is None else 1e-13 * scale
        expected = self.expected.numpy()
        return loops.shape == expected.shape and bool((abs(loops - expected) <= tolerance).all())

    def text(self):
        arrays = {**self.operands, "expected": self.expected}
        lines = [*comment_lines(self.comment), f"constexpr bool {self.name}() {{"]
        lines += [array(name, tensor, self.kind) for name, tensor in arrays.items()]
        lines += [*self.comparison(), "}", f"TESSERA_CASE({self.name});"]
        return "\n".join(lines)

    def comparison(self):
        call = f"{self.callee}({', '.join(self.arguments)})"
        expected = make_tensor("expected", self.expected)
        if self.bound is not None:
            return self.named_call(call) + [f"  return all_close(actual, {expected}, 0.0f, {self.bound:.1e}f);"]
        if len(f"  return {call} == {expected};") <= WIDTH:
            return [f"  return {call} == {expected};"]
        return self.named_call(call) + [f"  return actual == {expected};"]

    def named_call(self, call):
        if len(f"  auto const actual = {call};") <= WIDTH:
            return [f"  auto const actual = {call};"]
        return [f"  auto const actual = {self.callee}(", f"      {', '.join(self.arguments)});"]


@dataclass
class Program:
    """A case whose body is written by hand around its arrays."""

    name: str
    comment: str
    arrays: dict
    body: str
    confirmed: Callable = field(default=lambda: True)

    def text(self):
        lines = [*comment_lines(self.comment), f"constexpr bool {self.name}() {{"]
        lines += [array(name, tensor, "int") for name, tensor in self.arrays.items()]
        lines += [textwrap.indent(textwrap.dedent(self.body).strip(), "  "), "}", f"TESSERA_CASE({self.name});"]
        return "\n".join(lines)


def comment_lines(words):
    return textwrap.wrap(words, WIDTH, initial_indent="// ", subsequent_indent="// ")


def file_text(headers, goldens):
    headers = sorted({*headers, "tessera/tensor/compare.hpp", "tessera/tensor/factory.hpp"})
    return "\n".join(
        [
            f"// Written by `tests/golden/generate.py` with PyTorch {torch.__version__}; not edited by hand.",
            "",
            '#include "case.hpp"',
            "",
            *(f"#include <{header}>" for header in headers),
            "",
            "using namespace tessera;",
            "",
            "namespace {",
            "",
            *(golden.text() + "\n" for golden in goldens),
            "}  // namespace",
            "",
        ]
    )

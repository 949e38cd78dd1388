#!/usr/bin/env python3
"""Whether constexpr_cost tells the truth, and where its numbers come from.

    benchmarks/compile_time/cost_model.py check --compiler g++ [--settings 12] [--seed 1]
    benchmarks/compile_time/cost_model.py fit --compiler clang++-22 [--settings 100]

`check` draws convolutions at random, asks constexpr_cost what each of them costs, and compiles each twice: it has to
pass with the limit that a truth 20 % dearer than predicted would need, and to fail with that of one 20 % cheaper. `fit` finds the true
counts by bisection and prints the numbers for include/tessera/kernel/constant/cost.hpp: the least squares of the relative
error.
"""
import argparse
import concurrent.futures
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

INCLUDE = pathlib.Path(__file__).resolve().parents[2] / "include"
PARTS = ("lines elements phase_tests line_phases expressions weights iterations multiply_adds padded_lines "
         "padded_line_axes copied zeros").split()
WITHIN = 0.20
SMALLEST = {"ops": 100_000, "steps": 10_000}  # below, the dearest evaluation of a file may be one that chooses a kernel
NO_BUDGET = "-DTESSERA_CONSTEXPR_BUDGET=1000000000000"
SKIPPED = 77


def is_clang(compiler):
    return "clang" in pathlib.Path(compiler).name


def limit_flag(compiler):
    return "-fconstexpr-steps" if is_clang(compiler) else "-fconstexpr-ops-limit"


class Setting:
    """One convolution: the types of its operands and its options."""

    def __init__(self, draw):
        self.axes = draw.choice([1, 2, 2, 2, 3])
        self.transposed = draw.random() < 0.35
        self.element = draw.choice(["float", "float", "double", "int", "signed char"])
        window = [draw.choice([1, 2, 3] if self.axes == 3 else [1, 2, 3, 3, 5, 7]) for _ in range(self.axes)]
        stride = [draw.choice([1, 1, 2, 3]) for _ in range(self.axes)]
        dilation = [draw.choice([1, 1, 2]) for _ in range(self.axes)]
        padding = [min(draw.randrange(k), (k - 1) * d) for k, d in zip(window, dilation)]
        largest = {1: 2000, 2: 48, 3: 16}[self.axes]
        sizes = [draw.randrange((k - 1) * d + 2, max(largest, (k - 1) * d + 3)) for k, d in zip(window, dilation)]
        self.groups = draw.choice([1, 1, 1, 2, 4])
        channels, others = (self.groups * draw.choice([1, 2, 3, 4, 8]) for _ in range(2))
        if draw.random() < 0.15:
            self.groups, self.picture, self.kernel = 1, sizes, window
        else:
            self.picture = draw.choice([[], [1], [2]]) + [channels] + sizes
            first, second = (channels, others) if self.transposed else (others, channels)
            self.kernel = [first, second // self.groups] + window
        self.options = [f"tessera::{name}<{', '.join(map(str, numbers))}>" for name, numbers in
                        (("stride", stride), ("padding", padding), ("dilation", dilation), ("groups", [self.groups]))]

    def tensor(self, sizes):
        return f"tessera::tensor<{self.element}, {', '.join(map(str, sizes))}>"

    def name(self):
        return f"conv_transpose{self.axes}d" if self.transposed else f"conv{self.axes}d"

    def call_type(self):
        return f"tessera::calls::{self.name()}<{', '.join([self.tensor(self.picture), self.tensor(self.kernel), *self.options])}>"

    def program(self):
        return (f"#include <tessera/conv.hpp>\nconstexpr {self.tensor(self.picture)} x{{}};\n"
                f"constexpr {self.tensor(self.kernel)} w{{}};\n"
                f"constexpr auto y = tessera::{self.name()}<{', '.join(self.options)}>(x, w);\n")


def compiles(compiler, source, limit):
    command = [compiler, "-std=c++20", "-fsyntax-only", f"-I{INCLUDE}", NO_BUDGET, f"{limit_flag(compiler)}={limit}", source]
    return subprocess.run(command, capture_output=True).returncode == 0


def printed(compiler, settings, folder):
    """For each setting: predicted ops, predicted steps, and the parts they are made of."""
    lines = []
    for setting in settings:
        call = setting.call_type()
        way = str(setting.transposed).lower()
        parts = ", ".join(f"work.{part}" for part in PARTS)
        lines.append(f"{{ using call = {call}; constexpr auto cost = tessera::constexpr_cost<call>;\n"
                     f"constexpr auto work = tessera::kernel::constant::work_of(tessera::kernel::contraction<{setting.axes}>"
                     f"{{call::operands::geometry(), {way}}});\n"
                     f'std::printf("{"%zu " * (len(PARTS) + 2)}\\n", cost.ops, cost.steps, {parts}); }}')
    source, program = folder / "print.cpp", folder / "print"
    source.write_text("#include <tessera/conv.hpp>\n#include <cstdio>\nint main() {\n" + "\n".join(lines) + "\n}\n")
    subprocess.run([compiler, "-std=c++20", "-O0", f"-I{INCLUDE}", source, "-o", program], check=True)
    return [list(map(int, line.split())) for line in subprocess.run([program], capture_output=True, text=True,
                                                                    check=True).stdout.splitlines()]


def sources(settings, folder):
    for number, setting in enumerate(settings):
        source = folder / f"setting_{number}.cpp"
        source.write_text(setting.program())
        yield source


def objection(compiler, setting, source, predicted):
    """What is wrong with a prediction, or None."""
    if not compiles(compiler, source, int(predicted / (1 - WITHIN))):
        return f"{setting.call_type()}\n    costs more than {WITHIN:.0%} over the {predicted:,} predicted"
    if compiles(compiler, source, int(predicted / (1 + WITHIN))):
        return f"{setting.call_type()}\n    costs less than {WITHIN:.0%} under the {predicted:,} predicted"
    return None


def worth_checking(compiler, settings, folder):
    """The settings, and their predictions, in the range where the convolution is what costs."""
    column, unit = (1, "steps") if is_clang(compiler) else (0, "ops")
    predictions = [row[column] for row in printed(compiler, settings, folder)]
    return zip(*[(s, p) for s, p in zip(settings, predictions) if SMALLEST[unit] <= p <= 500 * SMALLEST[unit]])


def check(compiler, settings, folder):
    settings, predictions = worth_checking(compiler, settings, folder)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        objections = list(pool.map(lambda job: objection(compiler, *job),
                                   zip(settings, sources(settings, folder), predictions)))
    for text in filter(None, objections):
        print(text)
    wrong = sum(text is not None for text in objections)
    print(f"{len(settings) - wrong} of {len(settings)} predictions are within {WITHIN:.0%} of the count of {compiler}")
    return 1 if wrong else 0


def true_count(compiler, source):
    """The least limit under which the file compiles, within a third of a per cent."""
    high = 500
    while not compiles(compiler, source, high):
        high *= 2
    low = high // 2
    while high - low > max(1, high // 300):
        middle = (low + high) // 2
        low, high = (low, middle) if compiles(compiler, source, middle) else (middle, high)
    return high


def least_squares(rows, values):
    """x that minimises the sum of (row . x - value)^2: the normal equations, by elimination."""
    size = len(rows[0])
    matrix = [[sum(row[i] * row[j] for row in rows) for j in range(size)] + [sum(r[i] * v for r, v in zip(rows, values))]
              for i in range(size)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda row: abs(matrix[row][i]))
        matrix[i], matrix[pivot] = matrix[pivot], matrix[i]
        for row in range(size):
            if row != i:
                factor = matrix[row][i] / matrix[i][i]
                matrix[row] = [a - factor * b for a, b in zip(matrix[row], matrix[i])]
    return [matrix[i][size] / matrix[i][i] for i in range(size)]


def fit(compiler, settings, folder):
    parts = [[1, *row[2:]] for row in printed(compiler, settings, folder)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        truth = list(pool.map(lambda source: true_count(compiler, source), sources(settings, folder)))
    costs = least_squares([[part / t for part in row] for row, t in zip(parts, truth)], [1] * len(truth))
    errors = [abs(sum(c * p for c, p in zip(costs, row)) / t - 1) for row, t in zip(parts, truth)]
    for name, cost in zip(["call", *PARTS], costs):
        print(f"{name:18}{cost:10.2f}")
    print(f"over {len(truth)} settings the largest relative error is {max(errors):.1%}, the mean {sum(errors) / len(errors):.1%}")
    return 0


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("action", choices=["check", "fit"])
    arguments.add_argument("--compiler", default="g++")
    arguments.add_argument("--settings", type=int, default=12)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    if not shutil.which(options.compiler):
        print(f"{options.compiler} is not installed")
        return SKIPPED
    draw = random.Random(options.seed)
    settings = [Setting(draw) for _ in range(options.settings)]
    with tempfile.TemporaryDirectory() as folder:
        return {"check": check, "fit": fit}[options.action](options.compiler, settings, pathlib.Path(folder))


if __name__ == "__main__":
    sys.exit(main())

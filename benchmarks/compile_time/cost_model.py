#!/usr/bin/env python3
"""Whether constexpr_cost tells the truth, and where its numbers come from.

    benchmarks/compile_time/cost_model.py check --compiler g++ [--kinds unfold,fold] [--settings 12] [--seed 1]
    benchmarks/compile_time/cost_model.py fit --compiler clang++-22 [--kinds unfold,fold] [--settings 100]

`check` draws calls of each kind at random, asks constexpr_cost what each of them costs, and compiles each twice: it has to
pass with the limit that a truth 20 % dearer than predicted would need, and to fail with that of one 20 % cheaper. `fit` finds
the true counts by bisection and prints the numbers that stand beside the loops of each kind in the headers: the least squares
of the relative error. The kinds are those of cost/calls.py.
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

from cost import calls

INCLUDE = pathlib.Path(__file__).resolve().parents[2] / "include"
WITHIN = 0.20
SMALLEST = {"ops": 100_000, "steps": 10_000}  # below, the dearest evaluation of a file may be one that chooses a kernel
NO_BUDGET = "-DTESSERA_CONSTEXPR_BUDGET=1000000000000"
SKIPPED = 77


def is_clang(compiler):
    return "clang" in pathlib.Path(compiler).name


def limit_flag(compiler):
    return "-fconstexpr-steps" if is_clang(compiler) else "-fconstexpr-ops-limit"


def compiles(compiler, source, limit):
    command = [compiler, "-std=c++20", "-fsyntax-only", f"-I{INCLUDE}", NO_BUDGET, f"{limit_flag(compiler)}={limit}", source]
    return subprocess.run(command, capture_output=True).returncode == 0


def printed(compiler, settings, folder):
    """For each call: predicted ops, predicted steps, and the parts they are made of. Calls of one kind."""
    lines = []
    for setting in settings:
        parts = ", ".join(f"work.{part}" for part in setting.parts)
        lines.append(f"{{ using call = {setting.call_type}; constexpr auto cost = constexpr_cost<call>;\n"
                     f"constexpr auto work = {setting.work};\n"
                     f'std::printf("{"%zu " * (len(setting.parts) + 2)}\\n", cost.ops, cost.steps, {parts}); }}')
    source, program = folder / "print.cpp", folder / "print"
    source.write_text("\n".join([calls.HEADERS[settings[0].kind], "#include <cstdio>\n#include <utility>\nusing namespace tessera;",
                                 calls.FUNCTION, "int main() {", *lines, "}\n"]))
    subprocess.run([compiler, "-std=c++20", "-O0", f"-I{INCLUDE}", source, "-o", program], check=True)
    return [list(map(int, line.split())) for line in subprocess.run([program], capture_output=True, text=True,
                                                                    check=True).stdout.splitlines()]


def sources(settings, folder):
    for number, setting in enumerate(settings):
        source = folder / f"{setting.kind}_{number}.cpp"
        source.write_text(setting.source())
        yield source


def objection(compiler, setting, source, predicted):
    """What is wrong with a prediction, or None."""
    if not compiles(compiler, source, int(predicted / (1 - WITHIN))):
        return f"{setting.call_type}\n    costs more than {WITHIN:.0%} over the {predicted:,} predicted"
    if compiles(compiler, source, int(predicted / (1 + WITHIN))):
        return f"{setting.call_type}\n    costs less than {WITHIN:.0%} under the {predicted:,} predicted"
    return None


def predictions(compiler, settings, folder):
    """The calls of one kind, each with its prediction and its parts, in the range where the call is what costs."""
    column, unit = (1, "steps") if is_clang(compiler) else (0, "ops")
    rows = printed(compiler, settings, folder)
    return [(setting, row[column], row[2:]) for setting, row in zip(settings, rows)
            if SMALLEST[unit] <= row[column] <= 500 * SMALLEST[unit]]


def side_by_side(work, *tasks):
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(work, *tasks))


def check(compiler, settings, folder):
    known = predictions(compiler, settings, folder)
    objections = side_by_side(lambda source, row: objection(compiler, row[0], source, row[1]),
                              sources([row[0] for row in known], folder), known)
    for text in filter(None, objections):
        print(text)
    wrong = sum(text is not None for text in objections)
    print(f"{settings[0].kind}: {len(known) - wrong} of {len(known)} predictions are within {WITHIN:.0%} of the count of "
          f"{compiler}", flush=True)
    return 1 if wrong or not known else 0


def true_count(compiler, source, near):
    """The least limit under which the file compiles, within a per cent."""
    low, high = near * 3 // 4, near * 5 // 4
    while not compiles(compiler, source, high):
        low, high = high, high * 2
    while compiles(compiler, source, low):
        low, high = low // 2, low
    while high - low > max(1, high // 100):
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


def prices(rows):
    """The price of each part, of which none is negative; 0 of a part that there never is."""
    used = [i for i in range(len(rows[0])) if any(row[i] for row in rows)]
    while True:
        found = dict(zip(used, least_squares([[row[i] for i in used] for row in rows], [1] * len(rows))))
        if min(found.values()) >= 0:
            return [found.get(i, 0) for i in range(len(rows[0]))]
        used.remove(min(found, key=found.get))


def fit(compiler, settings, folder):
    known = predictions(compiler, settings, folder)
    truth = side_by_side(lambda source, row: true_count(compiler, source, row[1]), sources([row[0] for row in known], folder),
                         known)
    start = [1] if settings[0].kind == "convolution" else []
    rows = [[part / t for part in start + row[2]] for row, t in zip(known, truth)]
    found = prices(rows)
    errors = [abs(sum(c * p for c, p in zip(found, row)) - 1) for row in rows]
    for name, price in zip(["call"] * len(start) + settings[0].parts, found):
        print(f"{name:18}{price:10.2f}")
    print(f"{settings[0].kind}: over {len(truth)} settings the largest relative error is {max(errors):.1%}, "
          f"the mean {sum(errors) / len(errors):.1%}", flush=True)
    return 0


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("action", choices=["check", "fit"])
    arguments.add_argument("--compiler", default="g++")
    arguments.add_argument("--kinds", default=",".join(calls.KINDS))
    arguments.add_argument("--settings", type=int, default=12)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    if not shutil.which(options.compiler):
        print(f"{options.compiler} is not installed")
        return SKIPPED
    draw, action = random.Random(options.seed), {"check": check, "fit": fit}[options.action]
    with tempfile.TemporaryDirectory() as folder:
        return max(action(options.compiler, [calls.drawn(kind, draw) for _ in range(options.settings)], pathlib.Path(folder))
                   for kind in options.kinds.split(","))


if __name__ == "__main__":
    sys.exit(main())

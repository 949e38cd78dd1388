#!/usr/bin/env python3
"""What Tessera costs the compiler.

    benchmarks/compile_time/measure.py [--quick] [--compilers g++,clang++-22] [--markdown] [--json FILE]

prints: what each header adds to an empty file; the ops (g++) and steps (clang) of each operation for every multiply-add
or element, beside bare loops over arrays; a convolution in several styles, with seconds and memory; the largest under
default flags; the `_v` forms at 1e5, 1e6 and 1e7 multiply-adds; and what one more geometry costs. Counts are found by bisection
on the compiler's own limit, so they do not depend on the machine. Seconds do: take their ratios.

    benchmarks/compile_time/measure.py --record [--compilers ...]    writes the counts to counts.json, on purpose
    benchmarks/compile_time/measure.py --check --compilers g++       compares them, within 5 %; what the tests run
"""
import argparse
import json
import pathlib
import sys
import tempfile

from cost import constants, evaluation, geometries, headers, record
from cost.compiler import installed

QUICK_HEADERS = ["tessera/tensor/tensor.hpp", "tessera/conv/conv.hpp", "tessera/conv.hpp", "tessera.hpp"]
QUICK_OPERATIONS = ["conv2d_3x3", "conv2d_5x5", "matmul", "add", "sum"]
STYLE_SIZES = {"conv2d_3x3": 52, "conv2d_5x5": 32}  # of some 400,000 multiply-adds


def tables(compilers, folder, quick):
    yield headers.include_costs(compilers, folder, 3 if quick else 5, QUICK_HEADERS if quick else None)
    yield evaluation.counts(compilers, QUICK_OPERATIONS if quick else None)
    for name in ["conv2d_3x3"] if quick else ["conv2d_3x3", "conv2d_5x5"]:
        yield evaluation.styles(compilers, name, STYLE_SIZES[name] // (2 if quick else 1))
        if not quick:
            yield evaluation.largest_by_default(compilers, name)
    sizes = {"1e5": constants.SIZES["1e5"]} if quick else constants.SIZES
    yield constants.in_shards(compilers, folder, sizes)
    yield geometries.costs(compilers, folder, 3 if quick else 7)


def measure(compilers, folder, options):
    found = []
    for table in tables(compilers, folder, options.quick):
        print(table.markdown() if options.markdown else table.text(), flush=True)
        found.append(table.data())
    if options.json:
        options.json.write_text(json.dumps(found, indent=2) + "\n")
    return 0


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--compilers", default="g++,clang++-19,clang++-22")
    arguments.add_argument("--quick", action="store_true", help="small sizes and a few operations")
    arguments.add_argument("--markdown", action="store_true")
    arguments.add_argument("--json", type=pathlib.Path, metavar="FILE")
    arguments.add_argument("--record", action="store_true", help="write counts.json")
    arguments.add_argument("--check", action="store_true", help="compare with counts.json")
    options = arguments.parse_args()
    compilers = installed(options.compilers.split(","))
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        if options.record:
            return record.record(compilers, folder)
        if options.check:
            return max((record.check(compiler, folder) for compiler in compilers), default=77)
        return measure(compilers, folder, options)


if __name__ == "__main__":
    sys.exit(main())

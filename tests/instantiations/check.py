#!/usr/bin/env python3
"""Checks that a source instantiates nothing of the run-time kernels.

    tests/instantiations/check.py --compiler g++ [--include <folder>] <source>

The compiler itself lists what it instantiates, so nothing escapes that is inlined, or never called: g++ in its dump of
functions as it has read them, Clang in its trace of the time that each instantiation takes.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

# Not the plan and the packing of the weights that a constexpr map makes while it is compiled.
PREPARATION = ("as_rows|over_three_axes|plan_of|estimated_cycles|has_vector_kernel|preparation|prepared|packed_layout|pack_channels"
               "|has_kernel_of_pairs|packs_once_for_many|with_blocks_that_fit|pair_layout|pack_pairs")
OF_A_RUN_TIME_KERNEL = re.compile(rf"tessera::kernel::(\w+::)?vector::(?!(detail::)?({PREPARATION}))")
FUNCTION_OF_A_TEMPLATE = re.compile(r"^;; Function (.*\[with .*\].*) \(", re.MULTILINE)


def by_gcc(dump):
    return FUNCTION_OF_A_TEMPLATE.findall(dump)


def by_clang(trace):
    events = json.loads(trace)["traceEvents"]
    return [event["args"]["detail"] for event in events if event["name"] == "InstantiateFunction"]


def instantiations(compiler, includes, source, folder):
    """The functions that are instantiated, as the compiler writes them."""
    is_clang = "clang" in pathlib.Path(compiler).name
    report = folder / "report"
    reporting = [f"-ftime-trace={report}", "-ftime-trace-granularity=0"] if is_clang else [f"-fdump-tree-original={report}"]
    subprocess.run([compiler, "-std=c++20", "-O0", *(f"-I{path}" for path in includes), *reporting, "-c", source, "-o",
                    folder / "object"], check=True)
    return (by_clang if is_clang else by_gcc)(report.read_text())


def complaints(found):
    if not any("tessera::" in name for name in found):
        yield "nothing was read"
    of_kernels = [name for name in found if OF_A_RUN_TIME_KERNEL.search(re.split(r"[<(]", name)[0])]
    if of_kernels:
        yield f"{len(of_kernels)} functions of run-time kernels, the first {of_kernels[0][:200]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--compiler", default="g++")
    parser.add_argument("--include", action="append", default=[])
    parser.add_argument("source")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = instantiations(options.compiler, options.include, options.source, pathlib.Path(folder))
    objections = list(complaints(found))
    for text in objections:
        print(f"{options.source} has {text}")
    if not objections:
        print(f"{options.source}: {len(found)} functions are instantiated, none of a run-time kernel")
    return 1 if objections else 0


if __name__ == "__main__":
    sys.exit(main())

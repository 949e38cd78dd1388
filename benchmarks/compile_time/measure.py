#!/usr/bin/env python3
"""What Tessera costs the compiler: parsing its headers, and convolving in a constant expression.

    benchmarks/compile_time/measure.py [--compilers g++,clang++-22] [--quick]

Counts (ops on g++, steps on clang) are found by bisection on the compiler's own limit, so they do not depend on the
machine. Seconds do: take their ratios.
"""
import argparse
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
INCLUDE = HERE.parents[1] / "include"
LIMIT = {"g++": "-fconstexpr-ops-limit", "clang": "-fconstexpr-steps"}
DEFAULT_LIMIT = {"g++": 33_554_432, "clang": 1_048_576}
HEADERS = ["tessera/tensor/tensor.hpp", "tessera/conv/conv.hpp", "tessera/conv.hpp", "tessera.hpp", "tessera/format.hpp"]


def family(compiler):
    return "clang" if "clang" in compiler else "g++"


def compile_file(compiler, source, *flags):
    """Whether the file compiles, and the seconds it took."""
    command = [compiler, "-std=c++20", "-fsyntax-only", f"-I{INCLUDE}", *flags, str(source)]
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True)
    return done.returncode == 0, time.perf_counter() - start


def seconds(compiler, source, *flags, rounds=5):
    return statistics.median(compile_file(compiler, source, *flags)[1] for _ in range(rounds))


def count(compiler, source, *flags):
    """The least limit under which the file compiles, within one per cent."""
    limit = LIMIT[family(compiler)]
    high = 1000
    while not compile_file(compiler, source, *flags, f"{limit}={high}")[0]:
        high *= 2
        if high > 4_000_000_000:
            return None
    low = high // 2
    while high - low > high // 100:
        middle = (low + high) // 2
        if compile_file(compiler, source, *flags, f"{limit}={middle}")[0]:
            high = middle
        else:
            low = middle
    return high


def parse_costs(compilers, folder):
    print("## Parsing: seconds over an empty file (median of 5)\n")
    print(f"{'header':32}" + "".join(f"{c:>14}" for c in compilers))
    empty = folder / "empty.cpp"
    empty.write_text("int main() {}\n")
    base = {c: seconds(c, empty) for c in compilers}
    for header in HEADERS:
        source = folder / "include.cpp"
        source.write_text(f"#include <{header}>\nint main() {{}}\n")
        print(f"{header:32}" + "".join(f"{seconds(c, source) - base[c]:14.3f}" for c in compilers))
    print()


def evaluation_costs(compilers, window, sides):
    print(f"## conv2d, 4 -> 4 channels, {window}x{window}, float, in one constant expression\n")
    print(f"{'compiler':12}{'multiply-adds':>14}{'ours/madd':>12}{'loops/madd':>12}{'counts':>9}{'seconds':>9}")
    for compiler in compilers:
        for side in sides:
            madds = 16 * window * window * side * side
            flags = [f"-DSIDE={side}", f"-DWINDOW={window}"]
            ours, loops = (count(compiler, HERE / f"conv2d_{name}.cpp", *flags) for name in ("tessera", "loops"))
            enough = f"{LIMIT[family(compiler)]}=2000000000"
            loop_flag = ["-fconstexpr-loop-limit=10000000"] if family(compiler) == "g++" else []
            taken = [seconds(compiler, HERE / f"conv2d_{name}.cpp", *flags, enough, *loop_flag, rounds=3)
                     for name in ("tessera", "loops")]
            print(f"{compiler:12}{madds:14,}{ours / madds:12.2f}{loops / madds:12.2f}{ours / loops:8.2f}x"
                  f"{taken[0] / taken[1]:8.2f}x")
    print("\ncounts and seconds: ours over the bare loops' (below 1: cheaper than the loops)\n")


def largest_by_default(compilers, window):
    print(f"## Largest conv2d {window}x{window} (4 -> 4 channels) in one constant expression under default flags\n")
    for compiler in compilers:
        low, high = 8, 512
        while high - low > 1:
            side = (low + high) // 2
            fits = compile_file(compiler, HERE / "conv2d_tessera.cpp", f"-DSIDE={side}", f"-DWINDOW={window}")[0]
            low, high = (side, high) if fits else (low, side)
        print(f"{compiler:12}{16 * window * window * low * low:14,} multiply-adds")
    print()


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--compilers", default="g++,clang++-19,clang++-22")
    arguments.add_argument("--quick", action="store_true", help="small sizes only")
    options = arguments.parse_args()
    compilers = [c for c in options.compilers.split(",") if shutil.which(c)]
    with tempfile.TemporaryDirectory() as folder:
        parse_costs(compilers, pathlib.Path(folder))
    # 4 -> 4 channels, 3x3: 144 multiply-adds for each position, so 1e4, 1e5 and 1e6 of them in all.
    evaluation_costs(compilers, 3, [8, 26] if options.quick else [8, 26, 83])
    evaluation_costs(compilers, 5, [5] if options.quick else [16])
    if not options.quick:
        largest_by_default(compilers, 3)


if __name__ == "__main__":
    main()

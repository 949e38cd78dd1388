#!/usr/bin/env python3
"""Tessera's run-time kernels beside those of other libraries.

    benchmarks/run_time/measure.py [--quick] [--shapes REGEX] [--json FILE] [--svg FILE]

builds the program of this folder with whichever peers are installed (--install asks scripts/setup for all of them), runs it on
one core and prints, for each problem, the fastest peer's time over Tessera's; the geometric means; where Tessera is slower; what
could not be compared; and what was disturbed. Every peer has the same operands, prepares its weights (and its code, where it makes
some) before it is timed, is warm, and has one thread; its result is compared with Tessera's and with plain loops.

Seconds depend on the machine: take the ratios, and only from a quiet one.
"""
import argparse
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "compile_time"))  # the tables

from comparison import chart, program, tables  # noqa: E402
from comparison.contest import OURS_WINOGRAD, contest  # noqa: E402

SECTIONS = ["contests", "memory", "growth"]


def read_arguments():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--shapes", default="", metavar="REGEX", help="only the problems whose name it is found in")
    arguments.add_argument("--quick", action="store_true", help="few and short rounds, to see that it works")
    arguments.add_argument("--seed", type=int, default=2024, help="of the problems that are drawn: others than anybody looked at")
    arguments.add_argument("--rounds", type=int, default=25)
    arguments.add_argument("--sections", default=",".join(SECTIONS), help=f"of {','.join(SECTIONS)}")
    arguments.add_argument("--core", type=int, default=0, help="the core that it stays on")
    arguments.add_argument("--compiler", help="instead of CMake's choice")
    arguments.add_argument("--folder", default=str(program.PROJECT / "build" / "benchmark"), help="of the build")
    arguments.add_argument("--program", help="that was built already")
    arguments.add_argument("--install", action="store_true", help="install the peers first")
    arguments.add_argument("--everybody", action="store_true", help="print every peer's ratio, not the fastest alone")
    arguments.add_argument("--markdown", action="store_true")
    arguments.add_argument("--json", type=pathlib.Path, metavar="FILE", help="write everything that was measured")
    arguments.add_argument("--svg", type=pathlib.Path, metavar="FILE", help="draw the ratios")
    return arguments.parse_args()


def measured(options):
    if options.install:
        program.install()
    binary = options.program or program.build(options.folder, options.compiler, options.seed)
    rounds, block = (5, 2e-4) if options.quick else (options.rounds, 5e-4)
    return program.run(binary, options.core, rounds, block, options.shapes, options.sections.split(","))


def conditions(run, peak):
    """Sentences about the machine and the run."""
    yield f"{program.processor()[0]}, one core of it; multiply-adds at most {peak / 1e9:.0f} GFLOP/s"
    yield "; ".join(f"{peer['name']} {peer['version']}" for peer in run["peers"])
    if any("kernels for Prescott" in peer["version"] for peer in run["peers"]):
        yield "! OpenBLAS does not know this processor and took its slowest kernels: set OPENBLAS_CORETYPE"
    if not run["pinned"]:
        yield "! could not stay on one core"
    if run["threads"] != 1:
        yield f"! {run['threads']} threads: some peer did not keep to one"
    yield ""


def report(run, every_peer):
    """The contests, and the tables of whatever was measured."""
    contests = [contest(raw, run["best_rate"]) for raw in run.get("contests", [])]
    found = []
    if contests:
        found = [tables.fastest(contests), tables.summary(contests), tables.slower(contests),
                 tables.not_compared(contests, run["peers"], program.PACKAGES)]
    if any(rival.role == OURS_WINOGRAD for one in contests for rival in one.rivals):
        found.insert(3, tables.winograd(contests))
    if contests and every_peer:
        found.insert(1, tables.everybody(contests))
    if "memory" in run:
        found.append(tables.memory(run["memory"]))
    if "growth" in run:
        found.append(tables.growth(run["growth"], run["best_rate"]))
    return contests, found


def main():
    options = read_arguments()
    run = measured(options)
    contests, found = report(run, options.everybody)
    print("\n".join(conditions(run, run["best_rate"])))
    for table in found:
        print(table.markdown() if options.markdown else table.text(), flush=True)
    if options.json:
        options.json.write_text(json.dumps({"tables": [table.data() for table in found], "run": run}, indent=1) + "\n")
    if options.svg:
        options.svg.write_text(chart.drawn(contests))
    return 0


if __name__ == "__main__":
    sys.exit(main())

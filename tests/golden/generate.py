#!/usr/bin/python3
"""Writes the golden tests of this folder: settings, data and what PyTorch makes of them.

    tests/golden/generate.py            write the *.cpp files
    tests/golden/generate.py --check    write nothing; evaluate every setting a second time with plain
                                                loops, and compare the files with what would be written
    tests/golden/generate.py --count    print the number of settings of each operation
"""

import argparse
import sys
from pathlib import Path

from goldens import columns, convolution, lesson, padding
from goldens.source import file_text

FOLDER = Path(__file__).resolve().parent

CONV_HEADERS = ["tessera/conv/conv.hpp"]
TRANSPOSE_HEADERS = ["tessera/conv/conv_transpose.hpp"]

FILES = {
    "unfold": (["tessera/conv/unfold.hpp"], columns.unfold_goldens),
    "fold": (["tessera/conv/fold.hpp"], columns.fold_goldens),
    "conv1d": (CONV_HEADERS, lambda: convolution.conv_goldens(1)),
    "conv2d": (CONV_HEADERS, lambda: convolution.conv_goldens(2)),
    "conv3d": (CONV_HEADERS, lambda: convolution.conv_goldens(3)),
    "conv_transpose1d": (TRANSPOSE_HEADERS, lambda: convolution.conv_transpose_goldens(1)),
    "conv_transpose2d": (TRANSPOSE_HEADERS, lambda: convolution.conv_transpose_goldens(2)),
    "conv_transpose3d": (TRANSPOSE_HEADERS, lambda: convolution.conv_transpose_goldens(3)),
    "pad": (["tessera/conv/pad.hpp"], padding.pad_goldens),
    "lesson": (lesson.HEADERS, lesson.lesson_goldens),
}


def check(files):
    """The sentences of all that is wrong: goldens that loops contradict, and files that are out of date."""
    for name, (_, goldens) in files.items():
        yield from (f"{golden.name}: PyTorch and plain loops disagree" for golden in goldens if not golden.confirmed())
        path = FOLDER / f"{name}.cpp"
        if not path.exists() or path.read_text() != file_text(*files[name]):
            yield f"{path.name}: not what this generator writes; run it without --check"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--check", action="store_true", help="verify the goldens and the files, write nothing")
    action.add_argument("--count", action="store_true", help="print the number of settings of each operation")
    arguments = parser.parse_args()

    files = {name: (headers, make()) for name, (headers, make) in FILES.items()}
    names = [golden.name for _, goldens in files.values() for golden in goldens]
    repeated = sorted({name for name in names if names.count(name) > 1})
    if repeated:
        sys.exit("two goldens have one name: " + ", ".join(repeated))

    if arguments.count:
        for name, (_, goldens) in files.items():
            print(f"{len(goldens):4} {name}")
        print(f"{len(names):4} together")
    elif arguments.check:
        mistakes = list(check(files))
        sys.exit("\n".join(mistakes) if mistakes else None)
    else:
        for name, contents in files.items():
            (FOLDER / f"{name}.cpp").write_text(file_text(*contents))


if __name__ == "__main__":
    main()

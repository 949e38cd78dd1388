#!/usr/bin/env python3
"""Lets NumPy read what npy::save has written.

    tests/io/numpy_reads.py --tests <tessera_tests>

Exit code 77 where there is no NumPy.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
try:
    import numpy as np
except ImportError:
    print("numpy_reads: needs NumPy; on Debian, apt-get install python3-numpy")
    sys.exit(77)
from make_data import elements


def expected():
    for name in "b1 i1 i2 i4 i8 u1 u2 u4 u8 f4 f8".split():
        yield name, elements(name)
    count = np.arange(24, dtype="i4").reshape(2, 3, 4)
    yield "rank_3", count
    yield "permuted", count.transpose(2, 0, 1)
    yield "scalar", np.array(2.5)
    yield "vector", np.arange(1000, dtype="i4")
    yield "rank_16", np.zeros([1] * 7 + [2] + [1] * 8, "i4")


def same(read, array):
    return read.dtype == array.dtype and read.shape == array.shape and read.tobytes() == array.tobytes()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tests", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([options.tests, "[.numpy]"], check=True, env={**os.environ, "TESSERA_NPY_FOLDER": folder})
        wrong = [name for name, array in expected() if not same(np.load(pathlib.Path(folder) / f"{name}.npy"), array)]
    print(f"numpy_reads: NumPy {np.__version__}, wrong: {', '.join(wrong) or 'none'}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Makes data/*.npy: files as NumPy writes them, files as it reads them, and files that are broken.

    tests/io/make_data.py            # writes the files
    tests/io/make_data.py --check    # writes nothing, fails where a file is another one

Needs NumPy (Debian: `apt-get install python3-numpy`); the tests themselves don't. What the files hold is stated once
more in static_tests/io/npy_load.cpp.
"""

import argparse
import io
import pathlib
import sys

import numpy as np

DATA = pathlib.Path(__file__).resolve().parent / "data"


def saved(array, version=None):
    file = io.BytesIO()
    np.lib.format.write_array(file, array, version=version)
    return file.getvalue()


def written(header, data=b"", version=1):
    """A file with exactly this header."""
    length = len(header).to_bytes(2 if version == 1 else 4, "little")
    return b"\x93NUMPY" + bytes([version, 0]) + length + header.encode() + data


def elements(dtype):
    """The same six for each kind, [2x3]: the extremes, and what lies about zero."""
    dtype = np.dtype(dtype)
    if dtype.kind == "b":
        return np.array([[1, 0, 1], [0, 0, 1]], dtype)
    if dtype.kind in "iu":
        least, most = np.iinfo(dtype).min, np.iinfo(dtype).max
        return np.array([[least, 1, 2], [3, most - 1, most]], dtype)
    info = np.finfo(dtype)
    return np.array([[1.5, -0.0, np.inf], [-2.25, info.max, info.smallest_subnormal]], dtype)


def sound():
    for name in "b1 i1 i2 i4 i8 u1 u2 u4 u8 f2 f4 f8".split():
        yield name, saved(elements(name))
        yield f"{name}_fortran", saved(np.asfortranarray(elements(name)))
        if name[1] != "1":
            yield f"{name}_big", saved(elements(">" + name))
    count = np.arange(24, dtype="i4")
    yield "version_2", saved(count.reshape(4, 6), (2, 0))
    yield "version_3", saved(count.reshape(4, 6), (3, 0))
    yield "scalar", saved(np.array(2.5))
    yield "vector", saved(count[:5])
    yield "rank_4", saved(count.reshape(2, 3, 2, 2))
    yield "rank_4_fortran_big", saved(np.asfortranarray(count.reshape(2, 3, 2, 2).astype(">i2")))
    # What other programs write: keys in another order, other quotes and spaces, elements that begin anywhere.
    header = "{\"shape\" :(2,3 ,) ,'fortran_order':False, \"descr\":'<u2'} "
    yield "other_spelling", written(header, count[:6].astype("<u2").tobytes())


def broken():
    """The file, and whether NumPy refuses it, too."""
    six = saved(elements("f4"))
    dictionary = "{{'descr': {}, 'fortran_order': False, 'shape': (2,), }}\n".format
    yield "text", b"1.5 2.5\n", True
    archive = io.BytesIO()
    np.savez(archive, a=elements("f4"))
    yield "archive", archive.getvalue(), False
    yield "version_4", six[:6] + b"\x04" + six[7:], True
    yield "cut_in_header", six[:50], True
    yield "cut_in_data", six[:-1], True
    yield "after_data", six + b"\0", False
    yield "no_bool", saved(elements("b1"))[:-1] + b"\2", False
    yield "complex", saved(np.array([1j, 2j])), False
    yield "structured", saved(np.zeros(2, [("x", "f4")])), False
    yield "empty", saved(np.zeros((2, 0, 3), "f4")), False
    yield "key_missing", written("{'descr': '<f4', 'shape': (2,), }\n", bytes(8)), True
    yield "no_tuple", written("{'descr': '<f4', 'fortran_order': False, 'shape': (2), }\n", bytes(8)), True
    yield "native_order", written(dictionary("'=f4'"), bytes(8)), False


def files():
    for name, content in sound():
        np.load(io.BytesIO(content))
        yield f"{name}.npy", content
    for name, content, refused in broken():
        try:
            array = np.load(io.BytesIO(content))
        except (ValueError, EOFError):
            assert refused, f"NumPy refuses {name}"
        else:
            assert not refused, f"NumPy reads {name}: {array!r}"
        yield f"broken/{name}.npy", content


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    others = []
    for name, content in files():
        path = DATA / name
        if not options.check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        elif not path.exists() or path.read_bytes() != content:
            others.append(name)
    for name in others:
        print(f"tests/io/data/{name} is another one")
    return 1 if others else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Checks what lies in an object file: constants, the functions that return them, and nothing else.

    tests/sections/check.py --readelf <readelf> --nm <nm> <object>

Each function's name ends in the bytes of the constant that it returns. Their sum is what the object holds in read-only
sections, but for alignment; nothing is writable, nothing is run before main, and there is no other function. So inputs,
shards and all that stood between them have vanished.
"""

import argparse
import re
import subprocess
import sys

SECTION = re.compile(r"^\s*\[\s*\d+\]\s+(\S+)\s+\S+\s+[0-9a-f]+\s+[0-9a-f]+\s+([0-9a-f]+)\s+[0-9a-f]+\s+([A-Z]*)\s",
                     re.MULTILINE)
FUNCTION = re.compile(r"^[0-9a-f]+ [TtWw] (\S+)$", re.MULTILINE)
ALIGNMENT = 64
OF_THE_SYSTEM = (".eh_frame", ".note.", ".gcc_except")


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def complaints(sections, functions):
    constants = [int(size) for size in re.findall(r"_(\d+)$", "\n".join(functions), re.MULTILINE)]
    if not constants:
        yield "nothing was read"
    strangers = [name for name in functions if not re.search(r"_\d+$", name)]
    if strangers:
        yield f"functions: {', '.join(strangers)}"
    loaded = [(name, int(size, 16), flags) for name, size, flags in sections
              if "A" in flags and int(size, 16) > 0 and not name.startswith(OF_THE_SYSTEM)]
    for name, size, flags in loaded:
        if name.startswith((".init_array", ".ctors", ".preinit_array")):
            yield f"run before main: {name}, {size} bytes"
        elif "W" in flags:
            yield f"writable: {name}, {size} bytes"
    held = sum(size for _, size, flags in loaded if not set("WX") & set(flags))
    if not sum(constants) <= held <= sum(constants) + ALIGNMENT * (len(constants) + 1):
        yield f"{held} bytes of constants, where {sum(constants)} are used"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--readelf", default="readelf")
    parser.add_argument("--nm", default="nm")
    parser.add_argument("object")
    options = parser.parse_args()
    sections = SECTION.findall(output(options.readelf, "--sections", "--wide", options.object))
    functions = FUNCTION.findall(output(options.nm, "--defined-only", options.object))
    found = list(complaints(sections, functions))
    for text in found:
        print(f"{options.object} has {text}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

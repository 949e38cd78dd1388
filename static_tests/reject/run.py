#!/usr/bin/env python3
"""Compiles the files that must not compile, and checks that a user reads the sentence that they state.

    static_tests/reject/run.py --compiler g++ --std c++20 [files...]

Each file states, in a comment, the sentence that its mistake has to give, as a regular expression:

    // expect: <regex>                  the text of the first error
    // expect-in-evaluation: <regex>    a mistake found by a constant evaluation: the error, or one of its notes
    // expect-c++26: <regex>            instead of the above with --std c++26, where the text is computed; stated alone,
                                        the file is about C++26 and left out in other modes

The compiler must refuse the file, its first error must match, there must be exactly one error (warnings count), and
with -DMENDED the same file must compile. With --controls the files are those of controls/, most of them broken on
purpose: each states in `// refused: <regex>` why this very script has to fail it, or `// accepted`.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import shlex
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
WARNINGS = "-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wno-unused -Werror".split()
ERROR = re.compile(r"^(?:[^\s:][^:]*:(?:\d+:)*\s)?(?:fatal )?error: (.*)$", re.MULTILINE)
DIRECTIVE = re.compile(r"^// (expect|expect-in-evaluation|expect-c\+\+26|refused|accepted)(?:: (.*))?$", re.MULTILINE)


class Compiler:
    def __init__(self, options):
        self.command = [options.compiler, *shlex.split(options.flags), f"-std={options.std}", "-fsyntax-only"]
        self.command += [*WARNINGS, f"-I{HERE.parent.parent / 'include'}"]
        self.command += [f"-idirafter{directory}" for directory in options.include.split(":") if directory]

    def __call__(self, path, *definitions):
        """The exit code and what the compiler said, in untranslated ASCII."""
        done = subprocess.run([*self.command, *definitions, str(path)], capture_output=True, text=True,
                              errors="replace", env={**os.environ, "LC_ALL": "C"})
        return done.returncode, done.stdout + done.stderr


def directives(path):
    return {name: value.strip() for name, value in DIRECTIVE.findall(path.read_text())}


def expectation(stated, std):
    """The regex to find, and whether the notes may hold it."""
    if std == "c++26" and "expect-c++26" in stated:
        return stated["expect-c++26"], "expect-in-evaluation" in stated
    if "expect-in-evaluation" in stated:
        return stated["expect-in-evaluation"], True
    return stated.get("expect"), False


def is_about_another_mode(stated, std):
    return std != "c++26" and "expect-c++26" in stated and not {"expect", "expect-in-evaluation"} & set(stated)


def objection(path, compiler, std):
    """Why this file is no proof, in a line and the compiler's own words; or None."""
    stated = directives(path)
    if is_about_another_mode(stated, std):
        return None
    sentence, in_evaluation = expectation(stated, std)
    if not sentence:
        return "states no sentence: write `// expect: <regex>`", ""
    code, said = compiler(path)
    errors = ERROR.findall(said)
    if code == 0:
        return "compiles, and should not", ""
    if not errors:
        return "the compiler failed without an error", said
    if not re.search(sentence, said if in_evaluation else errors[0]):
        return f"does not say: {sentence}", said
    if len(errors) != 1:
        return f"gives {len(errors)} errors instead of one", said
    code, said = compiler(path, "-DMENDED")
    if code != 0:
        return "does not compile when mended", said
    return None


def control_objection(path, compiler, std):
    """The same for a control, which holds where `objection` finds what the file has been broken for."""
    stated, found = directives(path), objection(path, compiler, std)
    if "accepted" in stated:
        return found and (f"was refused, and should not: {found[0]}", found[1])
    if "refused" not in stated:
        return "states no reason: write `// refused: <regex>` or `// accepted`", ""
    if found is None:
        return f"was accepted, and should be refused: {stated['refused']}", ""
    if not re.search(stated["refused"], found[0]):
        return f"was refused for another reason: {found[0]}", found[1]
    return None


def name_of(path):
    path = path.resolve()
    return str(path.relative_to(HERE)) if path.is_relative_to(HERE) else str(path)


def collect(options):
    if options.files:
        return options.files
    controls = HERE / "controls"
    if options.controls:
        return sorted(controls.glob("*.cpp"))
    return sorted(path for path in HERE.rglob("*.cpp") if controls not in path.parents)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--compiler", default="c++")
    parser.add_argument("--std", default="c++20")
    parser.add_argument("--flags", default="", help="more options for the compiler, as a shell would read them")
    parser.add_argument("--include", default="", help="where a dependency's headers are, separated by colons")
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1))
    parser.add_argument("--controls", action="store_true", help="prove that this script can fail")
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    options = parser.parse_args()

    files = collect(options)
    if not files:
        print("reject: no files to check")
        return 1
    check = control_objection if options.controls else objection
    compiler = Compiler(options)
    started, failed = time.monotonic(), 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for path, found in zip(files, pool.map(lambda file: check(file, compiler, options.std), files)):
            if found:
                failed += 1
                print(f"FAILED {name_of(path)}: {found[0]}")
                print("".join(f"    {line}\n" for line in found[1].splitlines()[:20]), end="", flush=True)
    kind = "controls" if options.controls else "mistakes"
    print(f"{options.compiler} {options.std}: {len(files) - failed} {kind} as stated, {failed} not, "
          f"{time.monotonic() - started:.1f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

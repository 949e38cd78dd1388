#!/usr/bin/env python3
"""Embeds files of every kind, changes some, and makes mistakes.

    tests/embed/check.py --build <dir> [options for cmake]

Builds the project beside this file by both forms, the literal and (where the compiler has it) #embed: the program
compares its constants with the files. Then a file changes, and building again has to be enough. Last come calls that
the configuration must refuse, each with its sentence.
"""

import argparse
import pathlib
import random
import shutil
import struct
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
AWKWARD = b'??=\0??/"\\"\\\n\r\n\x1a??\'R"(x)"\\x41\\0412%s\t;${x};@x@]]]==]\xef\xbb\xbf\xc3\xa9\0' * 3 + b"1\x007"
NPY_HEADER = b"{'descr': '<f4', 'fortran_order': False, 'shape': (512, 512), }".ljust(117) + b"\n"
FILES = {
    "every_byte": bytes(range(256)),
    "one_byte": b"\xff",
    "odd_size": random.Random(1).randbytes(65537),
    "awkward": AWKWARD,
    "text": b"The first line\nand the second.\n",
    "large": random.Random(2).randbytes(1024 * 1024),
    "a name with spaces": b"spaces",
    "weights.npy": b"\x93NUMPY\1\0v\0" + NPY_HEADER + struct.pack("<262144f", *range(262144)),
    "empty": b"",
}
MISTAKES = [
    ("embed FILE {files}/absent NAME x", "tessera_embed: there is no file {files}/absent"),
    ("embed FILE {files}/empty NAME x", "tessera_embed: the file {files}/empty is empty"),
    ("embed FILE {files} NAME x", "tessera_embed: {files} is a directory"),
    ("nowhere FILE {files}/text NAME x", "tessera_embed: there is no target nowhere"),
    ("embed FILE {files}/text NAME 2x", "tessera_embed: 2x is no name of a constant"),
    ("embed FILE {files}/text NAME a::", "tessera_embed: a:: is no name of a constant"),
    ("embed FILE {files}/text", "tessera_embed: call it as"),
    ("embed {files}/text NAME x", "tessera_embed: call it as"),
]


def run(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


class Project:
    def __init__(self, root, cmake, options):
        self.files, self.cmake, self.options = root / "files", cmake, options
        shutil.rmtree(root, ignore_errors=True)
        self.files.mkdir(parents=True)
        for name, content in FILES.items():
            (self.files / name).write_bytes(content)

    def configure(self, binary_dir, *more):
        return run(self.cmake, "-S", HERE, "-B", binary_dir, f"-DEMBED_FILES={self.files}", *self.options, *more)

    def build(self, binary_dir):
        return run(self.cmake, "--build", binary_dir)

    def build_and_run(self, binary_dir):
        code, said = self.build(binary_dir)
        return (code, said) if code else run(binary_dir / "embed")


def check_bytes(project, binary_dir, *more):
    code, said = project.configure(binary_dir, *more)
    if code == 0:
        code, said = project.build_and_run(binary_dir)
    if code == 0:
        (project.files / "text").write_bytes(b"Another text, of another length.")
        (project.files / "odd_size").write_bytes(FILES["odd_size"][::-1])
        code, said = project.build_and_run(binary_dir)
        (project.files / "text").write_bytes(FILES["text"])
        (project.files / "odd_size").write_bytes(FILES["odd_size"])
    return said if code else None


def check_up_to_date(project, binary_dir):
    """Building twice embeds nothing anew."""
    project.build(binary_dir)
    said = project.build(binary_dir)[1]
    return said if "Embedding" in said else None


def check_mistake(project, binary_dir, call, sentence):
    call, sentence = call.format(files=project.files), sentence.format(files=project.files)
    code, said = project.configure(binary_dir, f"-DEMBED_MISTAKE={call}")
    if code == 0:
        return "was configured, and should not be"
    return None if sentence in " ".join(said.split()) else f"does not say: {sentence}\n{said}"


def check_vanished(project, binary_dir):
    """A file that is emptied after the configuration stops the build, with the same sentence."""
    (project.files / "text").write_bytes(b"")
    code, said = project.build_and_run(binary_dir)
    return said if code == 0 or "text is empty" not in " ".join(said.split()) else None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--cmake", default="cmake")
    arguments, options = parser.parse_known_args()
    root = arguments.build.resolve()
    project = Project(root, arguments.cmake, options)
    checks = [("the literal", lambda: check_bytes(project, root / "literal", "-DTESSERA_HAS_EMBED=OFF")),
              ("what the compiler has", lambda: check_bytes(project, root / "own")),
              ("nothing to do", lambda: check_up_to_date(project, root / "own"))]
    for call, sentence in MISTAKES:
        checks.append((call, lambda call=call, sentence=sentence:
                       check_mistake(project, root / "mistakes", call, sentence)))
    checks.append(("emptied later", lambda: check_vanished(project, root / "own")))
    failed = 0
    for name, check in checks:
        objection = check()
        failed += objection is not None
        print(f"{'FAILED' if objection is not None else 'ok'}: {name}")
        print("".join(f"    {line}\n" for line in (objection or "").splitlines()[-25:]), end="", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

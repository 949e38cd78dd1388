#!/usr/bin/env python3
"""Builds tables in many ways, changes what they are made of, and makes mistakes.

    tests/table/check.py --build <dir> [--readelf <readelf>] [--first] [options for cmake]

The project beside this file compares its tables with the plain `_v` forms. Then a definition changes, and the objects
that hold tables are looked into: there is nothing but the table. With --first, that is all. Other generators, link-time
optimisation and sanitizers, as far as this machine has them, build one table. Last come calls that the configuration
must refuse, and definitions that the compiler must, each with its sentence.
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
SCRIPT = HERE.parent.parent / "cmake" / "tessera_build_table.cmake"
SECTION = re.compile(r"^\s*\[\s*\d+\]\s+(\S+)\s+\S+\s+[0-9a-f]+\s+[0-9a-f]+\s+([0-9a-f]+)\s+[0-9a-f]+\s+([A-Z]+)\s",
                     re.MULTILINE)
BYTES = {"squares": 160_000, "net/convolved": 28_800, "net/few": 24, "elsewhere/numbers": 20_000}
CALL = "one NAME x HEADER {here}/squares.hpp TABLE tessera::tables::generate<tessera::tensor<int,9>,square_of_one>"
MISTAKES = [
    (CALL.replace("one ", "nowhere ", 1), "tessera_build_table: there is no target nowhere"),
    (CALL.replace("one ", "an_interface ", 1), "tessera_build_table: an_interface is no executable"),
    (CALL.replace("one ", "an::alias ", 1), "tessera_build_table: an::alias is an alias; name one itself"),
    (CALL.replace(" x ", " 2x "), "tessera_build_table: 2x is no name of a table"),
    (CALL.replace(" x ", " a:: "), "tessera_build_table: a:: is no name of a table"),
    (CALL.replace("squares.hpp", "absent.hpp"), "tessera_build_table: there is no file {here}/absent.hpp"),
    (CALL.replace("squares.hpp", "elsewhere"), "tessera_build_table: {here}/elsewhere is a directory"),
    (CALL + " OBJECTS 0", "tessera_build_table: OBJECTS 0 is no number"),
    (CALL + " OBJECTS many", "tessera_build_table: OBJECTS many is no number"),
    (CALL.replace(" x ", " squares "), "tessera_build_table: one has a table squares already"),
    (CALL.replace(" NAME x", ""), "tessera_build_table: call it as"),
    (CALL.replace(" TABLE ", " "), "tessera_build_table: call it as"),
    (CALL.replace(" HEADER ", " FILE "), "tessera_build_table: call it as"),
]


def run(*command, **settings):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, **settings)
    return done.returncode, done.stdout + done.stderr


class Project:
    """The project beside this file; a copy, so that it can be changed."""

    def __init__(self, source, cmake, options):
        self.source, self.cmake, self.options = source, cmake, options

    @classmethod
    def copied(cls, root, cmake, options):
        shutil.rmtree(root, ignore_errors=True)
        return cls(pathlib.Path(shutil.copytree(HERE, root / "source")), cmake, options)

    def configure(self, binary_dir, *more, **settings):
        return run(self.cmake, "-S", self.source, "-B", binary_dir, *self.options, *more, **settings)

    def build(self, binary_dir, **settings):
        return run(self.cmake, "--build", binary_dir, "--parallel", "2", **settings)

    def build_and_run(self, binary_dir, program, **settings):
        code, said = self.build(binary_dir, **settings)
        return (code, said) if code else run(binary_dir / program)

    def change(self, name, old, new):
        path = self.source / name
        assert old in path.read_text()
        path.write_text(path.read_text().replace(old, new))


def check_build(project, binary_dir, programs, *more):
    code, said = project.configure(binary_dir, *more)
    for program in programs:
        if code == 0:
            code, said = project.build_and_run(binary_dir, program)
    return said if code else None


def check_up_to_date(project, binary_dir):
    """Building twice joins nothing anew."""
    said = project.build(binary_dir)[1]
    return said if "Joining" in said or "Building" in said else None


def check_change(project, binary_dir):
    """A changed definition is a changed table, and the other tables stay as they are."""
    project.change("definitions.hpp", "% 17) - 8", "% 13) - 6")
    code, said = project.build(binary_dir)
    if code or "Joining net::product" not in said or "Joining squares" in said:
        return said
    code, said = run(binary_dir / "table")
    return said if code else None


def check_objects(binary_dir, readelf):
    """An object that holds a table has one section that is loaded: of constants, and as long as the table."""
    for table, size in BYTES.items():
        objects = [path for path in binary_dir.rglob("joined.cpp.o") if f"/{table}/" in path.as_posix()]
        if len(objects) != 1:
            return f"{table} has the objects {objects}"
        said = run(readelf, "--sections", "--wide", objects[0])[1]
        loaded = [(name, int(length, 16), flags) for name, length, flags in SECTION.findall(said)
                  if "A" in flags and int(length, 16) > 0 and not name.startswith(".note")]
        if len(loaded) != 1 or loaded[0][1:] != (size, "A") or not loaded[0][0].startswith(".rodata."):
            return f"{table} has the sections {loaded}"
    return None


def check_mistake(project, binary_dir, call, sentence):
    call, sentence = call.format(here=project.source), sentence.format(here=project.source)
    code, said = project.configure(binary_dir, "-DTABLE_PART=one", f"-DTABLE_MISTAKE={call}")
    if code == 0:
        return "was configured, and should not be"
    return None if sentence in " ".join(said.split()) else f"does not say: {sentence}\n{said}"


def check_definition(project, binary_dir, new, sentence):
    """A definition that is wrong stops the build, with the sentence of the plain call."""
    code, said = project.configure(binary_dir, "-DTABLE_PART=one",
                                   f"-DTABLE_MISTAKE={CALL.format(here=project.source).split(' TABLE')[0]} TABLE {new}")
    if code == 0:
        code, said = project.build(binary_dir)
        if code == 0:
            return "was built, and should not be"
    return None if re.search(sentence, said) else f"does not say: {sentence}\n{said}"


def check_script(project, objects, sentence):
    """Files that are not what the objects should be stop the build, too."""
    code, said = run(project.cmake, "-DNAME=x", "-DSYMBOL=x", f"-DSLICES={';'.join(map(str, objects))}",
                     f"-DJOINED={project.source}/joined.cpp", "-P", SCRIPT)
    return None if code and sentence in " ".join(said.split()) else f"does not say: {sentence}\n{said}"


def check_other_declaration(project, binary_dir):
    """A declaration of one's own that says something else is an error of the compiler's."""
    project.change("squares.hpp", "tensor<int, 200, 200> const", "tensor<int, 100, 400> const")
    said = check_build(project, binary_dir, ["one"], "-DTABLE_PART=one")
    wanted = "conflicting declaration|redeclaration of 'squares'"
    return None if said and re.search(wanted, said) else said or "was built, and should not be"


def ways(arguments):
    """Other ways to build one table, as far as this machine has them."""
    flags = next((option for option in arguments if option.startswith("-DCMAKE_CXX_FLAGS=")), "-DCMAKE_CXX_FLAGS=")
    without_generator = [option for i, option in enumerate(arguments) if "-G" not in (option, arguments[i - 1])]
    yield "optimised while linking", [*arguments, f"{flags} -flto"], "-flto"
    yield "with sanitizers", [*arguments, f"{flags} -fsanitize=address,undefined"], "-fsanitize=address,undefined"
    if shutil.which("make"):
        yield "by make", [*without_generator, "-G", "Unix Makefiles"], None
    if shutil.which("ninja"):
        yield "in several configurations", [*without_generator, "-G", "Ninja Multi-Config"], None


def links_with(compiler, flag):
    return run(compiler, "-x", "c++", "-", flag, "-o", "/dev/null", input="int main() {}")[0] == 0


def compiler_of(arguments):
    found = [option.split("=", 1)[1] for option in arguments if option.startswith("-DCMAKE_CXX_COMPILER=")]
    return found[0] if found else "c++"


def checks(project, root, arguments):
    whole = root / "the whole"  # with a space
    yield "every kind", lambda: check_build(project, whole, ["table", "one"])
    yield "nothing to do", lambda: check_up_to_date(project, whole)
    yield "what lies in the objects", lambda: check_objects(whole, arguments.readelf)
    if arguments.first:
        return
    yield "a changed definition", lambda: check_change(project, whole)
    for name, options, flag in ways(project.options):
        if flag is None or links_with(compiler_of(project.options), flag):
            way = Project(project.source, project.cmake, options)
            program = "Debug/one" if "Ninja Multi-Config" in options else "one"
            yield name, lambda way=way, name=name, program=program: check_build(
                way, root / name.replace(" ", "_"), [program], "-DTABLE_PART=one")
    for call, sentence in MISTAKES:
        yield call, lambda call=call, sentence=sentence: check_mistake(project, root / "mistakes", call, sentence)
    yield "no such table", lambda: check_definition(
        project, root / "definitions", "tessera::tables::nothing", "nothing")
    yield "elements that are no numbers", lambda: check_definition(
        project, root / "definitions", "tessera::tables::generate<tessera::tensor<int*,9>,square_of_one>",
        "tessera_build_table: the elements are no plain numbers")
    slices = sorted(path for path in whole.rglob("slice_*.cpp.o") if "one.table.squares" in path.as_posix())
    yield "no object", lambda: check_script(project, [HERE / "one.cpp"], "tessera_build_table: there is no slice in")
    yield "a slice too few", lambda: check_script(project, slices[:1], "the slices of x have 65536 bytes")
    yield "declared otherwise", lambda: check_other_declaration(project, root / "declared")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--cmake", default="cmake")
    parser.add_argument("--readelf", default="readelf")
    parser.add_argument("--first", action="store_true")
    arguments, options = parser.parse_known_args()
    root = arguments.build.resolve()
    failed = 0
    for name, check in checks(Project.copied(root, arguments.cmake, options), root, arguments):
        objection = check()
        failed += objection is not None
        print(f"{'FAILED' if objection is not None else 'ok'}: {name}")
        print("".join(f"    {line[:200]}\n" for line in (objection or "").splitlines()[-15:]), end="", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

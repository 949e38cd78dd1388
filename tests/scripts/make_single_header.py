#!/usr/bin/env python3
"""Checks scripts/make_single_header on small trees: whatever is defined beforehand, the preprocessor reads the same lines in
one header as in many; and what cannot be put into one header is refused with a sentence.

    tests/scripts/make_single_header.py <compiler>
"""

import itertools
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "scripts" / "make_single_header"
COMPILER = sys.argv.pop() if len(sys.argv) > 1 else "c++"
CONFIG = "#pragma once\n" + "".join(f"#define TESSERA_VERSION_{part} {i}\n"
                                    for i, part in enumerate(("MAJOR", "MINOR", "PATCH"), start=1))


def guarded(name, text):
    guard = "GUARD_" + "".join(letter if letter.isalnum() else "_" for letter in name)
    return f"// About {name}.\n#ifndef {guard}\n#define {guard}\n\n{text}\n\n#endif\n"


class Tree:
    def __init__(self, folder, headers):
        self.root = pathlib.Path(folder)
        self.put("include/tessera/support/config.hpp", CONFIG)
        for name, text in headers.items():
            self.put(f"include/{name}", text)

    def put(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def make(self, *words):
        return subprocess.run([sys.executable, SCRIPT, "--root", self.root, *words], capture_output=True, text=True)

    def preprocessed(self, text, folder, macros):
        done = subprocess.run([COMPILER, "-E", "-P", "-xc++", "-std=c++20", f"-I{self.root / folder}",
                               *(f"-D{macro}" for macro in macros), "-"], input=text, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return [line.strip() for line in done.stdout.splitlines() if line.strip()]


class MakeSingleHeader(unittest.TestCase):
    def reads_the_same(self, headers, *macros, roots=("tessera.hpp",)):
        with tempfile.TemporaryDirectory() as folder:
            tree = Tree(folder, headers)
            done = tree.make(*roots, "--output", str(tree.root / "single" / "tessera_single.hpp"))
            self.assertEqual(done.returncode, 0, done.stderr)
            for count in range(len(macros) + 1):
                for defined in itertools.combinations(macros, count):
                    many = tree.preprocessed("".join(f"#include <{root}>\n" for root in roots), "include", defined)
                    one = tree.preprocessed("#include <tessera_single.hpp>\n" * 2, "single", defined)
                    self.assertTrue(many)
                    self.assertEqual(many, one)
            return (tree.root / "single" / "tessera_single.hpp").read_text()

    def refuses(self, sentence, headers, *roots):
        with tempfile.TemporaryDirectory() as folder:
            done = Tree(folder, headers).make("--output", "-", *(roots or ["tessera.hpp"]))
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            self.assertIn(sentence, done.stderr)

    def test_each_header_once_in_the_order_of_inclusion(self):
        text = self.reads_the_same({
            "tessera.hpp": guarded("tessera.hpp", "#include <tessera/b.hpp>\n#include <tessera/a.hpp>\nroot;"),
            "tessera/a.hpp": guarded("a", "#include <tessera/support/config.hpp>\n\na;"),
            "tessera/b.hpp": "#pragma once\n#include <tessera/a.hpp>\nb;\n"})
        self.assertEqual([text.count(f"\n{name};\n") for name in ("a", "b", "root")], [1, 1, 1])
        self.assertNotIn("GUARD", text)
        self.assertIn("// Version 1.2.3.", text)

    def test_outside_includes_are_gathered_on_top(self):
        with tempfile.TemporaryDirectory() as folder:
            text = Tree(folder, {
                "tessera.hpp": guarded("t", "#include <tessera/a.hpp>\n#include <cstddef>\n#include <boost/mp11/list.hpp>\nt;"),
                "tessera/a.hpp": guarded("a", "#include <bit>\n#include <cstddef>\n#if 0\n#include <arm_neon.h>\n#endif\na;"),
            }).make("tessera.hpp", "--output", "-").stdout
        top = "#include <boost/mp11/list.hpp>\n\n#include <bit>\n#include <cstddef>\n"
        self.assertIn(top, text)
        self.assertNotIn("<cstddef>", text.replace(top, ""))
        self.assertIn("#if 0\n#include <arm_neon.h>\n#endif\n", text)

    def test_conditions_stay(self):
        self.reads_the_same({
            "tessera.hpp": guarded("t", "#ifdef A\n#include <tessera/a.hpp>\n#elif defined(B)\nelse;\n#endif\nt;"),
            "tessera/a.hpp": guarded("a", "#ifdef B\nb;\n#else\nc;\n#endif\na;")}, "A", "B")

    def test_a_header_of_two_conditions_is_there_under_either(self):
        self.reads_the_same({
            "tessera.hpp": guarded("t", "#ifdef A\n#include <tessera/a.hpp>\n#else\n#include <tessera/b.hpp>\n#endif\n"
                                        "#ifdef B\n#include <tessera/b.hpp>\n#endif\nt;"),
            "tessera/a.hpp": guarded("a", "#include <tessera/shared.hpp>\na;"),
            "tessera/b.hpp": guarded("b", "#include <tessera/shared.hpp>\nb;"),
            "tessera/shared.hpp": guarded("shared", "shared;")}, "A", "B")

    def test_what_a_condition_leads_to_is_there_without_it_for_others(self):
        headers = {
            "tessera.hpp": guarded("t", "#include <tessera/first.hpp>\n#include <tessera/last.hpp>\nt;"),
            "tessera/first.hpp": guarded("first", "#ifdef A\n#include <tessera/a.hpp>\n#endif\nfirst;"),
            "tessera/a.hpp": guarded("a", "#include <tessera/shared.hpp>\na;"),
            "tessera/last.hpp": guarded("last", "#include <tessera/shared.hpp>\nlast;"),
            "tessera/shared.hpp": guarded("shared", "shared;")}
        self.reads_the_same(headers, "A", roots=["tessera/last.hpp", "tessera.hpp"])
        with tempfile.TemporaryDirectory() as folder:
            tree = Tree(folder, headers)
            tree.make("tessera.hpp", "--output", str(tree.root / "single" / "tessera_single.hpp"))
            for macros in ([], ["A"]):
                lines = tree.preprocessed("#include <tessera_single.hpp>\n", "single", macros)
                self.assertEqual(lines, ["shared;", *(["a;"] if macros else []), "first;", "last;", "t;"])

    def test_macros_live_from_their_definition_to_their_end(self):
        self.reads_the_same({
            "tessera.hpp": guarded("t", "#include <tessera/a.hpp>\n#include <tessera/b.hpp>\n#ifdef SAY\nerror;\n#endif"),
            "tessera/a.hpp": guarded("a", "#define SAY(x) \\\n  x x\nSAY(a);\n#undef SAY"),
            "tessera/b.hpp": guarded("b", "#define SAY(x) x\nSAY(b);\n#undef SAY")})

    def test_a_header_without_guard_is_read_at_every_inclusion(self):
        self.reads_the_same({
            "tessera.hpp": guarded("t", "enum names {\n#define NAME(x) x,\n#include <tessera/names.hpp>\n#undef NAME\n};\n"
                                        "#define NAME(x) case x:\n#include <tessera/names.hpp>\n#undef NAME"),
            "tessera/names.hpp": "NAME(one)\nNAME(two)\n"})

    @unittest.skipUnless(shutil.which("git"), "needs git")
    def test_the_commit_is_named_where_the_headers_are_as_committed(self):
        with tempfile.TemporaryDirectory() as folder:
            tree = Tree(folder, {"tessera.hpp": guarded("t", "t;")})
            git = ["git", "-C", folder, "-c", "user.name=a", "-c", "user.email=a@b"]
            self.assertIn("// Version 1.2.3.\n", tree.make("tessera.hpp", "--output", "-").stdout)
            for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "All"]):
                subprocess.run([*git, *words], check=True)
            commit = subprocess.run([*git, "rev-parse", "HEAD"], capture_output=True, text=True).stdout.strip()
            self.assertIn(f"// Version 1.2.3, commit {commit}.\n", tree.make("tessera.hpp", "--output", "-").stdout)
            tree.put("include/tessera.hpp", "changed;\n")
            self.assertIn("// Version 1.2.3.\n", tree.make("tessera.hpp", "--output", "-").stdout)

    def test_a_missing_header(self):
        self.refuses("there is no header <tessera/gone.hpp>, which <tessera.hpp> includes",
                     {"tessera.hpp": guarded("t", "#include <tessera/gone.hpp>")})

    def test_a_header_missing_under_a_condition(self):
        self.refuses("there is no header <tessera/gone.hpp>, which <tessera.hpp> includes",
                     {"tessera.hpp": guarded("t", "#ifdef A\n#include <tessera/gone.hpp>\n#endif")})

    def test_a_missing_root(self):
        self.refuses("there is no header <tessera/gone.hpp>", {"tessera.hpp": ""}, "tessera/gone.hpp")

    def test_an_unknown_header(self):
        self.refuses("<tessera.hpp> includes <fmt/core.h>, which is of neither the standard library nor Boost.Mp11",
                     {"tessera.hpp": guarded("t", "#include <fmt/core.h>")})

    def test_a_quoted_header(self):
        self.refuses('<tessera.hpp> includes "a.hpp": write <tessera/...>',
                     {"tessera.hpp": guarded("t", '#include "a.hpp"')})

    def test_a_computed_include(self):
        self.refuses("<tessera.hpp> includes what a macro says: #include HEADER",
                     {"tessera.hpp": guarded("t", "#include HEADER")})

    def test_a_question_that_one_header_answers_wrongly(self):
        self.refuses("<tessera.hpp> asks whether there is a header of this project",
                     {"tessera.hpp": guarded("t", "#if __has_include(<tessera/a.hpp>)\n#endif")})

    def test_an_open_condition(self):
        self.refuses("<tessera.hpp> has an #if without its #endif", {"tessera.hpp": "#pragma once\n#if 1\n"})


if __name__ == "__main__":
    unittest.main()

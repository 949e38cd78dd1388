#!/usr/bin/env python3
"""Proves that scripts/check_strata can fail: a small sound tree passes, and each way to spoil it is found."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

CHECK = pathlib.Path(__file__).resolve().parents[2] / "scripts" / "check_strata"
SOUND = {
    "include/tessera.hpp": "#include <tessera/shape.hpp>\n#include <tessera/ops.hpp>\n#include <tessera/linalg.hpp>\n",
    "include/tessera/shape.hpp": "#include <tessera/shape/shape.hpp>\n",
    "include/tessera/shape/shape.hpp": "",
    "include/tessera/ops.hpp": "#include <tessera/ops/map.hpp>\n",
    "include/tessera/ops/map.hpp": "#include <tessera/shape/shape.hpp>\n",
    "include/tessera/linalg.hpp": "#include <tessera/linalg/dot.hpp>\n",
    "include/tessera/linalg/dot.hpp": "#include <tessera/ops/map.hpp>\n",
    "include/tessera/format.hpp": "#include <tessera/format/print.hpp>\n",
    "include/tessera/format/print.hpp": "#include <cmath>\n#include <tessera/shape/shape.hpp>\n",
    "static_tests/shape/shape.cpp": "",
    "static_tests/ops/map.cpp": "",
    "tests/linalg/dot.cpp": "",
    "tests/format/print.cpp": "",
}


def check(tree):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in tree.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        if "docs/header_graph.mmd" not in tree:
            subprocess.run([sys.executable, CHECK, "--root", folder, "--write"], capture_output=True)
        done = subprocess.run([sys.executable, CHECK, "--root", folder], capture_output=True, text=True)
        return done.returncode, done.stdout


class CheckStrata(unittest.TestCase):
    def finds(self, complaint, *absent, **changed):
        tree = {name: text for name, text in SOUND.items() if name not in absent}
        tree.update({name: SOUND.get(name, "") + text for name, text in changed.items()})
        code, said = check(tree)
        self.assertEqual(code, 1, said)
        self.assertIn(complaint, said)

    def test_a_sound_tree_passes(self):
        code, said = check(SOUND)
        self.assertEqual(code, 0, said)

    def test_no_headers_at_all(self):
        code, said = check({"include/readme": ""})
        self.assertEqual(code, 1, said)

    def test_an_include_upwards(self):
        self.finds("which stands on it", **{"include/tessera/shape/shape.hpp": "#include <tessera/ops/map.hpp>\n"})

    def test_a_leaf_in_a_layer(self):
        self.finds("no layer includes a leaf",
                   **{"include/tessera/linalg/dot.hpp": "#include <tessera/format/print.hpp>\n"})

    def test_an_umbrella_from_inside(self):
        self.finds("includes the umbrella", **{"include/tessera/ops/map.hpp": "#include <tessera/shape.hpp>\n"})

    def test_siblings_both_ways(self):
        self.finds("linalg and ops include each other", **{
            "include/tessera/ops.hpp": "#include <tessera/ops/sum.hpp>\n",
            "include/tessera/ops/sum.hpp": "#include <tessera/linalg/outer.hpp>\n",
            "include/tessera/linalg.hpp": "#include <tessera/linalg/outer.hpp>\n",
            "include/tessera/linalg/outer.hpp": "",
            "tests/ops/sum.cpp": "",
            "tests/linalg/outer.cpp": "",
        })

    def test_a_cycle_within_a_layer(self):
        self.finds("a cycle: tessera/shape/shape.hpp -> tessera/shape/strides.hpp -> tessera/shape/shape.hpp", **{
            "include/tessera/shape/shape.hpp": "#include <tessera/shape/strides.hpp>\n",
            "include/tessera/shape/strides.hpp": "#include <tessera/shape/shape.hpp>\n",
            "static_tests/shape/strides.cpp": "",
        })

    def test_a_heavy_header(self):
        self.finds("includes <ranges>", **{"include/tessera/ops/map.hpp": "#include <ranges>\n"})

    def test_a_relative_include(self):
        self.finds("write <tessera/...>", **{"include/tessera/ops/map.hpp": '#include "../shape/shape.hpp"\n'})

    def test_an_include_of_nothing(self):
        self.finds("which does not exist", **{"include/tessera/ops/map.hpp": "#include <tessera/shape/gone.hpp>\n"})

    def test_a_folder_that_is_no_layer(self):
        self.finds("is no layer", **{"include/tessera/utils/misc.hpp": "", "tests/utils/misc.cpp": ""})

    def test_a_long_header(self):
        self.finds("has 301 lines", **{"include/tessera/shape/shape.hpp": "\n" * 301})

    def test_a_header_without_a_test(self):
        self.finds("has no test", "tests/linalg/dot.cpp")

    def test_a_header_beyond_its_umbrella(self):
        self.finds("does not include tessera/ops/sum.hpp",
                   **{"include/tessera/ops/sum.hpp": "", "tests/ops/sum.cpp": ""})

    def test_a_layer_without_umbrella(self):
        self.finds("the umbrella tessera/format.hpp is missing", "include/tessera/format.hpp")

    def test_a_layer_beyond_the_umbrella(self):
        self.finds("tessera.hpp does not include tessera/view.hpp", **{
            "include/tessera/view.hpp": "#include <tessera/view/flip.hpp>\n",
            "include/tessera/view/flip.hpp": "",
            "tests/view/flip.cpp": "",
        })

    def test_a_drawing_of_yesterday(self):
        self.finds("is not of today", **{"docs/header_graph.mmd": "flowchart BT\n"})


if __name__ == "__main__":
    unittest.main()

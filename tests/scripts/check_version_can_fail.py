#!/usr/bin/env python3
"""Proves that scripts/check_version can fail: each place where a version can differ is looked at."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

CHECK = pathlib.Path(__file__).resolve().parents[2] / "scripts" / "check_version"
PROJECT = "project(tessera\n  VERSION 1.2.3\n  LANGUAGES CXX)\n"
CONFIG = "".join(f"#define TESSERA_VERSION_{part} {i}\n" for i, part in enumerate(("MAJOR", "MINOR", "PATCH"), start=1))


def check(*tag, project=PROJECT, config=CONFIG, changes="## [Unreleased]\n\n## [1.2.3] - 2000-01-01\n"):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "include/tessera/support").mkdir(parents=True)
        (root / "CMakeLists.txt").write_text(project)
        (root / "include/tessera/support/config.hpp").write_text(config)
        (root / "CHANGELOG.md").write_text(changes)
        done = subprocess.run([sys.executable, CHECK, "--root", folder, *tag], capture_output=True, text=True)
        return done.returncode, done.stderr


class CheckVersion(unittest.TestCase):
    def test_one_version_passes(self):
        self.assertEqual(check(), (0, ""))
        self.assertEqual(check("v1.2.3"), (0, ""))

    def finds(self, complaint, *tag, **changed):
        code, said = check(*tag, **changed)
        self.assertEqual(code, 1)
        self.assertIn(complaint, said)

    def test_no_version(self):
        self.finds("CMakeLists.txt names no version", project="project(tessera LANGUAGES CXX)\n")

    def test_another_version_in_the_header(self):
        self.finds("tessera/support/config.hpp says 1.2.4", config=CONFIG.replace("3", "4"))

    def test_another_tag(self):
        self.finds("the tag is v1.2.4, but the version is 1.2.3", "v1.2.4")
        self.finds("the tag is 1.2.3, but the version is 1.2.3: tag v1.2.3", "1.2.3")

    def test_a_release_without_its_changes(self):
        self.finds("CHANGELOG.md has no section ## [1.2.3]", "v1.2.3", changes="## [Unreleased]\n\n## [1.2.30]\n")


if __name__ == "__main__":
    unittest.main()

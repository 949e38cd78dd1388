#!/usr/bin/env python3
"""Builds a table through ccache, or through distcc.

    tests/table/distribute.py --by ccache|distcc --build <dir> [options for cmake]

Through ccache it is built twice: the second time every slice comes out of the cache. Through distcc it is built by a
distccd of its own, on this machine's loopback address: every slice is compiled there, and to fall back is an error. Exit
code 77 where ccache or distcc is missing.
"""

import argparse
import contextlib
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time

from check import Project, compiler_of, run

SLICES = 2
OTHERS = 1  # one.cpp; the object that joins the slices is compiled without ccache and distcc
PACKAGES = {"ccache": ["ccache"], "distcc": ["distcc", "distccd"]}


def build(project, binary_dir, launcher, environment):
    """None, or why it failed."""
    settings = {"env": {**os.environ, **environment}}
    code, said = project.configure(binary_dir, "-DTABLE_PART=one", f"-DCMAKE_CXX_COMPILER_LAUNCHER={launcher}",
                                   **settings)
    if code == 0:
        code, said = project.build_and_run(binary_dir, "one", **settings)
    return said if code else None


def statistics(environment):
    said = run("ccache", "--print-stats", env={**os.environ, **environment})[1]
    return {name: int(count) for name, count in (line.split("\t") for line in said.splitlines() if "\t" in line)}


def by_ccache(project, root):
    environment = {"CCACHE_DIR": str(root / "cache")}
    objection = build(project, root / "built", "ccache", environment)
    if objection:
        return objection
    first = statistics(environment)
    shutil.rmtree(root / "built")
    run("ccache", "--zero-stats", env={**os.environ, **environment})
    objection = build(project, root / "built", "ccache", environment)
    second = statistics(environment)
    hits = second["direct_cache_hit"] + second["preprocessed_cache_hit"]
    print(f"the first time {first['cache_miss']} misses; the second time {hits} hits, {second['cache_miss']} misses")
    if not objection and (first["cache_miss"], hits, second["cache_miss"]) != (SLICES + OTHERS, SLICES + OTHERS, 0):
        return f"first {first}\nsecond {second}"
    return objection


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@contextlib.contextmanager
def distccd(root, compiler):
    """A server that runs this one compiler, for this machine alone."""
    port, commands, log = free_port(), root / "commands", root / "distccd.log"
    commands.write_text(f"{shutil.which(compiler)}\n")
    log.touch()
    log.chmod(0o666)  # a server that root starts is somebody else's
    server = subprocess.Popen(
        [shutil.which("distccd"), "--daemon", "--no-detach", "--listen", "127.0.0.1", "--port", str(port), "--allow",
         "127.0.0.1", "--jobs", "2", "--log-file", str(log), "--log-level", "info"],
        env={**os.environ, "DISTCC_CMDLIST": str(commands)}, start_new_session=True)
    try:
        for _ in range(100):
            if answers(port):
                break
            time.sleep(0.1)
        yield port, log
    finally:
        server.terminate()
        server.wait()


def by_distcc(project, root):
    state = root / "distcc"
    state.mkdir()
    with distccd(root, compiler_of(project.options)) as (port, log):
        objection = build(project, root / "built", "distcc", {
            "DISTCC_HOSTS": f"127.0.0.1:{port}/2", "DISTCC_FALLBACK": "0", "DISTCC_DIR": str(state)})
        said = log.read_text()
    done = [line for line in said.splitlines() if "COMPILE_OK" in line]
    print(f"{len(done)} objects were compiled by distccd")
    if not objection and len([line for line in done if "slice_" in line]) != SLICES:
        return said
    return objection and objection + said


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--by", choices=PACKAGES, required=True)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--cmake", default="cmake")
    arguments, options = parser.parse_known_args()
    if not all(map(shutil.which, PACKAGES[arguments.by])):
        print(f"skipped: needs {arguments.by}; on Debian, apt-get install {arguments.by}, or scripts/setup all")
        return 77
    root = arguments.build.resolve()
    project = Project.copied(root, arguments.cmake, options)
    objection = (by_ccache if arguments.by == "ccache" else by_distcc)(project, root)
    print(objection or "ok")
    return 1 if objection else 0


if __name__ == "__main__":
    sys.exit(main())

"""The program: built with the peers that are installed, and run on one core."""
import json
import os
import pathlib
import subprocess

PROJECT = pathlib.Path(__file__).resolve().parents[3]
PACKAGES = {
    "oneDNN": "libdnnl-dev",
    "libtorch": "libtorch-dev",
    "XNNPACK": "libxnnpack-dev and libpthreadpool-dev",
    "OpenBLAS": "libopenblas-dev",
    "Eigen": "libeigen3-dev",
    "libxsmm": "libxsmm-dev",
}
ONE_THREAD = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")}


def install():
    subprocess.run([PROJECT / "scripts" / "setup", "benchmark"], check=True)


def build(folder, compiler, seed):
    configure = ["cmake", "--preset", "benchmark", "-B", folder, f"-DTESSERA_BENCHMARK_SEED={seed}"]
    subprocess.run(configure + ([f"-DCMAKE_CXX_COMPILER={compiler}"] if compiler else []), cwd=PROJECT, check=True,
                   stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", folder, "--target", "benchmark_run_time"], cwd=PROJECT, check=True)
    return pathlib.Path(folder) / "benchmarks" / "run_time" / "benchmark_run_time"


def processor():
    """Its name and its flags, where the system tells them."""
    try:
        lines = pathlib.Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return "unknown", set()
    facts = dict([part.strip() for part in line.split(":", 1)] for line in lines if ":" in line)
    return facts.get("model name", "unknown"), set(facts.get("flags", "").split())


def blas_kernels(flags):
    """OpenBLAS takes its slowest kernels on a processor that is newer than it; so it is told what there is."""
    if "avx512f" in flags:
        return "SkylakeX"
    return "Haswell" if "avx2" in flags else None


def environment():
    kernels = blas_kernels(processor()[1])
    told = {"OPENBLAS_CORETYPE": kernels} if kernels else {}
    return {**told, **os.environ, **ONE_THREAD}


def run(program, core, rounds, block, shapes, sections):
    command = [program, "--core", str(core), "--rounds", str(rounds), "--block", str(block), "--shapes", shapes,
               "--sections", ",".join(sections)]
    done = subprocess.run(command, env=environment(), stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)

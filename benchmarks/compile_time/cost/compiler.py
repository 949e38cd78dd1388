"""One compiler: what it is, how it compiles a file, and how many operations a constant expression takes."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

HERE = pathlib.Path(__file__).resolve().parents[1]
INCLUDE = HERE.parents[1] / "include"
UNLIMITED = 2_000_000_000
NO_BUDGET = "-DTESSERA_CONSTEXPR_BUDGET=1000000000000"  # the compiler's limit is what is measured, not the library's refusal
LEAST_COUNT = 512  # below, the evaluations of the headers themselves reach the limit
LIMIT_REACHED = re.compile(r"operation count exceeds limit|hit maximum step limit|array bound \d+ exceeds the limit")


@dataclass(frozen=True)
class Compilation:
    passed: bool
    seconds: float  # of the processor: the waiting of a shared machine is not the compiler's
    megabytes: float
    output: str


@dataclass(frozen=True)
class Compiler:
    command: str

    @property
    def is_clang(self):
        return "clang" in self.command

    @property
    def limit_option(self):
        return "-fconstexpr-steps" if self.is_clang else "-fconstexpr-ops-limit"

    @property
    def counted(self):
        """What it counts while it evaluates a constant expression."""
        return "steps" if self.is_clang else "ops"

    @property
    def raised_limits(self):
        return self.limited_to(UNLIMITED) + ([] if self.is_clang else [f"-fconstexpr-loop-limit={UNLIMITED}"])

    @property
    def name(self):
        """The compiler with its version: what counts depend on."""
        text = subprocess.run([self.command, "--version"], capture_output=True, text=True, check=True).stdout
        version = re.search(r"\d+\.\d+\.\d+", text.splitlines()[0])[0]
        return f"{'clang++' if self.is_clang else 'g++'} {version}"

    def limited_to(self, limit):
        return [f"{self.limit_option}={limit}"]

    def compile(self, source, *flags):
        command = [self.command, "-std=c++20", "-fsyntax-only", f"-I{INCLUDE}", NO_BUDGET, *flags, str(source)]
        with tempfile.TemporaryFile() as output:
            process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            output.seek(0)
            text = output.read().decode(errors="replace")
        return Compilation(process.returncode == 0, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, text)

    def compile_or_stop(self, source, *flags):
        done = self.compile(source, *flags)
        if not done.passed:
            raise SystemExit(f"{self.command} {' '.join(flags)} {source}:\n{done.output[:2000]}")
        return done

    def best_of(self, rounds, source, *flags):
        """The quickest of several compilations."""
        return min((self.compile_or_stop(source, *flags) for _ in range(rounds)), key=lambda done: done.seconds)

    def fits(self, source, limit, *flags):
        """Whether no constant expression of the file takes more than the limit."""
        done = self.compile(source, *flags, *self.limited_to(limit))
        if not done.passed and not LIMIT_REACHED.search(done.output):
            raise SystemExit(f"{self.command} {' '.join(flags)} {source}:\n{done.output[:2000]}")
        return done.passed

    def count(self, source, *flags, near=4096):
        """The least limit under which the file compiles, within two thousandths; not below LEAST_COUNT."""
        high = max(near, LEAST_COUNT)
        while not self.fits(source, high, *flags):
            high *= 2
        low = high // 2
        while low > LEAST_COUNT and self.fits(source, low, *flags):
            low, high = low // 2, low
        while high - low > max(1, high // 500):
            middle = (low + high) // 2
            low, high = (low, middle) if self.fits(source, middle, *flags) else (middle, high)
        return high


def installed(commands):
    return [Compiler(command) for command in commands if shutil.which(command)]


def side_by_side(work, tasks):
    """work(task) for every task, as many at once as there are processors; for counts, which other work does not disturb."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(work, tasks))

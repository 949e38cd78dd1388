"""What one more geometry costs: milliseconds, and templates instantiated."""
import json
import subprocess

from cost.compiler import INCLUDE
from cost.table import Table

FORMS = {
    "conv2d_v": "constexpr auto const& y{i} = tessera::conv2d_v<x{i}, w, tessera::padding<1>>;",
    "conv2d of a tiny shape": "constexpr auto y{i} = tessera::conv2d<tessera::padding<1>>(t{i}, tiny);",
    "conv2d of any other": "constexpr auto y{i} = tessera::conv2d<tessera::padding<1>>(x{i}, w);",
    "matmul_v": "constexpr auto const& y{i} = tessera::matmul_v<a{i}, b>;",
}
MOST = 17


def program(form, count, distinct=True):
    """`count` uses of distinct geometries, or of one; the operands of all of them, so that they do not count."""
    lines = ["#include <tessera/conv/conv.hpp>", "#include <tessera/conv/conv_v.hpp>", "#include <tessera/linalg/matmul_v.hpp>",
             "constexpr tessera::tensor<float, 3, 2, 3, 3> w{};", "constexpr tessera::tensor<float, 3, 3> tiny{};",
             "constexpr tessera::tensor<float, 12, 9> b{};"]
    for i in range(MOST):
        n = i if distinct else MOST // 2
        lines += [f"constexpr tessera::tensor<float, 2, {5 + n % 5}, {5 + n // 5}> x{i}{{}};", f"constexpr tessera::tensor<float, {4 + n % 5}, {4 + n // 5}> t{i}{{}};",
                  f"constexpr tessera::tensor<float, {5 + n}, 12> a{i}{{}};"]
    return "\n".join(lines + [FORMS[form].format(i=i) for i in range(count)]) + "\n"


def source_of(folder, form, count, distinct):
    source = folder / f"geometries_{count}.cpp"
    source.write_text(program(form, count, distinct))
    return source


def instantiations(compiler, source):
    """Functions and classes instantiated, by clang's own trace."""
    trace = source.with_suffix(".json")
    command = [compiler.command, "-std=c++20", f"-I{INCLUDE}", "-O0", "-c", str(source), "-o", str(source.with_suffix(".o")),
               f"-ftime-trace={trace}", "-ftime-trace-granularity=0"]
    subprocess.run(command, check=True)
    events = json.loads(trace.read_text())["traceEvents"]
    return sum(event.get("name") in ("InstantiateFunction", "InstantiateClass") for event in events)


def each_more(folder, form, distinct, measure):
    """What each use after the first adds."""
    first, last = (measure(source_of(folder, form, count, distinct)) for count in (1, MOST))
    return (last - first) / (MOST - 1)


def costs(compilers, folder, rounds=7):
    table = Table("One more geometry that only constant evaluation uses: instantiated and evaluated, and once more evaluated alone",
                  ["form", *(f"{c.name} {what}" for c in compilers for what in ("ms", "evaluation ms")),
                   *(f"{c.name} instantiations" for c in compilers if c.is_clang)])
    for form in FORMS:
        milliseconds = [f"{1000 * each_more(folder, form, distinct, lambda source: c.best_of(rounds, source).seconds):.1f}"
                        for c in compilers for distinct in (True, False)]
        counted = [f"{each_more(folder, form, True, lambda source: instantiations(c, source)):.0f}" for c in compilers if c.is_clang]
        table.add(form, *milliseconds, *counted)
    return table

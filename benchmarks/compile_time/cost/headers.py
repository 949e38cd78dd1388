"""What including a header adds to an empty file."""
from cost.compiler import INCLUDE
from cost.table import Table


def all_headers():
    return ["tessera.hpp"] + sorted(str(path.relative_to(INCLUDE)) for path in (INCLUDE / "tessera").rglob("*.hpp"))


def include_costs(compilers, folder, rounds=5, headers=None):
    empty, source = folder / "empty.cpp", folder / "include.cpp"
    empty.write_text("int main() {}\n")
    base = [compiler.best_of(rounds, empty).seconds for compiler in compilers]
    table = Table("Including a header: milliseconds over an empty file", ["header", *(c.name for c in compilers)])
    for header in headers or all_headers():
        source.write_text(f"#include <{header}>\nint main() {{}}\n")
        seconds = [compiler.best_of(rounds, source).seconds for compiler in compilers]
        table.add(header, *(f"{(s - b) * 1000:.0f}" for s, b in zip(seconds, base)))
    return table

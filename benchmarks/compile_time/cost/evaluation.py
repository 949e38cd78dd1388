"""What evaluating an operation takes: the compiler's own counts, seconds and memory, beside bare loops."""
from cost import operations
from cost.compiler import side_by_side
from cost.table import Table

DEFAULT_LIMIT = {"ops": 33_554_432, "steps": 1_048_576}


def counts(compilers, only=None):
    """One row an operation: how much each unit of work takes of the compiler's limit, ours and bare loops'."""
    table = Table("Counts of one constant expression: ops (g++) and steps (clang) a multiply-add or element",
                  ["operation", "units", *(f"{c.name} {style}" for c in compilers for style in ("ours", "bare"))])
    found = [o for o in operations.all_operations() if not only or o.name in only]

    def row(operation):
        cells = []
        for compiler in compilers:
            for style in ("tessera", "bare"):
                each = compiler.count(operation.source(style), *operation.flags(), near=operation.units()) / operation.units()
                cells.append(f"{each:.2f}")
        return [f"{operation.name}: {operation.what}", f"{operation.units():,} {operation.unit}", *cells]

    for cells in side_by_side(row, found):
        table.add(*cells)
    return table


def styles(compilers, name, size, rounds=3):
    """One operation in every style that it is written in: counts, seconds and memory, at one size."""
    operation = next(o for o in operations.all_operations() if o.name == name)
    units = operation.units(size)
    table = Table(f"{operation.what}, {units:,} multiply-adds, in several styles",
                  ["style", *(f"{c.name} {what}" for c in compilers for what in ("count each", "ns each", "bytes each"))])
    for style in operation.styles:
        cells = []
        for compiler in compilers:
            flags, source = operation.flags(size), operation.source(style)
            small = compiler.best_of(rounds, source, *operation.flags(2), *compiler.raised_limits)
            done = compiler.best_of(rounds, source, *flags, *compiler.raised_limits)
            count = compiler.count(source, *flags, near=units)
            cells += [f"{count / units:.2f}", f"{(done.seconds - small.seconds) / units * 1e9:.0f}",
                      f"{(done.megabytes - small.megabytes) / units * 1e6:.0f}"]
        table.add(style, *cells)
    return table


def largest_by_default(compilers, name):
    """The largest size of an operation that one constant expression holds under default flags."""
    operation = next(o for o in operations.all_operations() if o.name == name)
    table = Table(f"The largest {name} in one constant expression under default flags",
                  ["style", *(c.name for c in compilers)])
    for style in ("tessera", "bare", *(s for s in operation.styles if s in ("loops", "std_array"))):
        cells = []
        for compiler in compilers:
            low, high = 2, 1024
            while high - low > max(1, low // 50):
                size = (low + high) // 2
                fits = compiler.compile(operation.source(style), *operation.flags(size)).passed
                low, high = (size, high) if fits else (low, size)
            cells.append(f"{operation.units(low):,}")
        table.add(style, *cells)
    return table

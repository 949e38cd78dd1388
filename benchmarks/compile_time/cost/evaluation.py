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
    """One operation in every style that it is written in: its count, and what the work beyond half the size adds in time and memory."""
    operation = next(o for o in operations.all_operations() if o.name == name)
    units, more = operation.units(size), operation.units(size) - operation.units(size // 2)
    table = Table(f"{operation.what}, {units:,} multiply-adds, in several styles",
                  ["style", *(f"{c.name} {what}" for c in compilers for what in ("count each", "ns each", "bytes each"))])
    for style in operation.styles:
        cells = []
        for compiler in compilers:
            source = operation.source(style)
            half = compiler.best_of(rounds, source, *operation.flags(size // 2), *compiler.raised_limits)
            full = compiler.best_of(rounds, source, *operation.flags(size), *compiler.raised_limits)
            count = compiler.count(source, *operation.flags(), near=operation.units())
            cells += [f"{count / operation.units():.2f}", f"{(full.seconds - half.seconds) / more * 1e9:.0f}",
                      f"{(full.megabytes - half.megabytes) / more * 1e6:.0f}"]
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
            size = largest(lambda n: compiler.compile(operation.source(style), *operation.flags(n)).passed)
            cells.append(f"{operation.units(size):,}")
        table.add(style, *cells)
    return table


def largest(fits):
    """The largest number that fits, within two hundredths."""
    low, high = 2, 4
    while fits(high):
        low, high = high, 2 * high
    while high - low > max(1, low // 50):
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low

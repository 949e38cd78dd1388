"""The counts that are recorded, and whether they still hold."""
import json

from cost import geometries, operations
from cost.compiler import HERE, LEAST_COUNT, side_by_side

FILE = HERE / "counts.json"
TOLERANCE = 0.05
COMMAND = "benchmarks/compile_time/measure.py --record --compilers"


def recorded():
    return json.loads(FILE.read_text()) if FILE.exists() else {}


def record(compilers, folder):
    """Finds all counts of these compilers by bisection and writes them to the file."""
    counts = recorded()
    for compiler in compilers:
        found = operations.all_operations()
        values = side_by_side(lambda o: compiler.count(o.source("tessera"), *o.flags(), near=o.units()), found)
        counts[compiler.name] = {operation.name: value for operation, value in zip(found, values)}
        if compiler.is_clang:
            counts[compiler.name] |= {f"instantiations: {form}": round(geometries.each_more(
                folder, form, True, lambda source: geometries.instantiations(compiler, source))) for form in geometries.FORMS}
        print(f"recorded {len(counts[compiler.name])} counts of {compiler.name}")
    FILE.write_text(json.dumps(dict(sorted(counts.items())), indent=2, sort_keys=True) + "\n")


def objection(compiler, operation, expected):
    """Two compilations tell whether a count is within the tolerance; only where it is not, it is found."""
    source, flags = operation.source("tessera"), operation.flags()
    dearer = not compiler.fits(source, int(expected * (1 + TOLERANCE)) + 1, *flags)
    countable = expected > LEAST_COUNT * (1 + TOLERANCE)
    cheaper = countable and not dearer and compiler.fits(source, int(expected * (1 - TOLERANCE)), *flags)
    if not dearer and not cheaper:
        return None
    found = compiler.count(source, *flags, near=expected)
    return (f"{operation.name}: {found:,} {compiler.counted}, recorded {expected:,} "
            f"({(found / expected - 1) * 100:+.0f} %): {'dearer' if dearer else 'cheaper'}")


def instantiation_objections(compiler, counts, folder):
    for form in geometries.FORMS:
        expected = counts[f"instantiations: {form}"]
        found = geometries.each_more(folder, form, True, lambda source: geometries.instantiations(compiler, source))
        if abs(found - expected) > max(1, expected * TOLERANCE):
            yield f"{form}: {found:.0f} instantiations for one more geometry, recorded {expected}"


def check(compiler, folder):
    """Prints what has changed; 0 where nothing has, 1 where something has, 77 where this compiler was never recorded."""
    counts = recorded().get(compiler.name)
    if counts is None:
        print(f"no counts of {compiler.name} are recorded; {COMMAND} {compiler.command} records them")
        return 77
    found = operations.all_operations()
    objections = [f"{o.name}: not recorded" for o in found if o.name not in counts]
    known = [o for o in found if o.name in counts]
    objections += filter(None, side_by_side(lambda o: objection(compiler, o, counts[o.name]), known))
    if compiler.is_clang:
        objections += instantiation_objections(compiler, counts, folder)
    print("\n".join(objections or [f"{len(known)} counts of {compiler.name} are within {TOLERANCE:.0%} of those recorded"]))
    if objections:
        print(f"on purpose? then: {COMMAND} {compiler.command}")
    return 1 if objections else 0

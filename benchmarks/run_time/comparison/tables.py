"""The contests as tables."""
from math import exp, log
from statistics import median

from comparison.contest import CONTROL, OURS_WINOGRAD, OWN_LAYOUT, PLAIN, WINOGRAD, WINOGRAD_OWN_LAYOUT
from cost.table import Table

SLOWER = 0.95  # a peer's time over ours, below which we are slower by more than five percent
SMALL = 10e-6  # seconds
MEANING = "Ratios are a peer's time over Tessera's, the median of paired rounds that were undisturbed: above 1 Tessera is faster. "
DISTURBED = ("~: disturbed, measure again: too few rounds whose probes were within 5 % of the best, so all were taken; or another "
             "program had its turn in more than a quarter of the blocks; or Tessera beside itself is not within 5 % of 1.")


def microseconds(seconds):
    return f"{seconds * 1e6:.3g}" if seconds < 1e-3 else f"{seconds * 1e6:.0f}"


def cell(rival):
    return f"{rival.ratio:.2f} {rival.name}" if rival else "-"


def fastest(contests):
    table = Table("Each problem beside the fastest of its peers",
                  ["problem", "us", "% of peak", "row-major", "own layout", "Winograd", ""],
                  note=MEANING + "Row-major: operands and result as Tessera takes them. Own layout: a peer's, "
                       "reordered before and after, untimed. Peak: multiply-adds in registers; taps in the padding are not counted. "
                       + DISTURBED)
    for one in contests:
        table.add(one.name, microseconds(one.seconds), f"{one.share_of_peak * 100:.0f}", cell(one.fastest(PLAIN)),
                  cell(one.fastest(OWN_LAYOUT)), cell(one.fastest(WINOGRAD, WINOGRAD_OWN_LAYOUT)),
                  "~" if one.is_disturbed else "")
    return table


def everybody(contests):
    names = list(dict.fromkeys(rival.name for one in contests for rival in one.rivals))
    table = Table("Each problem beside every peer", ["problem", *names], note=MEANING)
    for one in contests:
        ratios = [one.ratio_of(name) for name in names]
        table.add(one.name, *("-" if ratio is None else f"{ratio:.2f}" for ratio in ratios))
    return table


def geometric_mean(values):
    values = list(values)
    return exp(sum(map(log, values)) / len(values)) if values else None


GROUPS = {
    "convolutions, all": lambda one: one.operation != "product",
    "convolutions, transposed": lambda one: one.operation == "transposed",
    f"convolutions under {SMALL * 1e6:.0f} us": lambda one: one.operation != "product" and one.seconds < SMALL,
    "products of matrices": lambda one: one.operation == "product",
}
RIVALS = {"row-major": (PLAIN,), "any layout": (PLAIN, OWN_LAYOUT), "Winograd too": (PLAIN, OWN_LAYOUT, WINOGRAD, WINOGRAD_OWN_LAYOUT)}


def summary(contests):
    table = Table("Geometric mean of the fastest peer's time over Tessera's, and how often Tessera is slower by more than 5 %",
                  ["", "problems", "disturbed", *(f"{name}{what}" for name in RIVALS for what in ("", ", slower")), "Tessera beside itself"])
    for group, belongs in GROUPS.items():
        chosen = [one for one in contests if belongs(one)]
        cells = []
        for roles in RIVALS.values():
            ratios = [best.ratio for one in chosen if (best := one.fastest(*roles))]
            mean = geometric_mean(ratios)
            cells += ["-" if mean is None else f"{mean:.2f}", sum(ratio < SLOWER for ratio in ratios)]
        control = [rival.ratio for one in chosen for rival in one.rivals if rival.role == CONTROL]
        cells += [f"{min(control):.2f} to {max(control):.2f}" if control else "-"]
        table.add(group, len(chosen), sum(one.is_disturbed for one in chosen), *cells)
    return table


def slower(contests):
    """Where a peer is faster by more than 5 %, the worst first."""
    table = Table("Where a row-major peer is faster by more than 5 %", ["problem", "ratio", "peer", "% of peak", ""])
    found = [(best, one) for one in contests if (best := one.fastest(PLAIN)) and best.ratio < SLOWER]
    for best, one in sorted(found, key=lambda pair: pair[0].ratio):
        table.add(one.name, f"{best.ratio:.2f}", f"{best.name} {best.detail}".strip(), f"{one.share_of_peak * 100:.0f}",
                  "~" if one.is_disturbed else "")
    return table


def winograd(contests):
    """The option beside whoever is fastest, directly or by Winograd's algorithm."""
    names = ["Tessera winograd<2>", "Tessera winograd<4>"]
    table = Table("Tessera's option winograd beside the fastest peer of any algorithm",
                  ["problem", "fastest peer", *(f"its time over {name}" for name in names)], note="Row-major, or a peer's own layout.")
    for one in contests:
        best = one.fastest(*RIVALS["Winograd too"])
        if best and one.fastest(OURS_WINOGRAD):
            table.add(one.name, best.name, *(f"{best.ratio / one.ratio_of(name):.2f}" for name in names))
    return table


def memory(rows):
    table = Table("Operations that move more than they compute, beside copies of as many bytes",
                  ["operation", "kB", "GB/s", "copy GB/s", "share"], note="Bytes read and written, each once.")
    for row in rows:
        ours, copies = median(row["rates"]), median(row["copy_rates"])
        share = median(a / b for a, b in zip(row["rates"], row["copy_rates"]))
        table.add(row["name"], f"{row['bytes'] / 1e3:.0f}", f"{ours / 1e9:.0f}", f"{copies / 1e9:.0f}", f"{share * 100:.0f} %")
    return table


def growth(rows, peak):
    table = Table("A 3x3 convolution whose work is doubled again and again", ["channels,size -> channels", "us", "% of peak", "ratio"],
                  note="Ratio: to the line above, the median of paired rounds; twice the work should take at most 2.1 times as long.")
    before = None
    for row in rows:
        seconds = median(row["seconds"])
        ratio = f"{median(a / b for a, b in zip(row['seconds'], before['seconds'])):.2f}" if before else ""
        table.add(row["name"], microseconds(seconds), f"{2e2 * row['multiply_adds'] / seconds / peak:.0f}", ratio)
        before = row
    return table


def not_compared(contests, peers, packages):
    """What is missing from the comparison, and why."""
    table = Table("Not compared", ["peer", "problems", "why"])
    for name in packages.keys() - {peer["name"] for peer in peers}:
        table.add(name, "all", f"not installed: {packages[name]}, or measure.py --install")
    reasons = {}
    for one in contests:
        for refusal in one.refusals:
            reasons.setdefault((refusal["name"], refusal["reason"]), []).append(one.name)
    for (name, reason), problems in reasons.items():
        table.add(name, problems[0] if len(problems) == 1 else len(problems), reason)
    return table

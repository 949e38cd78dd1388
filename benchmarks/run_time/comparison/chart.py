"""The ratios as a picture: one line for each problem, one mark for each peer, on a logarithmic axis."""
from html import escape
from math import log2

from comparison.contest import CONTROL, LOOPS, OURS_WINOGRAD, OWN_LAYOUT, PLAIN, UNPREPARED, WINOGRAD

LINE, TOP, LEFT, WIDTH, RIGHT = 17, 74, 330, 560, 24
LEAST, MOST = 0.25, 32  # what is outside stands at the edge
COLOURS = {"oneDNN": "#0072b2", "libtorch": "#d55e00", "XNNPACK": "#009e73", "OpenBLAS": "#cc79a7", "Eigen": "#b38600",
           "libxsmm": "#56b4e9"}
INK, PALE, PAPER = "#1a1a1a", "#c4c4c4", "#ffffff"


def across(ratio):
    inside = min(max(ratio, LEAST), MOST)
    return LEFT + WIDTH * log2(inside / LEAST) / log2(MOST / LEAST)


def label(x, y, words, more=""):
    return f'<text x="{x:.1f}" y="{y}"{more}>{escape(words)}</text>'


def line(x1, y1, x2, y2, colour, width=1):
    return f'<line x1="{x1:.1f}" y1="{y1}" x2="{x2:.1f}" y2="{y2}" stroke="{colour}" stroke-width="{width}"/>'


def mark(x, y, role, colour, title=""):
    """A disc for row-major operands, a ring for a peer's own layout, a diamond for Winograd."""
    inside = f"<title>{escape(title)}</title>" if title else ""
    if role == PLAIN:
        return f'<circle cx="{x:.1f}" cy="{y}" r="4" fill="{colour}">{inside}</circle>'
    if role == OWN_LAYOUT:
        return f'<circle cx="{x:.1f}" cy="{y}" r="3.4" fill="{PAPER}" stroke="{colour}" stroke-width="1.6">{inside}</circle>'
    return f'<path d="M{x:.1f} {y - 5} l5 5 l-5 5 l-5 -5 z" fill="{colour}">{inside}</path>'


def shown(contest):
    return [rival for rival in contest.rivals if rival.name != LOOPS and rival.role not in (CONTROL, UNPREPARED, OURS_WINOGRAD)]


def library(name):
    return name.split()[0]


def legend():
    x = 12.0
    for name, colour in COLOURS.items():
        yield mark(x, 40, PLAIN, colour) + label(x + 10, 44, name)
        x += 44 + 7 * len(name)
    x = 12.0
    for role, words in ((PLAIN, "row-major, as Tessera takes it"), (OWN_LAYOUT, "its own layout, reorders untimed"), (WINOGRAD, "Winograd")):
        yield mark(x, 58, role, INK) + label(x + 10, 62, words)
        x += 44 + 6.4 * len(words)


def axis(bottom):
    ratio = LEAST
    while ratio <= MOST:
        x, is_one = across(ratio), ratio == 1
        yield line(x, TOP, x, bottom, INK if is_one else PALE, 1.5 if is_one else 1)
        yield label(x, bottom + 16, f"{ratio:g}", ' text-anchor="middle"')
        ratio *= 2


def row(contest, y):
    yield label(LEFT - 10, y + 4, contest.name + (" ~" if contest.is_disturbed else ""), ' text-anchor="end"')
    rivals = shown(contest)
    if rivals:
        ratios = [rival.ratio for rival in rivals]
        yield line(across(min(ratios)), y, across(max(ratios)), y, PALE)
    for rival in rivals:
        yield mark(across(rival.ratio), y, rival.role, COLOURS.get(library(rival.name), INK), f"{rival.name} {rival.ratio:.2f}")


def drawn(contests):
    bottom = TOP + LINE * len(contests) + 8
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + WIDTH + RIGHT}" height="{bottom + 30}" '
             f'font-family="sans-serif" font-size="12" fill="{INK}">',
             f'<rect width="100%" height="100%" fill="{PAPER}"/>',
             label(12, 20, "A peer's time over Tessera's: right of 1 Tessera is faster", ' font-weight="bold"'),
             *legend(), *axis(bottom)]
    for i, contest in enumerate(contests):
        parts += row(contest, TOP + LINE * i + 12)
    return "\n".join([*parts, "</svg>", ""])

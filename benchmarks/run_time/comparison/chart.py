"""The ratios as a picture: one line for each problem, one dot for each peer, on a logarithmic axis."""
from html import escape
from math import log2

from comparison.contest import LOOPS, UNPREPARED

LINE, TOP, LEFT, WIDTH, RIGHT = 17, 64, 300, 560, 24
LEAST, MOST = 0.25, 32
COLOURS = ["#0072b2", "#56b4e9", "#004466", "#e69f00", "#b37400", "#d55e00", "#009e73", "#cc79a7", "#8a6d00", "#7f7f7f"]
STYLE = """text { font: 12px system-ui, sans-serif; fill: #1a1a1a } .axis { stroke: #b8b8b8 } .one { stroke: #1a1a1a; stroke-width: 1.5 }
.slower { fill: #d55e00; fill-opacity: .08 } .stem { stroke: #b8b8b8 } .disturbed { opacity: .5 }
@media (prefers-color-scheme: dark) { svg { background: #14171a } text { fill: #e4e4e4 } .one { stroke: #e4e4e4 } .axis, .stem { stroke: #555 } }"""


def across(ratio):
    inside = min(max(ratio, LEAST), MOST)
    return LEFT + WIDTH * log2(inside / LEAST) / log2(MOST / LEAST)


def shown(contest):
    return [rival for rival in contest.rivals if rival.name != LOOPS and rival.role != UNPREPARED]


def axis(bottom):
    yield f'<rect class="slower" x="{LEFT}" y="{TOP}" width="{across(1) - LEFT:.1f}" height="{bottom - TOP}"/>'
    ratio = LEAST
    while ratio <= MOST:
        x = across(ratio)
        yield f'<line class="{"one" if ratio == 1 else "axis"}" x1="{x:.1f}" y1="{TOP}" x2="{x:.1f}" y2="{bottom}"/>'
        yield f'<text x="{x:.1f}" y="{bottom + 16}" text-anchor="middle">{ratio:g}</text>'
        ratio *= 2


def legend(names):
    x, y = 12.0, 42.0
    for name, colour in names.items():
        yield f'<circle cx="{x:.1f}" cy="{y - 4}" r="4" fill="{colour}"/><text x="{x + 8:.1f}" y="{y}">{escape(name)}</text>'
        x += 26 + 6.6 * len(name)
        if x > LEFT + WIDTH - 60:
            x, y = 12.0, y + 16


def row(contest, y, colours):
    mark = ' class="disturbed"' if contest.is_disturbed else ""
    yield f'<g{mark}><text x="{LEFT - 10}" y="{y + 4}" text-anchor="end">{escape(contest.name)}{" ~" if mark else ""}</text>'
    rivals = shown(contest)
    if rivals:
        ends = [across(extreme(rival.ratio for rival in rivals)) for extreme in (min, max)]
        yield f'<line class="stem" x1="{ends[0]:.1f}" y1="{y}" x2="{ends[1]:.1f}" y2="{y}"/>'
    for rival in rivals:
        yield (f'<circle cx="{across(rival.ratio):.1f}" cy="{y}" r="4" fill="{colours[rival.name]}">'
               f'<title>{escape(rival.name)} {rival.ratio:.2f}</title></circle>')
    yield "</g>"


def drawn(contests):
    names = list(dict.fromkeys(rival.name for contest in contests for rival in shown(contest)))
    colours = {name: COLOURS[i % len(COLOURS)] for i, name in enumerate(names)}
    bottom = TOP + LINE * len(contests) + 8
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + WIDTH + RIGHT}" height="{bottom + 30}">',
             f"<style>{STYLE}</style>",
             '<text x="12" y="20" font-weight="bold">A peer\'s time over Tessera\'s: right of 1 Tessera is faster</text>',
             *legend(colours), *axis(bottom)]
    for i, contest in enumerate(contests):
        parts += row(contest, TOP + LINE * i + 12, colours)
    return "\n".join([*parts, "</svg>", ""])

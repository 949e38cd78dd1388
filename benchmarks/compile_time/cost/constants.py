"""The `_v` forms: seconds and memory of a constant of any size, beside one evaluation with raised limits."""
from cost.table import Table

PROGRAM = """#include <tessera/conv/conv.hpp>
#include <tessera/conv/conv_v.hpp>
#include <tessera/tensor/generate_v.hpp>
constexpr auto const& x = tessera::generate_v<tessera::tensor<float, 16, {side}, {side}>,
    [](auto c, auto i, auto j) {{ return static_cast<float>((c + i * 3 + j) % 7) - 3; }}>;
constexpr auto w = tessera::generate<float, {out}, 16, 3, 3>([](auto... i) {{ return static_cast<float>((i + ...) % 5) - 2; }});
#if defined(SHARDED)
constexpr auto const& y = tessera::conv2d_v<x, w, tessera::padding<1>>;
#elif defined(PLAIN)
constexpr auto y = tessera::conv2d<tessera::padding<1>>(x, w);
#endif
"""
# multiply-adds: out * 16 * 9 * side * side
SIZES = {"1e5": (26, 1), "1e6": (42, 4), "1e7": (66, 16)}


def in_shards(compilers, folder, sizes=SIZES, rounds=2):
    table = Table("conv2d_v, 16 channels, 3x3, padded: the whole compilation less that of the operands alone",
                  ["multiply-adds", *(f"{c.name} {what}" for c in compilers for what in ("s", "MB", "over one evaluation"))])
    for name, (side, out) in sizes.items():
        source = folder / f"constant_{name}.cpp"
        source.write_text(PROGRAM.format(side=side, out=out))
        cells = []
        for compiler in compilers:
            base = compiler.best_of(rounds, source)
            sharded = compiler.best_of(rounds, source, "-DSHARDED")
            plain = compiler.best_of(rounds, source, "-DPLAIN", *compiler.raised_limits)
            ratio = (sharded.seconds - base.seconds) / (plain.seconds - base.seconds)
            cells += [f"{sharded.seconds - base.seconds:.2f}", f"{sharded.megabytes:.0f}", f"{(ratio - 1) * 100:+.0f} %"]
        table.add(f"{out * 16 * 9 * side * side:,}", *cells)
    return table

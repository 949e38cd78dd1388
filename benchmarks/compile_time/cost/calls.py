"""Calls drawn at random, of each kind whose cost is predicted: as a type, as a program, and as the work that is counted."""
from dataclasses import dataclass

CONVOLUTION_PARTS = ("lines elements phase_tests line_phases expressions weights iterations multiply_adds padded_lines "
                     "padded_line_axes copied zeros").split()
LOOP_PARTS = "lines axes calls iterations terms".split()


@dataclass(frozen=True)
class Call:
    kind: str
    call_type: str  # what constexpr_cost takes
    program: str    # what makes the call
    work: str       # how often its parts are evaluated, in terms of `call`

    @property
    def parts(self):
        return CONVOLUTION_PARTS if self.kind == "convolution" else LOOP_PARTS

    def source(self):
        return f"{HEADERS[self.kind]}using namespace tessera;\n{FUNCTION}{self.program}\n"


HEADERS = {kind: "".join(f"#include <tessera/{header}.hpp>\n" for header in headers.split()) for kind, headers in {
    "convolution": "conv", "elementwise": "ops", "strided": "view", "gather": "conv/pad tensor",
    "scatter": "conv/pad tensor", "sum": "ops/reduce tensor", "dot": "linalg/dot tensor", "unfold": "conv/unfold tensor",
    "fold": "conv/unfold tensor", "matrix": "conv/kernel_matrix tensor", "weight_gradient": "conv/gradient tensor"}.items()}
FUNCTION = "struct multiplied { constexpr auto operator()(auto... x) const { return (x * ...); } };\n"


def listed(numbers):
    return ", ".join(map(str, numbers))


def tensor(element, sizes):
    return f"tensor<{', '.join([element, *map(str, sizes)])}>"


def constants(**types):
    return "".join(f"constexpr {type_} {name}{{}};\n" for name, type_ in types.items())


def sizes_of(draw, rank, elements):
    """Sizes, none smaller than 4, whose product is near a number of elements."""
    sizes = []
    for left in range(rank, 1, -1):
        share = elements ** (1 / left)
        sizes.append(max(4, round(share * draw.uniform(0.5, 1.6))))
        elements = max(4, elements // sizes[-1])
    return sizes + [int(elements)]


class Windows:
    """A picture, the kernel that slides over it, and the options of both."""

    def __init__(self, draw, largest, windows=(1, 2, 3, 3, 5, 7), grouped=True):
        self.axes = draw.choice([1, 2, 2, 2, 3])
        window = [draw.choice([1, 2, 3] if self.axes == 3 else windows) for _ in range(self.axes)]
        stride = [draw.choice([1, 1, 2, 3]) for _ in range(self.axes)]
        dilation = [draw.choice([1, 1, 2]) for _ in range(self.axes)]
        padding = [min(draw.randrange(k), (k - 1) * d) for k, d in zip(window, dilation)]
        size = largest[self.axes]
        self.sizes = [draw.randrange((k - 1) * d + 2, max(size, (k - 1) * d + 3)) for k, d in zip(window, dilation)]
        self.window = window
        self.groups = draw.choice([1, 1, 1, 2, 4]) if grouped else 1
        self.channels, self.others = (self.groups * draw.choice([1, 2, 3, 4, 8]) for _ in range(2))
        self.options = [f"{name}<{listed(numbers)}>" for name, numbers in
                        (("stride", stride), ("padding", padding), ("dilation", dilation))]
        self.positions = [(n + 2 * p - (k - 1) * d - 1) // s + 1
                          for n, p, k, d, s in zip(self.sizes, padding, window, dilation, stride)]

    def windowed(self):
        return listed([f"window<{listed(self.window)}>", *self.options])


def convolution(draw):
    w = Windows(draw, {1: 2000, 2: 48, 3: 16})
    transposed, element = draw.random() < 0.35, draw.choice(["float", "float", "double", "int", "signed char"])
    if draw.random() < 0.15:
        w.groups, picture, kernel = 1, w.sizes, w.window
    else:
        picture = draw.choice([[], [1], [2]]) + [w.channels, *w.sizes]
        first, second = (w.channels, w.others) if transposed else (w.others, w.channels)
        kernel = [first, second // w.groups, *w.window]
    options = listed([*w.options, f"groups<{w.groups}>"])
    x, k, name = tensor(element, picture), tensor(element, kernel), f"conv_transpose{w.axes}d" if transposed else f"conv{w.axes}d"
    return (f"calls::{name}<{x}, {k}, {options}>", constants(x=x, w=k) + f"constexpr auto y = {name}<{options}>(x, w);",
            f"kernel::constant::work_of(kernel::contraction<{w.axes}>{{call::operands::geometry(), {str(transposed).lower()}}})")


def elementwise(draw):
    element = draw.choice(["float", "float", "double", "int", "signed char"])
    sizes = sizes_of(draw, draw.choice([1, 2, 3]), draw.randrange(11_000, 40_000))
    others = [sizes, sizes, [1, *sizes[1:]], [*sizes[:-1], 1], sizes[-1:], []]
    a, b = tensor(element, sizes), tensor(element, draw.choice(others))
    name, form = draw.choice([("plus", "a + b"), ("minus", "a - b"), ("times", "a * b"), ("negate", "-a"),
                              ("map<multiplied, ", "map(multiplied{}, a)"), ("map<multiplied, ", "map(multiplied{}, a, b)")])
    operands = listed([a, b] if "b" in form.replace("tessera", "") else [a])
    call = f"calls::{name if '<' in name else name + '<'}{operands}>"
    return call, constants(a=a, b=b) + f"constexpr auto y = {form};", "call::work()"


def strided(draw):
    rank = draw.choice([2, 3, 4])
    sizes = sizes_of(draw, rank, draw.randrange(11_000, 40_000))
    order = draw.sample(range(rank), rank)
    name = draw.choice([f"permute<{listed(order)}>", "transpose", "flip<>", "flip<0>", f"slice<range<0, {sizes[0] - 1}>, range<1, {sizes[1]}, 2>>"])
    a = tensor("float", sizes)
    return (f"calls::contiguous<decltype(views::{name}(std::declval<{a}&>()))>",
            constants(a=a) + f"constexpr auto y = {name}(a);", "call::work()")


def padding_map(draw):
    sizes = sizes_of(draw, draw.choice([2, 3, 4]), draw.randrange(11_000, 40_000))
    mode = draw.choice(["constant", "constant", "reflect", "replicate", "circular"])
    return sizes, f"padding<{draw.randrange(4)}, {draw.randrange(4)}>, pad_mode<{mode}>"


def gather(draw):
    sizes, options = padding_map(draw)
    return (f"calls::apply<decltype(maps::pad<shape<{listed(sizes)}>, {options}>())>",
            constants(x=tensor("float", sizes)) + f"constexpr auto y = pad<{options}>(x);",
            f"decltype(maps::pad<shape<{listed(sizes)}>, {options}>())::work()")


def scatter(draw):
    sizes, options = padding_map(draw)
    map_ = f"maps::pad<shape<{listed(sizes)}>, {options}>()"
    return (f"calls::apply<decltype(adjoint({map_}))>",
            f"constexpr auto A = adjoint({map_});\nconstexpr tensor_of<float, decltype(A.domain())> y{{}};\nconstexpr auto x = A(y);",
            f"decltype({map_})::adjoint_work()")


def reduction(name, operands):
    def drawn(draw):
        element = draw.choice(["float", "double", "int", "signed char"])
        a = tensor(element, sizes_of(draw, draw.choice([1, 2, 3]), draw.randrange(170_000, 400_000)))
        return (f"calls::{name}<{listed([a] * operands)}>", constants(a=a) + f"constexpr auto y = {name}({listed(['a'] * operands)});",
                "call::work()")
    return drawn


def unfold(draw):
    w = Windows(draw, {1: 1500, 2: 30, 3: 11}, grouped=False)
    x = tensor("float", draw.choice([[w.channels], [2, w.channels]]) + w.sizes)
    return f"calls::unfold<{x}, {w.windowed()}>", constants(x=x) + f"constexpr auto y = unfold<{w.windowed()}>(x);", "call::work()"


def fold(draw):
    w = Windows(draw, {1: 1500, 2: 30, 3: 11}, grouped=False)
    taps = positions = 1
    for k, p in zip(w.window, w.positions):
        taps, positions = taps * k, positions * p
    y = tensor(draw.choice(["float", "int"]), draw.choice([[], [2]]) + [w.channels * taps, positions])
    sizes = f"shape<{listed(w.sizes)}>"
    return (f"calls::fold<{sizes}, {y}, {w.windowed()}>",
            constants(y=y) + f"constexpr auto x = fold<{sizes}, {w.windowed()}>(y);", "call::work()")


def matrix(draw):
    w = Windows(draw, {1: 120, 2: 12, 3: 6}, windows=(1, 2, 3, 3, 5))
    w.channels, w.others = w.groups * draw.choice([1, 2]), w.groups * draw.choice([1, 2, 3])
    domain, kernel = [w.channels, *w.sizes], [w.others, w.channels // w.groups, *w.window]
    types = f"shape<{listed(domain)}>, {{}}{listed([*w.options, f'groups<{w.groups}>'])}"
    k = tensor("float", kernel)
    return (f"calls::kernel_matrix<{types.format(k + ', ')}>",
            constants(w=k) + f"constexpr auto y = kernel_matrix<{types.format('')}>(w);", "call::work()")


def weight_gradient(draw):
    w = Windows(draw, {1: 800, 2: 20, 3: 8})
    batch = draw.choice([[], [1], [2]])
    kernel = f"shape<{listed([w.others, w.channels // w.groups, *w.window])}>"
    x, y = tensor("float", batch + [w.channels, *w.sizes]), tensor("float", batch + [w.others, *w.positions])
    options, name = listed([*w.options, f"groups<{w.groups}>"]), f"conv{w.axes}d_weight_gradient"
    return (f"calls::{name}<{kernel}, {x}, {y}, {options}>",
            constants(x=x, y=y) + f"constexpr auto w = {name}<{kernel}, {options}>(x, y);", "call::work()")


KINDS = {"convolution": convolution, "elementwise": elementwise, "strided": strided, "gather": gather, "scatter": scatter,
         "sum": reduction("sum", 1), "dot": reduction("dot", 2), "unfold": unfold, "fold": fold, "matrix": matrix,
         "weight_gradient": weight_gradient}


def drawn(kind, draw):
    return Call(kind, *KINDS[kind](draw))

#!/usr/bin/env python3
"""Prints arrays with NumPy, and writes tests/format/printed_by_numpy.cpp, which expects the same of tensors.

    tests/format/printed_by_numpy.py            # writes the file
    tests/format/printed_by_numpy.py --check    # writes nothing, and fails where the file differs

An array is written into the test element by element, or made there by the expression given beside it.
"""

import math
import pathlib
import sys
import textwrap

import numpy as np

TYPES = {"bool": "bool", "int8": "std::int8_t", "uint8": "std::uint8_t", "int16": "std::int16_t", "int32": "int",
         "int64": "std::int64_t", "uint64": "std::uint64_t", "float32": "float", "float64": "double"}


def array(dtype, values):
    return np.array(values, dtype=dtype), None


def made(expression, values):
    return values, expression


def waves(count, amplitude):
    return [round(amplitude * math.sin(7 * i), 6) for i in range(count)]


inf, nan = math.inf, math.nan
ARRAYS = {
    "a scalar float": array("float64", 1),
    "a scalar of many digits": array("float64", 0.1 + 0.2),
    "a scalar float32": array("float32", 0.1),
    "a large scalar": array("float64", 1e16),
    "a large scalar with a fraction": array("float64", 1234567890123.25),
    "a small scalar": array("float64", -0.000012),
    "a scalar that is not finite": array("float64", -inf),
    "a scalar int": array("int32", -7),
    "a scalar bool": array("bool", True),
    "one element": array("float32", [2]),
    "whole floats": array("float32", [1, 2, 3]),
    "fractions of several lengths": array("float32", [0.5, 1, 1.25]),
    "signs": array("float64", [-1, 2.5, -0.0]),
    "floats of several widths": array("float64", [[1.5, -20], [300.25, 4]]),
    "float32 thirds": array("float32", [1 / 3, 2 / 3, 1]),
    "float64 thirds": array("float64", [1 / 3, 2 / 3, 1]),
    "rounding that carries": array("float64", [0.9999999999, 9.9999999999, 1.5]),
    "halfway beyond the last digit": array("float64", [0.123456785, 0.000000005 + 1, 2.5]),
    "a thousand times, not more": array("float64", [1, 1000]),
    "more than a thousand times": array("float64", [1, 1000.5]),
    "less than 1e-4": array("float64", [0.00009, 0.01]),
    "just 1e-4": array("float64", [0.0001, 0.01]),
    "1e8 and more": array("float32", [1e8, 3e8]),
    "less than 1e8": array("float64", [99999999, 12345678.5]),
    "zeros do not count as small": array("float64", [0, 0, 250.5, 1]),
    "only zeros": array("float64", [[0, 0], [0, 0]]),
    "exponents of three digits": array("float64", [1e100, -1, 2.5e-7]),
    "scientific with 8 digits": array("float64", [math.pi * 1e9, math.e * 1e-9, 0]),
    "scientific float32": array("float32", [1.1754944e-38, 3.4028235e38, 0.1]),
    "the smallest double": array("float64", [5e-324, 1]),
    "nan and inf": array("float32", [nan, inf, -inf, 1.5]),
    "inf wider than the numbers": array("float64", [-inf, 1]),
    "nan alone": array("float64", [nan, nan]),
    "nan among scientific": array("float64", [1e-9, nan, inf, -inf]),
    "ints": array("int32", [1, -20, 300]),
    "a matrix of ints": array("int32", [[1, 2, 3], [-4, 5, 60]]),
    "the extremes of int64": array("int64", [-2**63, 2**63 - 1, 0]),
    "the extremes of uint64": array("uint64", [2**64 - 1, 0]),
    "int8 as numbers": array("int8", [-128, 127, 65]),
    "uint8 as numbers": array("uint8", [[0, 255], [65, 7]]),
    "int16": array("int16", [-32768, 9]),
    "bools": array("bool", [[True, False], [False, False]]),
    "only true": array("bool", [True, True]),
    "three axes": made("iota<int, 2, 3, 4>()", np.arange(24).reshape(2, 3, 4)),
    "four axes": made("iota<float, 2, 2, 1, 3>(0.5F)", np.arange(12).reshape(2, 2, 1, 3) + 0.5),
    "five axes": made("iota<int, 1, 2, 1, 2, 2>()", np.arange(8).reshape(1, 2, 1, 2, 2)),
    "a long line of ints": made("iota<int, 40>(-5)", np.arange(40) - 5),
    "a long line of floats": array("float32", waves(23, 1)),
    "long lines in a matrix": array("float64", [waves(9, 30), waves(9, 0.5)]),
    "a line of exactly the width": array("int32", [1234567] * 9 + [123]),
    "a line of one character more": array("int32", [12345678] + [1234567] * 8),
    "elements wider than half a line": array("int64", [10**18 + i for i in range(5)]),
    "1000 elements": made("iota<int, 1000>()", np.arange(1000)),
    "a summary of one axis": made("iota<int, 1001>()", np.arange(1001)),
    "a summary of two axes": made("iota<float, 30, 50>()", np.arange(1500, dtype=np.float32).reshape(30, 50)),
    "a summary of three axes": made("iota<int, 8, 9, 20>()", np.arange(1440).reshape(8, 9, 20)),
    "a summary with short axes": made("iota<int, 6, 2, 100>()", np.arange(1200).reshape(6, 2, 100)),
    "a summary of a column": made("iota<double, 1200, 1>()", np.arange(1200.0).reshape(1200, 1)),
    "a format chosen by what a summary shows": made("ones_and_a_spike()", np.where(np.arange(2000) == 1000, 1e30, 1)),
    "a transposed view": made("views::transpose(numbers)", np.arange(6).reshape(2, 3).T),
    "a reversed view": made("views::flip<1>(numbers)", np.arange(6).reshape(2, 3)[:, ::-1]),
    "every other column": made("views::slice<range<>, range<0, 3, 2>>(numbers)", np.arange(6).reshape(2, 3)[:, ::2]),
    "a broadcast view": made("views::broadcast_to<2, 2, 3>(numbers)", np.array([[[0, 1, 2], [3, 4, 5]]] * 2)),
}

HEAD = """// Written by `tests/format/printed_by_numpy.py` with NumPy {version}; not edited by hand.
// clang-format off

#include "catch.hpp"

#include <tessera/format/print.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/broadcast.hpp>
#include <tessera/view/flip.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/slice.hpp>

#include <cstdint>
#include <limits>
#include <sstream>
#include <string>

using namespace tessera;

namespace {{

template <class A>
std::string printed(A const& a) {{
  std::ostringstream stream;
  stream << a;
  return stream.str();
}}

tensor<int, 2, 3> const numbers = iota<int, 2, 3>();

tensor<double, 2000> ones_and_a_spike() {{
  auto result = ones<double, 2000>();
  result(1000) = 1e30;
  return result;
}}

}}  // namespace
"""


def literal(x, dtype):
    if dtype == "bool":
        return "true" if x else "false"
    if "int" in dtype:
        return {-2**63: "INT64_MIN", 2**64 - 1: "UINT64_MAX"}.get(int(x), str(int(x)))
    if math.isnan(x) or math.isinf(x):
        name = "quiet_NaN" if math.isnan(x) else "infinity"
        return f"{'-' if x < 0 else ''}std::numeric_limits<{TYPES[dtype]}>::{name}()"
    return str(np.float32(x)) + "F" if dtype == "float32" else repr(float(x))


def braced(opening, items):
    return "\n".join(textwrap.wrap(f"  {opening}{{{', '.join(items)}}};", 120, subsequent_indent=" " * 6))


def case(name, values, expression):
    lines = [f'TEST_CASE("printed as by NumPy: {name}", "[format][print]") {{']
    if expression is None:
        dtype, sizes = str(values.dtype), ", ".join(map(str, values.shape))
        lines.append(braced(f"{TYPES[dtype]} const x[]", [literal(x, dtype) for x in values.ravel().tolist()]))
        expression = f"make_tensor<{sizes}>(x)"
    lines.append(f'  CHECK(printed({expression}) == R"({str(values if values.shape else values[()])})");')
    return "\n".join([*lines, "}"])


def main():
    cases = [case(name, values, expression) for name, (values, expression) in ARRAYS.items()]
    text = HEAD.format(version=np.__version__) + "".join(f"\n{one}\n" for one in cases)
    path = pathlib.Path(__file__).with_suffix(".cpp")
    if "--check" in sys.argv[1:]:
        return 0 if path.read_text() == text else f"{path} differs"
    path.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The measured operations: each is a folder with the call (tessera.cpp) and bare loops that do the same job."""
import pathlib
import re
from dataclasses import dataclass

from cost.compiler import HERE

# // 144 * SIZE * SIZE multiply-adds, SIZE 26: conv2d, 4 -> 4 channels, 3x3
FIRST_LINE = re.compile(r"// (?P<units>[-+*() \dSIZE]+) (?P<unit>multiply-adds|elements), SIZE (?P<size>\d+): (?P<what>.+)")


@dataclass(frozen=True)
class Operation:
    folder: pathlib.Path
    expression: str
    unit: str
    size: int
    what: str

    @property
    def name(self):
        return self.folder.name

    @property
    def styles(self):
        """The ways it is written: tessera, bare, and others where there are others."""
        return sorted((source.stem for source in self.folder.glob("*.cpp")), key=lambda s: (s != "tessera", s != "bare", s))

    def source(self, style):
        return self.folder / f"{style}.cpp"

    def units(self, size=None):
        return eval(self.expression, {"SIZE": size or self.size})

    def flags(self, size=None):
        return [f"-DSIZE={size or self.size}"]


def read(folder):
    found = FIRST_LINE.match((folder / "tessera.cpp").read_text().splitlines()[0])
    if not found:
        raise SystemExit(f"{folder}/tessera.cpp: its first line says `// <units> multiply-adds|elements, SIZE <n>: <what>`")
    return Operation(folder, found["units"], found["unit"], int(found["size"]), found["what"])


def all_operations():
    return [read(source.parent) for source in sorted((HERE / "operations").glob("*/tessera.cpp"))]

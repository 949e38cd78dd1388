"""A table of figures, as aligned text or as Markdown."""
from dataclasses import dataclass, field


@dataclass
class Table:
    title: str
    columns: list
    rows: list = field(default_factory=list)
    note: str = ""

    def add(self, *cells):
        self.rows.append([str(cell) for cell in cells])

    def text(self):
        widths = [max(len(row[i]) for row in [self.columns, *self.rows]) for i in range(len(self.columns))]

        def line(row):
            return "  ".join([row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:]))])

        return "\n".join([f"## {self.title}", "", line(self.columns), *map(line, self.rows), *([self.note] if self.note else []), ""])

    def markdown(self):
        lines = [self.columns, ["---"] + ["---:"] * (len(self.columns) - 1), *self.rows]
        note = ["", self.note] if self.note else []
        return "\n".join([f"**{self.title}**", "", *(f"| {' | '.join(row)} |" for row in lines), *note, ""])

    def data(self):
        return {"title": self.title, "columns": self.columns, "rows": self.rows, "note": self.note}

"""Text in columns: where each row begins, and what parts its cells.

Nobody writes down which sign that is. So each is tried, and the first that gives every row two cells
or more is it.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from quizgen.errors import Location, Problem

TAB, EQUALS = "\t", " = "
_TRIED = (TAB, ";", "|", ",", EQUALS)
_EQUALS = re.compile(r"\s+[=–—-]\s+")  # "Haus = house", "Haus - house": written for people
_SAID = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)  # Excel's way to write the sign down
_IN_TEXTS = frozenset(";,: ")  # signs that a text may hold too, its quotes forgotten


@dataclass(frozen=True, slots=True)
class Row:
    line: int
    cells: tuple[str, ...]

    def cell(self, at: int | None) -> str:
        """What stands in a column; "" where the row ends before it."""
        return self.cells[at].strip() if at is not None and at < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Table:
    """`problems` are of rows that cannot be parted, and of those with more cells than the others."""

    rows: tuple[Row, ...]
    problems: tuple[Problem, ...] = ()


def read_table(text: str, path: Path, separator: str | None = None) -> Table:
    """The rows of a text; empty ones and those that begin with "#" (remarks) are left out."""
    lines = list(io.StringIO(text, newline=""))  # U+2028 ends no line in a table
    if lines and (said := _SAID.fullmatch(lines[0])):
        separator, lines[0] = separator or said[1], "\n"
    if separator:
        return _checked(_parse(lines, separator, path), separator, path)
    tables = {sign: _parse(lines, sign, path) for sign in _TRIED}
    best = max(tables, key=lambda sign: (_fitness(tables[sign]), _parted(tables[sign])))
    return _checked(tables[best], best, path)


def _parted(table: Table) -> int:
    return sum(len(row.cells) > 1 for row in table.rows) - len(table.problems)


def _fitness(table: Table) -> int:
    """2: every row is parted; 1: but with a space behind the sign, as punctuation has it; 0: not so."""
    if table.problems or _parted(table) < len(table.rows):
        return 0
    later = [cell for row in table.rows for cell in row.cells[1:]]
    return 1 if 2 * sum(cell[:1] == " " for cell in later) > len(later) else 2


def _parse(lines: list[str], sign: str, path: Path) -> Table:
    found = list(_equal(lines) if sign == EQUALS else _quoted(lines, sign, path))
    rows = [row for row in found if isinstance(row, Row) and any(map(str.strip, row.cells))]
    return Table(tuple(rows), tuple(one for one in found if isinstance(one, Problem)))


def _equal(lines: list[str]) -> Iterator[Row | Problem]:
    for number, line in enumerate(lines, 1):
        if not line.startswith("#"):
            yield Row(number, tuple(_EQUALS.split(line.strip(), maxsplit=1)))


class _Lines:
    """An iterator that can be set back to a line."""

    def __init__(self, lines: list[str]) -> None:
        self.lines, self.at = lines, 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        if self.at >= len(self.lines):
            raise StopIteration
        self.at += 1
        return self.lines[self.at - 1]


def _quoted(lines: list[str], sign: str, path: Path) -> Iterator[Row | Problem]:
    """Rows whose cells may be in quotes and then hold the sign and line ends."""
    source = _Lines(lines)
    reader = csv.reader(source, delimiter=sign, strict=True)
    while source.at < len(lines):
        start = source.at
        if lines[start].startswith("#"):
            source.at += 1
            continue
        try:
            cells = next(reader)
        except csv.Error:  # a quote that is never closed, or closed before the cell ends
            source.at = start + 1
            if sign == TAB:  # where quotes are not needed many write them as they are
                cells = lines[start].rstrip("\r\n").split(TAB)
            else:
                hint = 'double each quote that belongs to the text: "a ""word"" more"'
                yield Problem(
                    "a quote is opened or closed in the wrong place", Location(path, start + 1), hint
                )
                continue
        yield Row(start + 1, tuple(cells))


def _checked(table: Table, sign: str, path: Path) -> Table:
    """With a problem for each row that has a cell more than there are columns: a comma in a text that
    has no quotes would cut it short."""
    if sign not in _IN_TEXTS or not table.rows:
        return table
    (usual, _), *_ = Counter(len(row.cells) for row in table.rows).most_common(1)
    hint = f"put a text that holds '{sign}' in quotes"
    long = tuple(
        Problem(f"has {len(row.cells)} cells, most rows have {usual}", Location(path, row.line), hint)
        for row in table.rows
        if any(map(str.strip, row.cells[usual:]))
    )
    return Table(table.rows, (*table.problems, *long))

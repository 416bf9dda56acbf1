"""Places in files and what is wrong there: `path:line: what; hint`."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Location:
    """A line of a file as the user's editor counts it, from 1; `None` means the file as a whole."""

    path: Path
    line: int | None = None

    def __str__(self) -> str:
        return str(self.path) if self.line is None else f"{self.path}:{self.line}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing the user can put right.

    >>> print(Problem("no such article", Location(Path("a.yaml"), 3), hint="write seeds/a.md"))
    a.yaml:3: no such article; write seeds/a.md
    """

    what: str
    where: Location
    hint: str = ""

    def __str__(self) -> str:
        return f"{self.where}: {self.what}" + (f"; {self.hint}" if self.hint else "")


class QuizgenError(Exception):
    """Problems of the user's files, all at once; faces print them without a traceback."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda p: (str(p.where.path), p.where.line or 0, p.what)))
        super().__init__("\n".join(map(str, self.problems)))

    @classmethod
    def single(cls, what: str, where: Location, hint: str = "") -> "QuizgenError":
        return cls([Problem(what, where, hint)])

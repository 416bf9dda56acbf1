"""What reading a date is in either language."""

from contextlib import suppress
from dataclasses import dataclass, replace

from quizgen.model import Bilingual
from quizgen.values.dates import Date
from quizgen.values.names import Term


@dataclass(frozen=True, slots=True)
class Read:
    """A date as written, in the tokens up to `last`; what is not said is None."""

    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None

    def date(self) -> Date | None:
        with suppress(ValueError):
            return Date(self.year, self.month, self.day) if self.year else None
        return None


def completed(start: Read, end: Read) -> tuple[Read, Read]:
    """The ends of a period, with what one leaves out taken from the other: "58 to 51 BC", "2 to 5 May 1902".

    >>> start, end = completed(Read(1, day=2), Read(5, 1902, 5, 5))
    >>> (start.year, start.month, start.day)
    (1902, 5, 2)
    """
    if start.year and end.year and end.year < 0 < start.year:
        start = replace(start, year=-start.year)
    if start.day and not start.month:
        start = replace(start, month=end.month)
    if not start.year and start.month:
        start = replace(start, year=end.year)
    return start, end


def are_ends(opening: Date, closing: Date) -> bool:
    """Whether both are dates of a kind and none is a bare small number."""
    if opening.precision != closing.precision:
        return False
    if opening.precision != "year" or closing.year < 0:
        return True
    return 1000 <= opening.year < 2100 and 1000 <= closing.year < 2100


def century(number: int, era: int) -> Term:
    """`era` is -1 before Christ, 1 after, 0 if it is not said.

    >>> century(2, -1).name.en
    '2nd century BC'
    """
    german = f"{number}. Jahrhundert" + {-1: " v. Chr.", 0: "", 1: " n. Chr."}[era]
    english = f"{number}{_ordinal(number)} century" + {-1: " BC", 0: "", 1: " AD"}[era]
    return Term(Bilingual(german, english), "century")


def _ordinal(number: int) -> str:
    if 10 < number < 20:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")

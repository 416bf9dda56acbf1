"""What reading a date is in either language."""

from contextlib import suppress
from dataclasses import dataclass

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

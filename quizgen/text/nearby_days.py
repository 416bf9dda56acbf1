"""Days without a year, as a text means them that has just told of another day."""

import datetime
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass

from quizgen.text.mentions import Mention
from quizgen.values.dates import Date

_NEAR = datetime.timedelta(days=120)  # further off, texts say which year they mean


@dataclass(frozen=True, slots=True)
class Time:
    """From one day to another, both included."""

    first: datetime.date
    last: datetime.date

    def only(self, month: int, day: int) -> Date | None:
        """The one such day of the year within this time; None if there is none or more.

        >>> Time(datetime.date(2010, 12, 24), datetime.date(2011, 1, 31)).only(1, 6)
        Date(year=2011, month=1, day=6)
        """
        found = []
        for year in {self.first.year, self.last.year}:
            with suppress(ValueError):
                found.append(datetime.date(year, month, day))
        within = [one for one in found if self.first <= one <= self.last]
        return Date(within[0].year, month, day) if len(within) == 1 else None


def around(published: datetime.date) -> Time:
    return Time(_shifted(published, -_NEAR), _shifted(published, _NEAR))


def since(told: datetime.date) -> Time:
    """What a text tells after that day: it goes on in the order of time."""
    return Time(told, _shifted(told, _NEAR))


def _shifted(day: datetime.date, by: datetime.timedelta) -> datetime.date:
    try:
        return day + by
    except OverflowError:
        return day


def last_told(mentions: Iterable[Mention]) -> datetime.date | None:
    """The last day with its year among the mentions of a sentence."""
    days = [m.value for m in mentions if isinstance(m.value, Date) and m.value.day and m.value.year > 0]
    return datetime.date(days[-1].year, days[-1].month or 1, days[-1].day or 1) if days else None

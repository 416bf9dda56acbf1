"""Of which time the sentences of an article tell, so that "am 7. Juni" has its year."""

import datetime
import re
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from quizgen.text.mentions import Mention
from quizgen.text.tokens import Token
from quizgen.values.dates import Date

_NEAR = datetime.timedelta(days=120)  # further off, texts say which year they mean
_YEARS_BACK = 2  # sentences whose years tell which time a sentence is about
_DAYS_BACK = 4  # sentences of which the last that tells a day or month is gone on from
_MONTHS = 12
_NEAR_MONTHS = 2
_YEAR = re.compile(r"1\d{3}|20\d\d", re.ASCII)


@dataclass(frozen=True, slots=True)
class Days:
    """From which a sentence tells its days: that of publishing, unless it is about another year, and the
    one told of last, unless it names another year."""

    published: datetime.date | None = None
    told: datetime.date | None = None
    issued: datetime.date | None = None  # the day of publishing, also beside sentences of other years
    news: bool = False  # whether the text tells of the days round that of publishing
    year: int | None = None  # the one that the sentence before tells of, or else the one before that

    def meant(self, month: int, day: int, past: bool) -> Date | None:
        """The one such day that is near; only what is `past` goes on from what was told.

        >>> Days(told=datetime.date(2010, 12, 24)).meant(1, 6, past=True)
        Date(year=2011, month=1, day=6)
        """
        if self.told and past and (found := _only(month, day, self.told, _shifted(self.told, _NEAR))):
            return found
        if self.published is None:
            return None
        return _only(month, day, _shifted(self.published, -_NEAR), _shifted(self.published, _NEAR))

    def meant_month(self, month: int, *, past: bool | None, goes_on: bool = True) -> Date | None:
        """The last such month, or the next one, as seen from the day of publishing; of what is told as
        present in news (None) the one that is near; in a text without that day the one that follows in
        the year told of last, where the sentence `goes_on` from there.

        >>> Days(datetime.date(2024, 11, 22)).meant_month(5, past=True)
        Date(year=2024, month=5, day=None)
        >>> Days(datetime.date(2024, 11, 22), news=True).meant_month(1, past=None)
        Date(year=2025, month=1, day=None)
        """
        if self.told and past and goes_on and self.issued is None and month >= self.told.month:
            return Date(self.told.year, month)  # "im März 1938 …. Im Juli …"
        if self.published is None:
            return None
        if past is None:
            behind = (self.published.month - month) % _MONTHS
            if not self.news or _NEAR_MONTHS < behind < _MONTHS - _NEAR_MONTHS:
                return None
            past = behind <= _NEAR_MONTHS
        year = self.published.year
        if past and month > self.published.month:
            year -= 1
        if not past and month < self.published.month:
            year += 1
        return Date(year, month) if not self.told or self.told.year in (year, self.published.year) else None


class Timeline:
    """Goes through the sentences of an article in order."""

    def __init__(self, published: datetime.date | None, *, news: bool = False) -> None:
        self._published, self._news = published, news
        self._years: deque[frozenset[int]] = deque(maxlen=_YEARS_BACK)
        self._days: deque[datetime.date | None] = deque(maxlen=_DAYS_BACK)

    def days(self, tokens: Sequence[Token]) -> Days:
        """Of the next sentence."""
        published, own = self._published, _years(tokens)
        if published and any(abs(year - published.year) > 1 for year in own):
            published = None
        if published and any(published.year - year > 1 for years in self._years for year in years):
            published = None  # what is told goes on from there, but from no goal ahead
        told = next((day for day in reversed(self._days) if day), None)
        issued = self._published
        if issued and any(abs(year - issued.year) > 1 for year in own):
            issued = None
        year = next((min(years) for years in reversed(self._years) if years), None)
        if own or any(len(years) > 1 for years in self._years):
            year = None
        return Days(published, told if told and own <= {told.year} else None, issued, self._news, year)

    def pass_by(self, tokens: Sequence[Token], mentions: Sequence[Mention]) -> None:
        """That sentence, read."""
        meant = (m.value.year for m in mentions if isinstance(m.value, Date) and m.stands_in)
        self._years.append(_years(tokens).union(meant))
        days = [m.value for m in mentions if isinstance(m.value, Date) and m.value.month and m.value.year > 0]
        last = days[-1] if days else None
        self._days.append(datetime.date(last.year, last.month or 1, last.day or 1) if last else None)


def _years(tokens: Sequence[Token]) -> frozenset[int]:
    """Every number of a sentence that may be a year."""
    return frozenset(int(token.text) for token in tokens if _YEAR.fullmatch(token.text))


def _only(month: int, day: int, first: datetime.date, last: datetime.date) -> Date | None:
    """The day of the year between two days, if there is just one."""
    found = []
    for year in {first.year, last.year}:
        with suppress(ValueError):
            found.append(datetime.date(year, month, day))
    within = [one for one in found if first <= one <= last]
    return Date(within[0].year, month, day) if len(within) == 1 else None


def _shifted(day: datetime.date, by: datetime.timedelta) -> datetime.date:
    try:
        return day + by
    except OverflowError:
        return day

"""Dates, precise to the day, the month or the year, and periods between two of them."""

import datetime
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import ClassVar, Literal

from quizgen.model import Lang, Match, Value
from quizgen.values import cldr
from quizgen.values.counting import NBSP, best_match, distinct, woven
from quizgen.values.date_reading import Read, read_dates
from quizgen.values.date_writing import date_forms, era_mark, say_date, say_day, say_year
from quizgen.values.spelling import tidy

Unit = Literal["year", "month", "day"]
_FIRST_GREGORIAN = 1583  # the first whole year; before it every fourth year is a leap year
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _is_leap(year: int) -> bool:
    astronomical = year if year > 0 else year + 1  # there is no year 0
    if year < _FIRST_GREGORIAN:
        return astronomical % 4 == 0
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


@dataclass(frozen=True, slots=True)
class Date(Value):
    """A day, a month (no `day`) or a year (no `month`); negative years are before Christ.

    >>> Date(2024, 11, 22).say(Lang.DE), Date(2024, 11, 22).say(Lang.EN), Date(-44).say(Lang.DE)
    ('22. November 2024', 'November 22, 2024', '44 v. Chr.')
    """

    type: ClassVar[str] = "date"
    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if not 1 <= abs(self.year) <= 9999:
            raise ValueError(f"there is no year {self.year}; write a year as 2024, one before Christ as -44")
        if self.month is None:
            if self.day is not None:
                raise ValueError("a date with a day needs a month")
            return
        if not 1 <= self.month <= 12:
            raise ValueError(f"there is no month {self.month}")
        if self.day is not None and not 1 <= self.day <= _DAYS[self.month - 1] - self._short_february:
            raise ValueError(f"{self.year}-{self.month:02} has no day {self.day}")

    @property
    def _short_february(self) -> bool:
        return self.month == 2 and not _is_leap(self.year)

    @property
    def precision(self) -> Unit:
        return "year" if self.month is None else "month" if self.day is None else "day"

    @property
    def grain(self) -> str:
        return f"date:{self.precision}{era_mark(self.year)}"

    @property
    def first_day(self) -> tuple[int, int, int]:
        return self.year, self.month or 1, self.day or 1

    @property
    def last_day(self) -> tuple[int, int, int]:
        return self.year, self.month or 12, self.day or 31

    def say(self, lang: Lang) -> str:
        return say_date(self.year, self.month, self.day, lang)

    def forms(self, lang: Lang) -> tuple[str, ...]:
        return date_forms(self.year, self.month, self.day, lang)

    def accepts(self, typed: str, lang: Lang) -> Match:
        reads = (read for read in read_dates(typed, lang) if not _is_two_digits(self, read))
        return best_match(_fit(self, read) for read in reads)

    def near(self, rng: random.Random) -> Iterator["Date"]:
        earlier = [self.moved(-gap, self.precision) for gap in _gaps(self, rng)]
        later = [self.moved(gap, self.precision) for gap in _gaps(self, rng)]
        yield from woven(_alike(earlier, self), _alike(later, self), rng)

    def in_other_years(self, rng: random.Random) -> Iterator["Date"]:
        """The same day or month of other years, as far apart as years by themselves are.

        >>> next(Date(1930, 3, 30).in_other_years(random.Random(1))).day
        30
        """
        year = replace(self, month=None, day=None)
        earlier = [self.moved(-gap, "year") for gap in _gaps(year, rng, round_year=False)]
        later = [self.moved(gap, "year") for gap in _gaps(year, rng, round_year=False)]
        yield from woven(_alike(earlier, self), _alike(later, self), rng)

    def in_years_beside(self, rng: random.Random) -> Iterator["Date"]:
        """The same of the few years before and after it, where those further off are plainly wrong."""
        earlier, later = ([self.moved(sign * gap, "year") for gap in _BESIDE] for sign in (-1, 1))
        yield from woven(_alike(earlier, self), _alike(later, self), rng)

    def moved(self, n: int, unit: Unit) -> "Date | None":
        """That much later; None where there is no such date (31 November, 30 February)."""
        day, month, year = self.day, self.month, self.year if self.year > 0 else self.year + 1
        if unit == "day" and month and day:
            # A year of the same length stands in, since datetime knows no year before Christ.
            stand_in = 2000 if _is_leap(self.year) else 2001
            later = datetime.date(stand_in, month, day) + datetime.timedelta(days=n)
            year, month, day = year + later.year - stand_in, later.month, later.day
        elif unit == "month" and month:
            year, month = year + (month - 1 + n) // 12, (month - 1 + n) % 12 + 1
        else:
            year += n
        try:
            return Date(year if year > 0 else year - 1, month, day)
        except ValueError:
            return None

    def overlaps(self, other: Value) -> bool:
        if isinstance(other, Period):
            return other.overlaps(self)
        if not isinstance(other, Date):
            return False
        return self.first_day <= other.last_day and other.first_day <= self.last_day


# --- what typed dates mean


def _worse(one: Match, other: Match) -> Match:
    return max(one, other, key=list(Match).index)


def _is_two_digits(date: Date, read: Read) -> bool:
    """ "49" is no way to say 1949, though "8.5.49" is one to say 8 May 1949."""
    return date.month is None and read.year != date.year


def _fit(date: Date, read: Read) -> Match:
    if (read.month, read.day) != (date.month, date.day):
        return Match.WRONG
    if read.year is None:  # a month without its year is not quite an answer
        return Match.RIGHT if date.day and not read.misspelt else Match.ALMOST
    if not read.means_year(date.year):
        return Match.WRONG
    return Match.ALMOST if read.misspelt else Match.RIGHT


# --- near misses

_STEPS = 5  # on either side
# From that year on: what is of our time was not there long before, and of a war nearly all is soon over.
_BESIDE = (1, 2, 3)  # years
OUR_TIME = 1990  # whose round years are years like others
_YEARS_APART = (
    (OUR_TIME, (1, 2)),
    (1946, (1, 4)),
    (1938, (1, 1)),
    (1919, (1, 4)),
    (1913, (1, 1)),
    (1900, (1, 4)),
    (1500, (2, 9)),
    (-9999, (3, 12)),
)
_MODERN = 1500  # before, a full hundred is a guess
_LONGEST_PERIOD = 120  # characters


def _gaps(date: Date, rng: random.Random, round_year: bool | None = None) -> list[int]:
    """Rising distances in the date's own unit: the further back, the wider apart."""
    least, most, unit = 2, 6, 1  # days
    round_year = (date.year % 10 == 0 and date.year < OUR_TIME) if round_year is None else round_year
    if date.precision == "month":
        least, most = 1, 2
    elif date.precision == "year":
        least, most = next(span for since, span in _YEARS_APART if date.year >= since)
        if round_year:
            least, most, unit = 1, 2, 10 if date.year < 1900 else 5  # a round year is among round ones
        if date.year % 100 == 0 and 0 < date.year < _MODERN:
            unit = 50
    return list(accumulate(rng.randint(least, most) * unit for _ in range(_STEPS)))


def _alike(dates: Iterable[Date | None], key: Date) -> list[Date]:
    there = (date for date in dates if date is not None)
    return [date for date in there if date.grain == key.grain and _length(date) == _length(key)]


def _length(date: Date) -> int:
    return len(str(abs(date.year)))


# --- periods


@dataclass(frozen=True, slots=True)
class Period(Value):
    """From one date to a later one, both included.

    >>> Period(Date(2017), Date(2021)).say(Lang.DE)
    '2017 bis 2021'
    >>> Period(Date(2024, 11, 20), Date(2024, 11, 22)).say(Lang.EN)
    'November 20 to 22, 2024'
    """

    type: ClassVar[str] = "period"
    start: Date
    end: Date

    def __post_init__(self) -> None:
        if self.start.first_day >= self.end.first_day:
            raise ValueError(f"a period ends after it begins, but {self.start} is not before {self.end}")

    @property
    def grain(self) -> str:
        ends = dict.fromkeys(end.grain.removeprefix("date:") for end in (self.start, self.end))
        return f"period:{'-'.join(ends)}"

    def say(self, lang: Lang) -> str:
        start, end = self._ends(lang)
        return f"{start} {'bis' if lang is Lang.DE else 'to'} {end}"

    def _ends(self, lang: Lang) -> tuple[str, str]:
        """Both ends, what they share said once: "20." and "22. November 2024"."""
        start, end = self.start, self.end
        opening, closing = start.say(lang), end.say(lang)
        if start.precision != end.precision:
            return opening, closing
        if start.month is None or end.month is None:
            return _year_ends(start.year, end.year, lang)
        if start.year != end.year:
            return opening, closing
        if start.day is None or end.day is None:
            return cldr.month_names(lang)[start.month - 1], closing
        if start.month != end.month:
            return say_day(start.month, start.day, lang), closing
        if lang is Lang.DE:
            return f"{start.day}.", closing
        return say_day(start.month, start.day, lang), f"{end.day}, {say_year(end.year, lang)}"

    def forms(self, lang: Lang) -> tuple[str, ...]:
        start, end = self.start, self.end
        ends, links = [self._ends(lang), (start.say(lang), end.say(lang))], _LINKS[lang]
        if self.grain == "period:year" and start.year // 100 == end.year // 100 > 9:
            ends.append((str(start.year), f"{end.year % 100:02}"))  # 2017-21
            links += ("{}/{}",) if end.year == start.year + 1 else ()
        if start.month and start.day and end.month and end.day:
            opening = say_day(start.month, start.day, lang)
            links += _DAY_LINKS[lang]
            ends += [(opening, end.say(lang)), (opening, say_day(end.month, end.day, lang))]
        forms = [link.format(*pair) for pair in ends for link in links]
        return distinct([self.say(lang), *forms, *(form.replace(" ", NBSP) for form in forms)])

    def accepts(self, typed: str, lang: Lang) -> Match:
        return best_match(
            _worse(_fit(self.start, start), _fit(self.end, end)) for start, end in _parted(typed, lang)
        )

    def near(self, rng: random.Random) -> Iterator["Period"]:
        unit: Unit = self.start.precision if self.start.precision == self.end.precision else "year"
        round_year = 0 in (self.start.year % 10, self.end.year % 10)
        earlier, later = ([sign * gap for gap in _gaps(self.start, rng, round_year)] for sign in (-1, 1))
        # Of the same length first; one that shares an end with the key gives the other end away.
        both = woven(self._moved(earlier, unit, (1, 1)), self._moved(later, unit, (1, 1)), rng)
        one_end = [*self._moved(later, unit, (0, 1)), *self._moved(earlier, unit, (1, 0))]
        yield from dict.fromkeys([*both, *one_end])

    def in_other_years(self, rng: random.Random) -> Iterator["Period"]:
        """As long, between the same days or months of other years."""
        year = replace(self.start, month=None, day=None)
        earlier = self._moved([-gap for gap in _gaps(year, rng)], "year", (1, 1))
        later = self._moved(_gaps(year, rng), "year", (1, 1))
        yield from woven(earlier, later, rng)

    def _moved(self, steps: list[int], unit: Unit, ends: tuple[int, int]) -> list["Period"]:
        found: list[Period] = []
        for n in steps:
            start, end = self.start.moved(n * ends[0], unit), self.end.moved(n * ends[1], unit)
            if _alike([start], self.start) and _alike([end], self.end) and start and end:
                found.append(Period(start, end))
        return found

    def overlaps(self, other: Value) -> bool:
        """A date within it is another way to be right; two periods are the same or different."""
        if isinstance(other, Date):
            return self.start.first_day <= other.last_day and other.first_day <= self.end.last_day
        if not isinstance(other, Period):
            return False
        return self.start.overlaps(other.start) and self.end.overlaps(other.end)


_DASHES = ("{}-{}", "{}–{}", "{} - {}", "{} – {}")
_LINKS = {
    Lang.DE: ("{} bis {}", "von {} bis {}", "zwischen {} und {}", *_DASHES),
    Lang.EN: ("{} to {}", "from {} to {}", "{} until {}", "{} through {}", "between {} and {}", *_DASHES),
}
_DAY_LINKS = {
    Lang.DE: ("vom {} bis {}", "vom {} bis zum {}", "{} bis zum {}", "zwischen dem {} und dem {}"),
    Lang.EN: (),
}
_JOINERS = re.compile(r"\s*(?:\b(?:bis zum|bis zu|bis|und dem|und|to|until|till|through|thru|and)\b|[-/])\s*")
_OPENINGS = re.compile(r"\A(?:von|vom|zwischen dem|zwischen|from|between|seit|since)\s")


def _year_ends(start: int, end: int, lang: Lang) -> tuple[str, str]:
    """Both years, their era said once: "58" and "51 v. Chr.", "AD 9" and "14"."""
    opening, closing = say_year(start, lang), say_year(end, lang)
    if era_mark(start) != era_mark(end):
        return opening, closing
    if lang is Lang.EN and era_mark(start) == ":ad":
        return opening, str(end)
    return str(abs(start)), closing


def _parted(typed: str, lang: Lang) -> Iterator[tuple[Read, Read]]:
    """Both ends of a typed period, what one leaves out taken from the other."""
    if len(typed) > _LONGEST_PERIOD:
        return
    text = _OPENINGS.sub("", tidy(typed))
    for joiner in _JOINERS.finditer(text):
        ends = list(read_dates(text[joiner.end() :], lang))
        for start in read_dates(text[: joiner.start()], lang):
            yield from (_completed(start, end) for end in ends)
            # "58 bis 51 v. Chr."
            yield from (
                _completed(replace(start, year=-start.year), end)
                for end in ends
                if start.year and end.year and end.year < 0 < start.year
            )


def _completed(start: Read, end: Read) -> tuple[Read, Read]:
    opening = replace(start, month=start.month or (end.month if start.day else None))
    if start.year is None and not start.day:  # a day may stay without its year
        opening = replace(opening, year=end.year, short=end.short)
    return opening, replace(end, month=end.month or (start.month if end.day else None))

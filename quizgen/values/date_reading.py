"""Reading dates that people type, in either language: "22.11.24", "Nov 22nd", "44 v. Chr."."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from quizgen.model import Lang, Match
from quizgen.values import cldr
from quizgen.values.spelling import fold, read_number, same_text, tidy


@dataclass(frozen=True, slots=True)
class Read:
    """What a text says of a date; None where it says nothing."""

    year: int | None = None  # negative before Christ
    month: int | None = None
    day: int | None = None
    short: bool = False  # the year has its last two digits only
    misspelt: bool = False

    def means_year(self, year: int) -> bool:
        return self.year == year or (self.short and year >= 100 and self.year == year % 100)


# Months as people abbreviate them beyond what CLDR has; the Austrian January and February.
_MORE_MONTHS = {"jänner": 1, "feber": 2, "mrz": 3, "mär": 3, "sep": 9, "sept": 9, "jun": 6, "jul": 7}
# Words that say nothing of the date itself.
_FILLERS = (
    "der den dem des am im in vom zum um ca circa etwa rund jahr jahre jahres anno "
    "the on of at year years in about around"
)
_BEFORE_CHRIST = re.compile(
    r"\s*(?<![^\W\d_])(?:v\.?\s?chr|vor chr(?:istus|isti geburt)?|v\.?\s?u\.?\s?z|vor unserer zeitrechnung|"
    r"b\.?\s?c(?:\.?\s?e)?|before christ)\.?$"
)
_ANNO_DOMINI = re.compile(
    r"(?<![^\W\d_])a\.?\s?d\.?\s(?=[0-9])|"
    r"\s*(?<![^\W\d_])(?:n\.?\s?chr|nach chr(?:istus|isti geburt)?|n\.?\s?u\.?\s?z|a\.?\s?d|c\.?\s?e)\.?$"
)
_LONGEST_DATE = 80  # characters; "am Donnerstag, dem 22. September 2024" has half of them


@cache
def _months() -> Mapping[str, int]:
    names = {fold(name): month for name, month in _MORE_MONTHS.items()}
    for lang in Lang:
        for known in (cldr.month_names(lang), cldr.month_abbreviations(lang)):
            names |= {fold(name): month for month, name in enumerate(known, start=1)}
    return names


@cache
def _ignored() -> frozenset[str]:
    return frozenset([*_FILLERS.split(), *(fold(day) for lang in Lang for day in cldr.weekdays(lang))])


def _month(word: str) -> Read | None:
    if fold(word) in _months():
        return Read(month=_months()[fold(word)])
    close = {month for name, month in _months().items() if same_text(word, name) is Match.ALMOST}
    return Read(month=close.pop(), misspelt=True) if len(close) == 1 else None


def read_dates(typed: str, lang: Lang) -> Iterator[Read]:
    """All that a text can mean; `lang` says whether "3/4" is in March or in April.

    >>> [(read.day, read.month) for lang in Lang for read in read_dates("3/4/2024", lang)]
    [(3, 4), (4, 3)]
    """
    if len(typed) > _LONGEST_DATE:
        return
    text = tidy(typed)
    before, after = _BEFORE_CHRIST.search(text), _ANNO_DOMINI.search(text)
    text = _ANNO_DOMINI.sub("", _BEFORE_CHRIST.sub("", text))
    text = re.sub(r"(?<=[0-9])(?:st|nd|rd|th)\b", "", text)
    text = re.sub(r"[^\W\d_]+\.?", lambda word: "" if fold(word[0]) in _ignored() else word[0], text)
    text = re.sub(r"\s*([./-])\s*", r"\1", " ".join(text.replace(",", " ").split()))
    if (before or after) and (day := _DAY_OF_ERA.fullmatch(text)):
        yield Read(day=int(day[1]), year=-int(day[2]) if before else int(day[2]))
    found = _with_words(text, lang) if re.search(r"[^\W\d_]", text) else _in_digits(text, lang)
    for read in found:
        if read.year is None or not (before or after):
            yield read
        else:
            yield replace(read, year=-abs(read.year) if before else read.year, short=False)


_DAY_OF_ERA = re.compile(r"([0-9]{1,2}) ([0-9]{1,4})")  # the end of "January 1 to 2, AD 2"
_WITH_MONTH = re.compile(r"[0-9 .'/-]*([^\W\d_]+)[0-9 .'/-]*")


def _with_words(text: str, lang: Lang) -> Iterator[Read]:
    named = _WITH_MONTH.fullmatch(text)
    month = _month(named[1]) if named else None
    numbers = re.findall("[0-9]+", text)
    if month is None:
        year = None if numbers else read_number(text, lang)
        if year is not None and 1000 <= year <= 9999 and year == int(year):
            yield Read(year=int(year))  # "neunzehnhundertneunundvierzig"
    elif not numbers:
        yield month
    elif len(numbers) == 1:
        yield from (replace(month, year=one.year, day=one.day, short=one.short) for one in _one(numbers[0]))
    elif len(numbers) == 2:
        day, year = numbers if len(numbers[0]) <= 2 else reversed(numbers)
        if len(day) <= 2 and len(year) <= 4:
            yield replace(month, day=int(day), year=int(year), short=len(year) == 2)


def _one(number: str) -> Iterator[Read]:
    if len(number) <= 2 and 1 <= int(number) <= 31:
        yield Read(day=int(number))
    if len(number) <= 4:
        yield Read(year=int(number), short=len(number) == 2)


_ISO = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})(?:\2([0-9]{1,2}))?")
_DOTTED = re.compile(r"([0-9]{1,2})[. ]([0-9]{1,2})(?:[. ]([0-9]{4}|[0-9]{2}))?")
_SLASHED = re.compile(r"([0-9]{1,2})([/-])([0-9]{1,2})(?:\2([0-9]{4}|[0-9]{2}))?")
_NO_MONTH = re.compile(r"([0-9]{1,2})[. ]{1,2}([0-9]{3,4})")  # "20 to 22, 2024"
_WITH_YEAR = re.compile(r"([0-9]{1,2})[./-]([0-9]{4}|[0-9]{2})")


def _in_digits(text: str, lang: Lang) -> Iterator[Read]:
    if re.fullmatch(r"-[0-9]{1,4}", text):
        yield Read(year=int(text))
    text = text.strip(".'")
    if re.fullmatch("[0-9]{1,4}", text):
        yield from _one(text)
    if iso := _ISO.fullmatch(text):
        yield from _possible(Read(int(iso[1]), int(iso[3]), int(iso[4]) if iso[4] else None))
    if dotted := _DOTTED.fullmatch(text):
        yield from _dated(dotted[1], dotted[2], dotted[3])
    if slashed := _SLASHED.fullmatch(text):
        first, _, second, year_text = slashed.groups()
        orders = [(first, second), (second, first)]
        found = [r for d, m in (orders if lang is Lang.DE else orders[::-1]) for r in _dated(d, m, year_text)]
        yield from found[:1]  # the other order counts only where this makes no date
    if no_month := _NO_MONTH.fullmatch(text):
        yield Read(day=int(no_month[1]), year=int(no_month[2]))
    if with_year := _WITH_YEAR.fullmatch(text):
        yield from _possible(Read(int(with_year[2]), int(with_year[1]), short=len(with_year[2]) == 2))


def _dated(day: str, month: str, year: str | None) -> Iterator[Read]:
    short = year is not None and len(year) == 2
    yield from _possible(Read(int(year) if year else None, int(month), int(day), short))


def _possible(read: Read) -> Iterator[Read]:
    if (read.month is None or 1 <= read.month <= 12) and (read.day is None or 1 <= read.day <= 31):
        yield read

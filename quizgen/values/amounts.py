"""Amounts of something: money, quantities with a unit, durations."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar, Self

from quizgen.model import Lang, Match, Value
from quizgen.values import units
from quizgen.values.cldr import Noun
from quizgen.values.counting import NBSP, Count, amount_forms, distinct, match_amount
from quizgen.values.spelling import same_text

_TIMES = "time"  # the unit of how often
_ENGLISH_TIMES = {"1": "once", "2": "twice"}


def _say_times(digits: str, lang: Lang) -> str:
    """ "fünfmal", "22-mal", "twice", "22 times"."""
    count = Count(digits).say(lang)
    if lang is Lang.EN:
        return _ENGLISH_TIMES.get(digits, f"{count} times")
    word = "ein" if digits == "1" else count
    return f"{word}mal" if word.isalpha() else f"{word}-mal"


def _say(digits: str, noun: Noun, lang: Lang) -> str:
    single = digits.removeprefix("-") == "1"
    return f"{Count(digits).say(lang, units.article(noun, lang))} {noun.one if single else noun.other}"


@dataclass(frozen=True, slots=True)
class Money(Value):
    """A sum of money; `currency` is an ISO 4217 code, `digits` as in Number.

    >>> Money("5200000000", "EUR").say(Lang.DE), Money("4200000000", "USD").say(Lang.EN)
    ('5,2 Milliarden Euro', '4.2 billion US dollars')
    """

    type: ClassVar[str] = "money"
    digits: str
    currency: str

    def __post_init__(self) -> None:
        Count(self.digits)
        units.check_currency(self.currency)

    @property
    def grain(self) -> str:
        return f"money:{self.currency}:{Count(self.digits).look}"

    def say(self, lang: Lang) -> str:
        return _say(self.digits, units.currency_noun(self.currency, lang), lang)

    def forms(self, lang: Lang) -> tuple[str, ...]:
        one = units.article(units.currency_noun(self.currency, lang), lang)
        counts = Count(self.digits).forms(lang, one)
        signs = units.currency_signs(self.currency)
        names = units.currency_names(self.currency, lang, self.digits == "1")
        before = [sign + count for sign in signs[:-1] for count in counts if count[0].isdecimal()]
        code = [f"{self.currency}{space}{count}" for space in (" ", NBSP) for count in counts]
        return distinct([*amount_forms(counts, names, signs), *(before if lang is Lang.EN else ()), *code])

    def accepts(self, typed: str, lang: Lang) -> Match:
        words = units.currency_words(self.currency)
        return match_amount(Count(self.digits), typed, lang, words, units.currency_vocabulary())

    def near(self, rng: random.Random) -> Iterator["Money"]:
        return (Money(count.digits, self.currency) for count in Count(self.digits).near(rng))

    def overlaps(self, other: Value) -> bool:
        if not isinstance(other, Money) or other.currency != self.currency:
            return False
        return Count(other.digits).amount == Count(self.digits).amount


# Steps in which such things are usually counted, besides ones, fives and tens.
_RUNGS: Mapping[str, tuple[int, ...]] = {
    "second": (15,), "minute": (15,), "hour": (6, 12), "day": (7,), "month": (3, 6, 12),
}  # fmt: skip
_COLDEST = {"celsius": 273, "fahrenheit": 459}  # absolute zero, in degrees below zero


@dataclass(frozen=True, slots=True)
class _Measure(Value):
    """So many of a unit."""

    digits: str
    unit: str

    @property
    def grain(self) -> str:
        return f"{self.type}:{self.unit}:{Count(self.digits).look}"

    def say(self, lang: Lang) -> str:
        return _say(self.digits, units.unit_noun(self.unit, lang), lang)

    def forms(self, lang: Lang) -> tuple[str, ...]:
        single = self.digits.removeprefix("-") == "1"
        noun = units.unit_noun(self.unit, lang)
        counts = Count(self.digits).forms(lang, units.article(noun, lang))
        names, signs = units.unit_names(self.unit, lang, single), units.unit_signs(self.unit, lang)
        whole = noun.one.replace(" ", "-")
        joined = [f"{count}-{whole}" for count in counts] if lang is Lang.EN else []  # a 24-hour strike
        return distinct([*amount_forms(counts, names, signs), *joined])

    def accepts(self, typed: str, lang: Lang) -> Match:
        words = units.unit_words(self.unit)
        return match_amount(Count(self.digits), typed, lang, words, units.unit_vocabulary())

    def near(self, rng: random.Random) -> Iterator[Self]:
        most = _COLDEST.get(self.unit) if self.digits.startswith("-") else None
        counts = Count(self.digits).near(rng, _RUNGS.get(self.unit, ()), most)
        return (replace(self, digits=count.digits) for count in counts)

    def overlaps(self, other: Value) -> bool:
        if not isinstance(other, _Measure) or other.type != self.type:
            return False
        (mine, size), (theirs, other_size) = units.size(self.unit), units.size(other.unit)
        return mine == theirs and Count(self.digits).amount * size == Count(other.digits).amount * other_size


@dataclass(frozen=True, slots=True)
class Quantity(_Measure):
    """So many of a unit; `unit` is a CLDR id without its class ("square-kilometer").

    >>> Quantity("250", "kilometer").say(Lang.DE), Quantity("-62", "celsius").say(Lang.EN)
    ('250 Kilometer', 'minus 62 degrees Celsius')
    >>> Quantity("5", "time").say(Lang.DE), Quantity("2", "time").say(Lang.EN)
    ('fünfmal', 'twice')
    """

    type: ClassVar[str] = "quantity"

    def __post_init__(self) -> None:
        Count(self.digits)
        units.check_unit(self.unit)

    def say(self, lang: Lang) -> str:
        return _say_times(self.digits, lang) if self.unit == _TIMES else _Measure.say(self, lang)

    def forms(self, lang: Lang) -> tuple[str, ...]:
        forms = _Measure.forms(self, lang)
        return distinct([self.say(lang), *forms]) if self.unit == _TIMES else forms

    def accepts(self, typed: str, lang: Lang) -> Match:
        if self.unit == _TIMES and same_text(typed, self.say(lang)) is Match.RIGHT:
            return Match.RIGHT
        return _Measure.accepts(self, typed, lang)


@dataclass(frozen=True, slots=True)
class Duration(_Measure):
    """A length of time; `unit` is one of `units.DURATIONS`.

    >>> Duration("24", "hour").say(Lang.DE), Duration("1", "year").say(Lang.DE)
    ('24 Stunden', 'ein Jahr')
    """

    type: ClassVar[str] = "duration"

    def __post_init__(self) -> None:
        if Count(self.digits).negative:
            raise ValueError(f"a duration cannot be negative: {self.digits}")
        units.check_unit(self.unit, units.DURATIONS)

"""Amounts of something: money, quantities with a unit, durations."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

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


def _forms(digits: str, unit: str, lang: Lang) -> tuple[str, ...]:
    single = digits.removeprefix("-") == "1"
    noun = units.unit_noun(unit, lang)
    counts = Count(digits).forms(lang, units.article(noun, lang))
    spoken = amount_forms(counts, units.unit_names(unit, lang, single), units.unit_signs(unit, lang))
    whole = noun.one.replace(" ", "-")
    joined = [f"{count}-{whole}" for count in counts] if lang is Lang.EN else []  # a 24-hour strike
    return distinct([*spoken, *joined])


def _accepts(digits: str, unit: str, typed: str, lang: Lang) -> Match:
    return match_amount(Count(digits), typed, lang, units.unit_words(unit), units.unit_vocabulary())


def _near(digits: str, unit: str, rng: random.Random) -> Iterator[str]:
    most = _COLDEST.get(unit) if digits.startswith("-") else None
    return (count.digits for count in Count(digits).near(rng, _RUNGS.get(unit, ()), most))


def _overlap(one: "Quantity | Duration", other: "Quantity | Duration") -> bool:
    (mine, size), (theirs, other_size) = units.size(one.unit), units.size(other.unit)
    return mine == theirs and Count(one.digits).amount * size == Count(other.digits).amount * other_size


@dataclass(frozen=True, slots=True)
class Quantity(Value):
    """So many of a unit; `unit` is a CLDR id without its class ("square-kilometer").

    >>> Quantity("250", "kilometer").say(Lang.DE), Quantity("-62", "celsius").say(Lang.EN)
    ('250 Kilometer', 'minus 62 degrees Celsius')
    >>> Quantity("5", "time").say(Lang.DE), Quantity("2", "time").say(Lang.EN)
    ('fünfmal', 'twice')
    """

    type: ClassVar[str] = "quantity"
    digits: str
    unit: str

    def __post_init__(self) -> None:
        Count(self.digits)
        units.check_unit(self.unit)

    @property
    def grain(self) -> str:
        return f"quantity:{self.unit}:{Count(self.digits).look}"

    def say(self, lang: Lang) -> str:
        if self.unit == _TIMES:
            return _say_times(self.digits, lang)
        return _say(self.digits, units.unit_noun(self.unit, lang), lang)

    def forms(self, lang: Lang) -> tuple[str, ...]:
        forms = _forms(self.digits, self.unit, lang)
        return distinct([self.say(lang), *forms]) if self.unit == _TIMES else forms

    def accepts(self, typed: str, lang: Lang) -> Match:
        if self.unit == _TIMES and same_text(typed, self.say(lang)) is Match.RIGHT:
            return Match.RIGHT
        return _accepts(self.digits, self.unit, typed, lang)

    def near(self, rng: random.Random) -> Iterator["Quantity"]:
        return (Quantity(digits, self.unit) for digits in _near(self.digits, self.unit, rng))

    def overlaps(self, other: Value) -> bool:
        return isinstance(other, Quantity) and _overlap(self, other)


@dataclass(frozen=True, slots=True)
class Duration(Value):
    """A length of time; `unit` is one of `units.DURATIONS`.

    >>> Duration("24", "hour").say(Lang.DE), Duration("1", "year").say(Lang.DE)
    ('24 Stunden', 'ein Jahr')
    """

    type: ClassVar[str] = "duration"
    digits: str
    unit: str

    def __post_init__(self) -> None:
        if Count(self.digits).negative:
            raise ValueError(f"a duration cannot be negative: {self.digits}")
        units.check_unit(self.unit, units.DURATIONS)

    @property
    def grain(self) -> str:
        return f"duration:{self.unit}:{Count(self.digits).look}"

    def say(self, lang: Lang) -> str:
        return _say(self.digits, units.unit_noun(self.unit, lang), lang)

    def forms(self, lang: Lang) -> tuple[str, ...]:
        return _forms(self.digits, self.unit, lang)

    def accepts(self, typed: str, lang: Lang) -> Match:
        return _accepts(self.digits, self.unit, typed, lang)

    def near(self, rng: random.Random) -> Iterator["Duration"]:
        return (Duration(digits, self.unit) for digits in _near(self.digits, self.unit, rng))

    def overlaps(self, other: Value) -> bool:
        return isinstance(other, Duration) and _overlap(self, other)

"""A count: how it is written ("drei", "2,1", "5,2 Milliarden", "minus 62"), read and mistaken.

Numbers and amounts are a count and what is counted.
"""

import random
import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import zip_longest
from typing import TypeVar

from quizgen.model import Lang, Match
from quizgen.values import cldr
from quizgen.values.spelling import (
    fold,
    number_readings,
    number_words,
    same_text,
    small_number_words,
    tidy,
    typos,
)

T = TypeVar("T")

_PLAIN = re.compile(r"-?(?:0|[1-9][0-9]{0,20})(?:\.[0-9]{1,9})?")
_IN_WORDS = 12  # up to here running text counts in words, in both languages
# "Million", "Millionen": CLDR, compact decimal format, long; "Mio.": the same, short, and the press.
_SCALES = {
    Lang.DE: {6: ("Million", "Millionen"), 9: ("Milliarde", "Milliarden"), 12: ("Billion", "Billionen"),
              15: ("Billiarde", "Billiarden")},
    Lang.EN: {6: ("million",) * 2, 9: ("billion",) * 2, 12: ("trillion",) * 2, 15: ("quadrillion",) * 2},
}  # fmt: skip
_SHORT_SCALES = {
    Lang.DE: {6: (" Mio.", " Mio"), 9: (" Mrd.", " Mrd"), 12: (" Bio.",), 15: ()},
    Lang.EN: {6: ("m", " mn", "mn"), 9: ("bn", " bn"), 12: ("tn", " tn"), 15: ()},
}
_THOUSANDS = {Lang.DE: ("Tausend", "tausend", "Tsd."), Lang.EN: ("thousand",)}
_INFLECTED = {
    "1": ("ein", "eine", "einen", "einem", "einer", "eines"),
    "ein": ("einen", "einem"),
    "eine": ("einer",),
    "2": ("zweier",),
    "3": ("dreier",),
}
NBSP = "\N{NO-BREAK SPACE}"
THIN_NBSP = "\N{NARROW NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Count:
    """A number as written: `digits` is plain decimal notation, and "2.10" is not "2.1".

    >>> Count("5200000000").say(Lang.DE), Count("-62").say(Lang.EN), Count("3").say(Lang.DE)
    ('5,2 Milliarden', 'minus 62', 'drei')
    """

    digits: str

    def __post_init__(self) -> None:
        if not _PLAIN.fullmatch(self.digits) or (self.negative and self.amount == 0):
            raise ValueError(f"{self.digits!r} is not a number; write it like 5200000000, 2.10 or -62")

    @property
    def amount(self) -> Fraction:
        return Fraction(self.digits)

    @property
    def negative(self) -> bool:
        return self.digits.startswith("-")

    @property
    def scaled(self) -> tuple[str, int]:
        """Without sign, as one says it: "5200000000" is ("5.2", 9), 5.2 times ten to the 9."""
        size = self.digits.removeprefix("-")
        if "." not in size:
            for power in sorted(_SCALES[Lang.DE], reverse=True):
                whole, decimals = size[:-power], size[-power:].rstrip("0")
                if 0 < len(whole) <= 3 and len(decimals) <= 2:
                    return f"{whole}.{decimals}" if decimals else whole, power
        return size, 0

    @property
    def in_words(self) -> bool:
        coefficient, _ = self.scaled
        return "." not in coefficient and int(coefficient) <= _IN_WORDS

    @property
    def look(self) -> str:
        """What counts that look alike share: "words", "0", "-1", "2e9" (decimals and millions)."""
        coefficient, power = self.scaled
        decimals = len(coefficient.partition(".")[2])
        return (
            ("-" if self.negative else "")
            + ("words" if self.in_words else str(decimals))
            + (f"e{power}" if power else "")
        )

    def say(self, lang: Lang, one: str | None = None) -> str:
        """`one` is what a single thing is called before its noun: "ein", "eine"."""
        coefficient, power = self.scaled
        if coefficient == "1":
            text = "eine" if power and lang is Lang.DE else one or number_words(1, lang)
        else:
            text = number_words(int(coefficient), lang) if self.in_words else cldr.grouped(coefficient, lang)
        scale = f" {_SCALES[lang][power][coefficient != '1']}" if power else ""
        return ("minus " if self.negative else "") + text + scale

    def forms(self, lang: Lang, one: str | None = None) -> tuple[str, ...]:
        """Ways running text writes it, `say` first; `one` as there."""
        coefficient, power = self.scaled
        digits, words = _in_digits(coefficient, lang), _as_words(coefficient, lang, one)
        if power:
            name = " " + _SCALES[lang][power][coefficient != "1"]
            words = [text + name for text in words]
            digits = [text + scale for scale in (name, *_SHORT_SCALES[lang][power]) for text in digits]
            digits += _in_digits(self.digits.removeprefix("-"), lang)
        elif "." not in coefficient and coefficient.endswith("000"):
            digits += [f"{coefficient[:-3]} {name}" for name in _THOUSANDS[lang]]
        if self.negative:
            words = ["minus " + text for text in words]
            digits = [sign + text for sign in ("minus ", "-", "−", "–") for text in digits]
        return distinct([self.say(lang, one), *digits, *words])

    def match(self, typed: str, lang: Lang, each: Fraction = Fraction(1)) -> Match:
        """Whether typed text means this count of things of which one is `each` of ours."""
        readings = list(number_readings(typed, lang))
        if not readings:
            return Match.ALMOST if each == 1 and self._is_misspelt(typed, lang) else Match.WRONG
        decimals = len(self.digits.partition(".")[2])
        likely = readings[:1]
        if each == 1 and -int(readings[0].as_tuple().exponent) > decimals:
            likely = readings  # "8.500" in English, when the answer is a whole number
        return Match.RIGHT if any(Fraction(n) * each == self.amount for n in likely) else Match.WRONG

    def _is_misspelt(self, typed: str, lang: Lang) -> bool:
        if self.scaled[1]:  # "5,2 Miliarden"
            return any(same_text(typed, self.say(one)) is Match.ALMOST for one in (lang, lang.other))
        given, words, wanted = fold(typed), small_number_words(), self.amount
        own = [word for word, n in words.items() if n == wanted]
        others = [word for word, n in words.items() if n != wanted]
        near_by = [typos(given, word) for word in own if same_text(typed, word) is Match.ALMOST]
        # "sebzehn" is no nearer to sechzehn than to siebzehn.
        return bool(near_by) and all(typos(given, word) > min(near_by) for word in others)

    def near(
        self, rng: random.Random, rungs: Iterable[int] = (), most: int | None = None
    ) -> Iterator["Count"]:
        """Counts of the same look and roundness, each once, at most `most`, best first.

        `rungs` are further steps in which such things are usually counted, such as 12 for hours.
        """
        coefficient, power = self.scaled
        decimals = len(coefficient.partition(".")[2])
        key = int(coefficient.replace(".", ""))
        lowest = 1 if decimals or self.in_words else _IN_WORDS + 1
        top = _IN_WORDS if self.in_words else None
        if most is not None and not power and abs(self.amount) <= most:
            top = min(top or most, most) * 10**decimals
        below, above = _neighbours(key, _grid(key, rungs, lowest), lowest, top, rng, ends_alike=decimals > 0)

        def alike(side: list[int]) -> list[Count]:
            counts = (self._beside(n, decimals, power) for n in dict.fromkeys(side))
            return [count for count in counts if count.look == self.look]

        yield from woven(alike(below), alike(above), rng)

    def _beside(self, units: int, decimals: int, power: int) -> "Count":
        text = str(units).zfill(decimals + 1)
        whole, part = text[: len(text) - decimals], text[len(text) - decimals :]
        if power:
            whole, part = str(int(whole + part.ljust(power, "0"))), ""
        return Count(("-" if self.negative and units else "") + whole + (f".{part}" if part else ""))


def _in_digits(digits: str, lang: Lang) -> list[str]:
    whole, sign, decimals = cldr.grouped(digits, lang).partition(cldr.decimal_sign(lang))
    group = cldr.group_sign(lang)
    return [whole.replace(group, space) + sign + decimals for space in (group, "", NBSP, THIN_NBSP)]


def _as_words(digits: str, lang: Lang, one: str | None) -> list[str]:
    if "." in digits or not (int(digits) <= 100 or (int(digits) < 10**6 and int(digits) % 100 == 0)):
        return []
    words = number_words(int(digits), lang)
    if lang is Lang.EN:
        return [words, words.replace("-", " ")]
    if one and digits == "1":
        return [one, *_INFLECTED[one]]
    bare = [words.removeprefix("ein")] if len(digits) > 2 else []  # "einhundert", "hundert"
    return [words, *bare, *(() if one else _INFLECTED.get(digits, ()))]


def best_match(matches: Iterable[Match]) -> Match:
    """The best of several readings; WRONG if there is none."""
    return min(matches, key=list(Match).index, default=Match.WRONG)


def distinct(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(forms))


# --- near misses


def _grid(key: int, rungs: Iterable[int], lowest: int) -> int:
    """The roundness of a number, in units of its last digit: 500 for 8500, 1 for 8437.

    Coarse enough to look like the number, fine enough to leave room below it.
    """
    usual = (int(f"{step}{'0' * zeros}") for zeros in range(len(str(key))) for step in (1, 5))
    fitting = [g for g in usual if key % g == 0 and key // g >= 4]
    return max([1, *fitting, *(g for g in rungs if key % g == 0 and key - g >= lowest)])


def _neighbours(
    key: int, grid: int, lowest: int, top: int | None, rng: random.Random, ends_alike: bool
) -> tuple[list[int], list[int]]:
    """Numbers on the grid below and above the key, an eighth apart or so, nearest first.

    `ends_alike`: none ends in 0 unless the key does, as 2.0 beside 2.1 would.
    """
    k = key // grid
    room = k if top is None else min(k, max(top // grid - k, k // 10))
    step = max(1, min(round(room * 0.12), (k - lowest // grid) // 3))
    rounder = 10 if ends_alike else 10 * grid
    uneven = (ends_alike or k >= 20) and key % rounder != 0  # 1949 is not among 1950, 1960, 1970

    def at(distance: int) -> int:
        n = (k + distance + rng.randint(-(step // 4), step // 4)) * grid
        return n + grid if uneven and n % rounder == 0 else n

    below = [at(-i * step) for i in range(1, 7)]
    above = [at(i * step) for i in range(1, 7)]
    highest = top or above[-1]
    return [n for n in below if lowest <= n < key], [n for n in above if key < n <= highest]


def woven(below: Sequence[T], above: Sequence[T], rng: random.Random) -> Iterator[T]:
    """Both sides of a key, nearest first, in an order that does not betray it.

    Among itself and the first three it is as often the lowest as the second, third or highest.
    """
    lower = max(min(rng.randint(0, 3), len(below)), 3 - len(above))
    upper = max(3 - lower, 0)
    first = [*below[:lower], *above[:upper]]
    rng.shuffle(first)
    yield from first
    for pair in zip_longest(below[lower:], above[upper:]):
        yield from (value for value in pair if value is not None)


# --- what is counted


@dataclass(frozen=True, slots=True)
class UnitWord:
    """A name or sign of a unit, as it may be typed."""

    langs: tuple[Lang, ...]
    each: Fraction = Fraction(1)  # how many of the wanted unit one of these is


# What may stand before an amount without changing it.
_LEAD = re.compile(
    r"\A(?:(?:etwa|rund|ca|circa|ungefähr|genau|um|in|von|nach|binnen|bei|auf|about|around|roughly|exactly|"
    r"approximately|approx|some|by|for|within|after|at|of|to)\.?\s+)+"
)
_LONGEST_ANSWER = 100  # characters; more is no amount, and reading takes time
_CUT = re.compile(r"(?<=[0-9])(?![0-9., '])|(?<![0-9., '])(?=[0-9])|(?=[ -])|(?=mal\Z)")


def amount_text(typed: str) -> str:
    """Typed text without "rund", "about" and the like; empty if it is too long for an amount."""
    return _LEAD.sub("", tidy(typed)) if len(typed) <= _LONGEST_ANSWER else ""


def match_amount(
    count: Count, typed: str, lang: Lang, words: Mapping[str, UnitWord], foreign: Container[str] = ()
) -> Match:
    """Whether typed text means that many of the unit that `words` (folded) name.

    The unit may stand before or behind the number or be left out. One typo is forgiven in it, unless
    that makes it one of the `foreign` words.
    """
    text = amount_text(typed)
    found = {count.match(text, lang)}
    for number, unit in _parted(text):
        if Match.RIGHT in found:
            break
        name = fold(unit)
        if name in words:
            word = words[name]
            found.add(count.match(number, lang if lang in word.langs else lang.other, word.each))
        elif name not in foreign and count.match(number, lang) is Match.RIGHT:
            own = (word for word, what in words.items() if what.each == 1)
            found |= {same_text(name, word) for word in own} & {Match.ALMOST}
    return best_match(found)


def _parted(text: str) -> Iterator[tuple[str, str]]:
    """Number and unit, wherever the one could end and the other begin."""
    for cut in _CUT.finditer(text):
        left, right = text[: cut.start()].strip(), text[cut.start() :].strip()
        if left and right:
            yield left, right
            yield right, left


def amount_forms(counts: Iterable[str], names: Iterable[str], signs: Iterable[str]) -> tuple[str, ...]:
    """Every count with every name ("3 Prozent"), in digits with every sign ("3 %", "3%"); all of
    them with spaces that do not break, too.
    """
    counts = tuple(counts)
    forms = [f"{count} {name}" for name in names for count in counts]
    forms += [f"{count} {sign}" for sign in signs for count in counts if re.search("[0-9]", count)]
    forms += [f"{count}{sign}" for sign in signs for count in counts if count[-1].isdecimal()]
    return distinct([*forms, *(form.replace(" ", NBSP) for form in forms)])

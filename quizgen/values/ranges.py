"""Ranges of a count: "30.000 bis 50.000", "three to five"."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar

from quizgen.model import Lang, Match, Value
from quizgen.values.counting import Count, amount_text, best_match, distinct, woven

_TO = {Lang.DE: "bis", Lang.EN: "to"}
_JOINTS = re.compile(r"\s+(?:bis|to|und|and)\s+|\s*[-–—]\s*")
_OPENING = re.compile(r"\A(?:zwischen|between|von|from)\s+", re.IGNORECASE)
_STEPS = 3  # on either side


@dataclass(frozen=True, slots=True)
class Range(Value):
    """Some number between two; `low` and `high` are plain decimal notation, as in Number.

    >>> Range("30000", "50000").say(Lang.DE), Range("3", "5").say(Lang.EN)
    ('30.000 bis 50.000', 'three to five')
    """

    type: ClassVar[str] = "range"
    low: str
    high: str

    def __post_init__(self) -> None:
        if Count(self.low).amount >= Count(self.high).amount:
            raise ValueError(
                f"a range from {self.low} to {self.high} has no room; write the lower number first"
            )

    @property
    def grain(self) -> str:
        return f"range:{Count(self.low).look}:{Count(self.high).look}"

    def say(self, lang: Lang) -> str:
        return f"{Count(self.low).say(lang)} {_TO[lang]} {Count(self.high).say(lang)}"

    def forms(self, lang: Lang) -> tuple[str, ...]:
        joints = (f" {_TO[lang]} ", "–", "-", " – ", " und " if lang is Lang.DE else " and ")
        ends = list(zip(Count(self.low).forms(lang), Count(self.high).forms(lang), strict=False))
        return distinct([self.say(lang), *(joint.join(pair) for joint in joints for pair in ends)])

    def accepts(self, typed: str, lang: Lang) -> Match:
        """A unit behind the numbers may stand or fall."""
        text = _OPENING.sub("", amount_text(typed))
        return best_match(self._match(words, lang) for words in (text, text.rpartition(" ")[0]))

    def _match(self, text: str, lang: Lang) -> Match:
        ends = _JOINTS.split(text)
        if len(ends) != 2:
            return Match.WRONG
        matches = [Count(n).match(end, lang) for n, end in zip((self.low, self.high), ends, strict=True)]
        return max(matches, key=list(Match).index)

    def near(self, rng: random.Random) -> Iterator["Range"]:
        """Ranges as wide, none of which touches another; none at all where there is no room below."""
        low, high = Decimal(self.low), Decimal(self.high)
        grid = _grid(low, high)
        half = grid / 2
        shift = high - low + (half if half == half.to_integral_value() else grid)
        below = self._moved(-shift)
        if below:
            yield from woven(below, self._moved(shift), rng)

    def _moved(self, shift: Decimal) -> "list[Range]":
        found = []
        for n in range(1, _STEPS + 1):
            low, high = Decimal(self.low) + n * shift, Decimal(self.high) + n * shift
            if low <= 0:
                break
            found.append(Range(f"{low:f}", f"{high:f}"))
        return [other for other in found if other.grain == self.grain]

    def overlaps(self, other: Value) -> bool:
        if not isinstance(other, Range):
            return False
        return Fraction(self.low) <= Fraction(other.high) and Fraction(other.low) <= Fraction(self.high)


def _grid(low: Decimal, high: Decimal) -> Decimal:
    """How round both ends are: 5000 of 30000 and 45000, 0.1 of 0.3 and 0.6."""
    least = min(int(n.as_tuple().exponent) for n in (low, high))
    steps = (Decimal(n).scaleb(e) for e in range(least, high.adjusted() + 1) for n in (1, 5))
    return max(step for step in steps if not low % step and not high % step)

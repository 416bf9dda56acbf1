"""Numbers and percentages."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from quizgen.model import Lang, Match, Value
from quizgen.values.counting import Count, UnitWord, amount_forms, amount_text, match_amount
from quizgen.values.spelling import fold


@dataclass(frozen=True, slots=True)
class Number(Value):
    """A bare number; `digits` is plain decimal notation, its decimals as they are to be written.

    >>> Number("8500").say(Lang.DE), Number("3").say(Lang.EN), Number("2.10").say(Lang.DE)
    ('8.500', 'three', '2,10')
    """

    type: ClassVar[str] = "number"
    digits: str

    def __post_init__(self) -> None:
        Count(self.digits)

    @property
    def grain(self) -> str:
        return f"number:{Count(self.digits).look}"

    def say(self, lang: Lang) -> str:
        return Count(self.digits).say(lang)

    def forms(self, lang: Lang) -> tuple[str, ...]:
        return Count(self.digits).forms(lang)

    def accepts(self, typed: str, lang: Lang) -> Match:
        return Count(self.digits).match(amount_text(typed), lang)

    def near(self, rng: random.Random) -> Iterator["Number"]:
        return (Number(count.digits) for count in Count(self.digits).near(rng))

    def overlaps(self, other: Value) -> bool:
        return isinstance(other, Number) and Count(other.digits).amount == Count(self.digits).amount


_ONE = {Lang.DE: "ein", Lang.EN: "one"}
_NAMES = {Lang.DE: ("Prozent",), Lang.EN: ("percent", "per cent")}
_BOTH = (Lang.DE, Lang.EN)
_WORDS = {
    "%": UnitWord(_BOTH),
    "percent": UnitWord(_BOTH),
    "prozent": UnitWord((Lang.DE,)),
    fold("v. H."): UnitWord((Lang.DE,)),  # "vom Hundert", as in laws
    "pct": UnitWord((Lang.EN,)),
}


@dataclass(frozen=True, slots=True)
class Percent(Value):
    """A percentage, 2.1 for 2.1 %; `digits` as in Number.

    >>> Percent("3").say(Lang.DE), Percent("2.1").say(Lang.EN)
    ('drei Prozent', '2.1 percent')
    """

    type: ClassVar[str] = "percent"
    digits: str

    def __post_init__(self) -> None:
        Count(self.digits)

    @property
    def grain(self) -> str:
        return f"percent:{Count(self.digits).look}"

    def say(self, lang: Lang) -> str:
        return f"{Count(self.digits).say(lang, _ONE[lang])} {_NAMES[lang][0]}"

    def forms(self, lang: Lang) -> tuple[str, ...]:
        counts = Count(self.digits).forms(lang, _ONE[lang])
        return amount_forms(counts, _NAMES[lang], ("%",))

    def accepts(self, typed: str, lang: Lang) -> Match:
        return match_amount(Count(self.digits), typed, lang, _WORDS)

    def near(self, rng: random.Random) -> Iterator["Percent"]:
        return (Percent(count.digits) for count in Count(self.digits).near(rng, most=100))

    def overlaps(self, other: Value) -> bool:
        return isinstance(other, Percent) and Count(other.digits).amount == Count(self.digits).amount

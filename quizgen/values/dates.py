"""Skeleton; the bodies follow."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from quizgen.model import Lang, Match, Value


@dataclass(frozen=True, slots=True)
class Date(Value):
    type: ClassVar[str] = "date"
    year: int
    month: int | None = None
    day: int | None = None

    @property
    def grain(self) -> str:
        return self.type

    def say(self, lang: Lang) -> str:
        return repr(self)

    def forms(self, lang: Lang) -> tuple[str, ...]:
        return (self.say(lang),)

    def accepts(self, typed: str, lang: Lang) -> Match:
        return Match.WRONG

    def near(self, rng: random.Random) -> Iterator[Value]:
        return iter(())


@dataclass(frozen=True, slots=True)
class Period(Value):
    type: ClassVar[str] = "period"
    start: Date
    end: Date

    @property
    def grain(self) -> str:
        return self.type

    def say(self, lang: Lang) -> str:
        return repr(self)

    def forms(self, lang: Lang) -> tuple[str, ...]:
        return (self.say(lang),)

    def accepts(self, typed: str, lang: Lang) -> Match:
        return Match.WRONG

    def near(self, rng: random.Random) -> Iterator[Value]:
        return iter(())

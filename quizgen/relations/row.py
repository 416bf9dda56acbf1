"""A relation: how each language says that somebody does something to somebody, and asks for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from quizgen.errors import Location
from quizgen.model import Bilingual, Lang
from quizgen.relations.notation import Pattern, Wording
from quizgen.relations.noun_patterns import NounPattern
from quizgen.text.frames import Tense


@dataclass(frozen=True, slots=True)
class Told:
    """What a row says in one language, and asks by slot."""

    say: tuple[Wording, ...] = ()
    ask: Mapping[str, tuple[Wording, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Side:
    """A relation in one language, as clauses (`seen`) and as noun phrases state it. `drop` are the
    prepositions of phrases that a clause may have beside those of the pattern, further to the usual ones;
    None: it may have nothing else. What it says is read when first wanted: most rows are tried and state
    nothing."""

    seen: tuple[Pattern, ...]
    drop: frozenset[str] | None
    noun: tuple[NounPattern, ...]
    read: Callable[[], Told] = field(compare=False, repr=False)

    @cached_property
    def told(self) -> Told:
        return self.read()

    @property
    def say(self) -> tuple[Wording, ...]:
        return self.told.say

    @property
    def ask(self) -> Mapping[str, tuple[Wording, ...]]:
        return self.told.ask


@dataclass(frozen=True, slots=True)
class Row:
    """`slots` are the types that each slot may hold; the head of a thing in it must be one of the German
    nouns in `only`, and none of those in `never`, where these name the slot. A row that is `derived`
    says what its patterns say, and gives way to one that is written out. A phrase states it only where the
    sentence has one of the words `beside` it, if there are any."""

    name: str
    slots: Mapping[str, frozenset[str]]
    only: Mapping[str, frozenset[str]]
    never: Mapping[str, frozenset[str]]
    tenses: frozenset[Tense]
    sides: Bilingual[Side]
    example: Bilingual[str]
    where: Location
    derived: bool = False
    beside: Mapping[Lang, frozenset[str]] = field(default_factory=dict)

    def may_say(self, slot: str) -> bool:
        """Whether both languages have a sentence that says it where it is known."""
        return all(any(gap.slot == slot for w in self.sides[lang].say for gap in w.every) for lang in Lang)

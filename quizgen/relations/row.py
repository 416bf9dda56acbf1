"""A relation: how each language says that somebody does something to somebody, and asks for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from quizgen.errors import Location
from quizgen.model import Bilingual, Lang
from quizgen.relations.notation import Pattern, Wording
from quizgen.relations.noun_patterns import NounPattern
from quizgen.text.frames import Tense


@dataclass(frozen=True, slots=True)
class Side:
    """A relation in one language, as clauses (`seen`) and as noun phrases state it. `drop` are the
    prepositions of phrases that a clause may have beside those of the pattern, further to the usual ones;
    None: it may have nothing else."""

    seen: tuple[Pattern, ...]
    drop: frozenset[str] | None
    say: tuple[Wording, ...]
    ask: Mapping[str, tuple[Wording, ...]]
    noun: tuple[NounPattern, ...] = ()


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

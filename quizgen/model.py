"""What quizgen passes along: Article, Fact, Question, Deck, and what a Value can do."""

import random
from abc import abstractmethod
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, StrEnum
from pathlib import Path
from typing import ClassVar, NewType, TypeVar

from quizgen.bilingual import Bilingual as Bilingual
from quizgen.bilingual import Lang as Lang
from quizgen.errors import Location

T = TypeVar("T")


class Match(Enum):
    """What a typed answer is worth."""

    RIGHT = "right"
    ALMOST = "almost"  # a typo in a long word: counts as right, the difference is shown
    WRONG = "wrong"


# Abstract for the checker of types alone: what a value is, drafting asks a hundred times a sentence, and of a
# class with ABCMeta that takes five times as long.
class Value:
    """What fills a slot. Subclasses are frozen dataclasses: `==` is equality in every field."""

    __slots__ = ()
    type: ClassVar[str]  # its key in a fact sheet: "person", "date", ...

    @property
    @abstractmethod
    def grain(self) -> str:
        """What all options of a choice must share: "date:day", "place:us-state", "percent:1".

        Two values of one grain are of the same kind and look alike when said.
        """

    @abstractmethod
    def say(self, lang: Lang) -> str:
        """As an option or in a gap, nominative where there is case: "drei Prozent", "Brussels"."""

    @abstractmethod
    def forms(self, lang: Lang) -> tuple[str, ...]:
        """Ways running text of `lang` writes it, `say` first: "3 Prozent", "drei Prozent", "3 %"."""

    @abstractmethod
    def accepts(self, typed: str, lang: Lang) -> Match:
        """Whether a learner means this value; `lang` says how "1.234" and "3/4" are to be read."""

    @abstractmethod
    def near(self, rng: random.Random) -> Iterator["Value"]:
        """Near misses of the same grain, each once, best first; finite, empty where there are none."""

    def overlaps(self, other: "Value") -> bool:
        """Whether both could be right at once, as 2024 and 22 November 2024 could."""
        return self == other


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open range of characters, as in a slice."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """A text to ask about. `text` is the whole file; `paragraphs` are spans of it. What is not `titled` bears
    the name of its file or a teaser, which tell no reader what it is about."""

    slug: str
    lang: Lang
    title: str
    published: date | None
    source: str
    path: Path
    text: str
    paragraphs: tuple[Span, ...]
    titled: bool = True


@dataclass(frozen=True, slots=True)
class Gap:
    """Where a slot's value stands in a statement; `form` is how it is written there, if not as
    the value says itself ("{who|Trumps} Sieg")."""

    slot: str
    form: str | None = None


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with gaps, in order of reading."""

    parts: tuple[str | Gap, ...]

    @property
    def gaps(self) -> tuple[Gap, ...]:
        return tuple(p for p in self.parts if isinstance(p, Gap))

    def fill(self, write: Callable[[Gap], str]) -> str:
        return "".join(write(p) if isinstance(p, Gap) else p for p in self.parts)


@dataclass(frozen=True, slots=True)
class Slot:
    name: str
    value: Value
    where: Location
    mark: str | None = None  # how the evidence writes the value, where its forms do not tell
    also: tuple[str, ...] = ()  # further typed answers that mean it
    asked: bool = True


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement with typed slots, and the words of the article that prove it."""

    id: str
    statement: Mapping[Lang, Template]  # one language or both
    slots: Mapping[str, Slot]
    evidence: str
    where: Location
    ask: Mapping[str, Mapping[Lang, Template]] = field(default_factory=dict)
    # The sentence that hides a slot's value, where it is another than the statement.
    cloze: Mapping[str, Mapping[Lang, Template]] = field(default_factory=dict)
    distractors: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)
    rejected: bool = False
    # The "article/fact" that ids of its questions begin with, if it was another when they began.
    formerly: str = ""


@dataclass(frozen=True, slots=True)
class Proof:
    """The words of the article behind a question; `mark` is the part of them that is the key."""

    evidence: str
    mark: str

    @property
    def span(self) -> Span:
        """Where `mark` stands in `evidence`, whole words first; empty at 0 if it does not.

        >>> Proof("Dreißig oder drei?", "drei").span
        Span(start=13, end=17)
        """
        first = at = self.evidence.find(self.mark)
        while at >= 0:  # no regular expression: an export asks this of every question
            end = at + len(self.mark)
            around = self.evidence[max(at - 1, 0) : at] + self.evidence[end : end + 1]
            if not any(c.isalnum() for c in around):
                return Span(at, end)
            at = self.evidence.find(self.mark, at + 1)
        return Span(first, first + len(self.mark)) if first >= 0 else Span(0, 0)


QuestionId = NewType("QuestionId", str)


class Kind(StrEnum):
    CHOICE = "choice"
    CLOZE = "cloze"


def question_id(slug: str, fact: str, slot: str, kind: Kind) -> QuestionId:
    """From meaning, never from wording; no part can hold a "/", so no two of them collide.

    >>> question_id("rom", "founding", "when", Kind.CLOZE)
    'rom/founding/when/cloze'
    """
    return QuestionId("/".join((slug, fact, slot, kind)))


GAP = "____"  # where the key is missing in the prompt of a cloze


@dataclass(frozen=True, slots=True)
class Asked:
    """What choice and cloze have in common."""

    id: QuestionId
    prompt: Bilingual[str]
    key: Bilingual[str]  # as it is shown: an option, or the words that fill the gap
    value: Value
    also: tuple[str, ...]  # typed answers that mean it here, beyond those the value knows
    native: Bilingual[bool]  # False: framed, the passage is quoted in the article's language
    proof: Proof
    tags: tuple[str, ...] = field(default=(), kw_only=True)  # what its author calls it; not of quizgen's own

    @property
    def fact(self) -> str:
        """Id of the fact within its article."""
        return self.id.split("/")[1]

    def filling(self, lang: Lang) -> str:
        """What fills the gap in a prompt: a passage that is quoted in the other language keeps its words."""
        return self.key[lang if self.native[lang] else lang.other]


@dataclass(frozen=True, slots=True)
class Choice(Asked):
    """`prompt` is the stem. The key stands at `position` (from 0) among the distractors, in
    both languages."""

    distractors: tuple[Bilingual[str], ...]  # two or three
    position: int

    def options(self, lang: Lang) -> tuple[str, ...]:
        shown = [d[lang] for d in self.distractors]
        return (*shown[: self.position], self.key[lang], *shown[self.position :])


@dataclass(frozen=True, slots=True)
class Cloze(Asked):
    """`prompt` holds GAP exactly once in each language."""


Question = Choice | Cloze


@dataclass(frozen=True, slots=True)
class Deck:
    """The questions of one article, and where they came from."""

    slug: str
    title: str
    lang: Lang  # of the article and its evidence
    published: date | None
    source: str
    questions: tuple[Question, ...]

"""A clause as a verb with its arguments, whatever the language: what relations are matched against."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from quizgen.model import Lang
from quizgen.text.clauses import Case, Chunk, Clause, Number, Range
from quizgen.text.mentions import Mention
from quizgen.text.packages import module_of
from quizgen.text.tokens import Sentence, Token


class Voice(StrEnum):
    ACTIVE = "active"
    PASSIVE = "passive"
    STATE = "state"  # a participle behind "be" that tells how something is: "ist verheiratet"


class Tense(StrEnum):
    PRESENT = "present"
    PAST = "past"


class Role(StrEnum):
    """What an argument is to its verb. Where word forms leave it open it is OPEN, and may be subject or
    object."""

    SUBJECT = "subject"
    OBJECT = "object"
    PREPOSITIONAL = "prepositional"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Argument:
    """`range` holds the preposition, `inner` does not; `cases` are those that its forms leave possible."""

    range: Range
    inner: Range
    head: int
    role: Role
    preposition: str = ""  # its plain form
    cases: frozenset[Case] = frozenset(Case)
    number: Number | None = None
    definite: bool = False  # the preposition holds the article: "im"
    genders: frozenset[str] = frozenset("mfn")


@dataclass(frozen=True, slots=True)
class Verb:
    """The verb of a clause, `participle` as written; `doubt` as in a frame."""

    lemma: str
    participle: str
    voice: Voice
    tense: Tense
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """`doubt` tells why the clause does not plainly state something, empty if it does. `loose` are the
    words that are neither verb nor argument and add something that a plain statement must not lose;
    those that it may do without are left out."""

    tokens: Sequence[Token]
    clause: Clause
    verb: str  # infinitive, with separable prefix or particle: "zusammenkommen"
    participle: str  # as written, in lower case; empty without one
    voice: Voice
    tense: Tense
    reflexive: bool
    arguments: tuple[Argument, ...]
    loose: tuple[int, ...]
    doubt: str
    number: Number | None  # that the finite verb wants of its subject; None: it does not tell


Framing = Callable[[Clause, Sentence, Sequence[Mention]], Frame | None]


@cache
def framing(lang: Lang) -> Framing:
    """How a language makes frames of clauses, loaded when first wanted."""
    found: Framing = module_of(lang, "frames").frame_of
    return found


def joined(chunks: Sequence[Chunk], mentions: Sequence[Mention]) -> Iterator[Chunk]:
    """The chunks, those put together that one value joins: "vom Ingenieur Carl", "von Linde"."""
    at = 0
    while at < len(chunks):
        chunk = chunks[at]
        at += 1
        mention = next((m for m in mentions if m.first < chunk.range.last < m.last), None)
        if mention is not None:
            last = mention.last
            while at < len(chunks) and chunks[at].range.first < mention.last:
                last = max(last, chunks[at].range.last)
                at += 1
            chunk = replace(chunk, range=Range(chunk.range.first, last), head=mention.last - 1)
        yield chunk

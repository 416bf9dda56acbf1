"""How sentences are built: chunks and clauses, as ranges of tokens of their sentence.

Languages differ in how they find them (quizgen.text.german), not in what is found. The fields are
those of German grammar (Duden, Die Grammatik, "topologisches Feldermodell"): front field, finite
verb, middle field, the rest of the verb, after-field. Ranges are half-open, empty where first == last.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from quizgen.text.tokens import Sentence
from quizgen.values.grammar import Case as Case
from quizgen.values.grammar import Number as Number


# As tokens are, ranges and chunks are immutable by their types alone.
@dataclass(unsafe_hash=True, slots=True)
class Range:
    """Tokens first, first + 1, ..., last - 1 of a sentence."""

    first: Final[int]
    last: Final[int]

    def __bool__(self) -> bool:
        return self.first < self.last

    def __contains__(self, index: int) -> bool:
        return self.first <= index < self.last

    def holds(self, other: "Range") -> bool:
        return self.first <= other.first and other.last <= self.last

    @property
    def indices(self) -> tuple[int, ...]:
        return tuple(range(self.first, self.last))


@dataclass(unsafe_hash=True, slots=True)
class Chunk:
    """A noun phrase with its attributes, or one with the preposition that rules it.

    `cases`, `number` and `genders` ("m", "f", "n") are what the written forms leave possible; a
    genitive attribute belongs to the chunk, a prepositional one is a chunk of its own.
    """

    range: Final[Range]
    head: Final[int]  # the noun, or the last word of a name
    cases: Final[frozenset[Case]]
    number: Final[Number | None] = None  # None: the forms do not tell
    genders: Final[frozenset[str]] = frozenset("mfn")
    preposition: Final[str] = ""  # its plain form: "in" for "im"; empty for a noun phrase

    @property
    def inner(self) -> Range:
        """Without the preposition; "im" is one token with its article and counts as preposition."""
        return Range(self.range.first + len(self.preposition.split()), self.range.last)


class Kind(StrEnum):
    MAIN = "main"  # verb-second, can stand alone
    RELATIVE = "relative"  # verb-final, begins with a relative pronoun


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause that is understood as a whole. Its own words are `front`, `verb`, `middle`, `rest` and
    `after`; what opens a verb-final clause ("dass", "der", "mit dem") is `opening`, and its front is
    empty. Clauses that depend on it lie in its fields or stand as clauses of their own.
    """

    kind: Kind
    range: Range
    opening: Range
    front: Range
    verb: int  # the finite verb
    middle: Range
    rest: Range  # participles, infinitives, a separated prefix
    after: Range
    chunks: tuple[Chunk, ...]  # in order, those of subordinate clauses left out
    subject: Chunk | None = None  # only where it is certain
    antecedent: Chunk | None = None  # of a relative clause: what the pronoun stands for
    claimed: Range | None = None  # words of the sentence that say who claims it ("sagte X", "laut X")


# A sentence that has been put together: indices of tokens that are taken over, and words of our own.
Piece = int | str
Pieces = tuple[Piece, ...]

_NO_SPACE_BEFORE = frozenset(".,;:!?)]}…%“»’")
_NO_SPACE_AFTER = frozenset("([{„«‚")


def written(pieces: Pieces, sentence: Sentence) -> str:
    """Pieces as running text: neighbours in the sentence keep the space they have there, all else
    follows the rules of punctuation.

    >>> from quizgen.text.tokens import Token
    >>> words = (Token("Rom", "Rom", "NE", 0, 3), Token("liegt", "liegen", "VV(FIN)", 4, 9))
    >>> written(("Wo", 1, 0, "?"), Sentence(words, 0))
    'Wo liegt Rom?'
    """
    parts: list[str] = []
    before: Piece | None = None
    for piece in pieces:
        word = sentence.tokens[piece].text if isinstance(piece, int) else piece
        if before is not None and _spaced(before, piece, word, sentence):
            parts.append(" ")
        parts.append(word)
        before = piece
    return "".join(parts)


def is_bounded(pieces: Pieces, sentence: Sentence) -> bool:
    """Whether a clause ends where a sign stands: what was torn from more may have been misread."""
    last = max(piece for piece in pieces if isinstance(piece, int))
    return sentence.tokens[min(last + 1, len(sentence.tokens) - 1)].text in (",", ";", ".", "–")


def _spaced(before: Piece, piece: Piece, word: str, sentence: Sentence) -> bool:
    if isinstance(before, int) and isinstance(piece, int) and piece == before + 1:
        return sentence.tokens[before].end < sentence.tokens[piece].start
    left = sentence.tokens[before].text if isinstance(before, int) else before
    return not (word[:1] in _NO_SPACE_BEFORE or left[-1:] in _NO_SPACE_AFTER)

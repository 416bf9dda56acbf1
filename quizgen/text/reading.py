"""A sentence with its values, and what keeps it from standing alone."""

from dataclasses import dataclass, field
from enum import StrEnum

from quizgen.text.mentions import Mention
from quizgen.text.tokens import Sentence


class Doubt(StrEnum):
    """Why a sentence gives no fact by itself."""

    NO_VERB = "no finite verb"
    HEADLINE = "in the style of a headline"
    QUESTION = "a question or a command"
    COLON = "words behind a colon, which may be somebody's"
    SPEAKER = "speaks of 'ich', 'wir' or 'Sie'"
    PRONOUN = "a pronoun that could mean several"
    POINTING = "points at another sentence"
    UNCLAIMED = "somebody's claim without who claims it"
    DEFINITE = "a noun that an earlier sentence explains"
    TIME = "a time that depends on the day of reading"
    SLIP = "a slip in its language"
    SIZE = "too short or too long"


@dataclass(frozen=True, slots=True)
class Edit:
    """Tokens first to last (half-open) of a sentence become `text`; with empty text they go."""

    first: int
    last: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence with the values found in it; `notions` are words that a cloze may hide as well, though
    no rule counts on them."""

    sentence: Sentence
    mentions: tuple[Mention, ...]
    notions: tuple[Mention, ...] = ()

    @property
    def values(self) -> tuple[Mention, ...]:
        """All that may be asked for, the notions last."""
        return (*self.mentions, *self.notions)

    def covering(self, index: int) -> Mention | None:
        """The value that a token is part of."""
        return next((m for m in self.mentions if m.first <= index < m.last), None)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a sentence can stand alone: after these edits, or, with a doubt, not at all."""

    edits: tuple[Edit, ...] = ()
    doubt: Doubt | None = None
    detail: str = ""
    wants: tuple[str, ...] = ()  # nouns, as lemmas, and pronouns that the sentence before must explain
    mild: bool = False  # a doubt that does not keep it from being shown before another sentence


@dataclass(frozen=True, slots=True)
class Known:
    """What a reader knows from the sentences above: the lemmas of their nouns, what these end in
    ("brücke" of "Hochbrücke"), their names, and whether the text is about the day ("am Dienstag")."""

    of_the_day: bool
    nouns: set[str] = field(default_factory=set)
    endings: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)


def words(text: str) -> frozenset[str]:
    """A table of words, written as text."""
    return frozenset(text.split())


def is_role_of_name(reading: Reading, index: int) -> bool:
    """Whether a noun is part of the role before a name: "der Trainer" in "der Trainer Max Fink"."""
    return any(m.role and index < m.first <= index + len(m.role.split()) + 1 for m in reading.mentions)

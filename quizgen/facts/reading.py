"""A sentence with its values, and what keeps it from standing alone."""

from dataclasses import dataclass
from enum import StrEnum

from quizgen.model import Value
from quizgen.text.mentions import Mention
from quizgen.text.tokens import Sentence, Token
from quizgen.values.dates import Date, Period
from quizgen.values.names import Named


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
    SIZE = "too short or too long"


@dataclass(frozen=True, slots=True)
class Edit:
    """Tokens first to last (half-open) of a sentence become `text`; with empty text they go."""

    first: int
    last: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence with the values found in it."""

    sentence: Sentence
    mentions: tuple[Mention, ...]

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


# --- what several rules ask of a sentence


def words(text: str) -> frozenset[str]:
    """A table of words, written as text."""
    return frozenset(text.split())


def is_ruled(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a noun or its article follows a preposition: "im Oktober" is not who "er" is."""
    at = index - 1
    while at >= 0 and tokens[at].tag in ("ART", "ADJ(A)", "PPOSAT", "PIAT", "CARD", "PDAT"):
        at -= 1
    return at >= 0 and tokens[at].tag in ("APPR", "APPRART")


def is_role_of_name(reading: Reading, index: int) -> bool:
    """Whether a noun is part of the role before a name: "der Trainer" in "der Trainer Max Fink"."""
    return any(m.role and index < m.first <= index + len(m.role.split()) + 1 for m in reading.mentions)


_ENOUGH = 3  # telling nouns, where a name or date counts as two
_TELLING = 4  # letters


def tells_enough(reading: Reading, mention: Mention) -> bool:
    """Whether the rest of the sentence says enough to know what is asked."""
    others = [m for m in reading.mentions if m is not mention]
    known = sum(2 for m in others if _is_anchor(m.value))
    nouns = sum(
        1 + _is_name(token)
        for n, token in enumerate(reading.sentence.tokens)
        if token.tag in ("NN", "NNA", "NE") and len(token.text) >= _TELLING and reading.covering(n) is None
    )
    return known + nouns >= _ENOUGH


def _is_anchor(value: Value) -> bool:
    return isinstance(value, Named | Date | Period)


def _is_name(token: Token) -> bool:
    """ "Rendsburg", "Nord-Ostsee-Kanal": as good as a value."""
    return token.tag == "NE" or token.text.count("-") > 1

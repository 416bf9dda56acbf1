"""What gates judge, a question as its reader sees it, and what they find: a flaw."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from quizgen.errors import Location
from quizgen.model import Lang, QuestionId


class Flaw(StrEnum):
    """Why a question was dropped, in the words of the field."""

    NO_EVIDENCE = "evidence missing"
    NO_STEM = "no certain stem"
    FEW_DISTRACTORS = "too few good distractors"
    LENGTH_CUE = "key differs in length"
    OVERLAP = "options overlap"
    KEY_IN_STEM = "word of the key in the stem"
    LOGICAL_CUE = "logical cue"
    GRAMMAR_CUE = "grammatical cue"
    MIXED_GRAIN = "mixed grain or form"
    VAGUE = "absolute or vague words"
    CATCH_ALL = "none or all of the above"
    NEGATIVE = "negative stem"
    REFERENCE = "unresolved reference"
    LONG_STEM = "stem too long"
    THIN_STEM = "stem too thin"
    IN_TITLE = "key in the title of the deck"
    GIVEN_AWAY = "stem gives the key away"
    KEY_SHOWN = "key stands elsewhere in the sentence"
    HALF_NAME = "half of a name"
    LONG_KEY = "key too long to type"
    REPEATED_GAP = "value stands twice in the sentence"
    TWIN = "twin of another question"


@dataclass(frozen=True, slots=True)
class Rejection:
    """A question that was not asked."""

    question: QuestionId
    flaw: Flaw
    detail: str
    where: Location

    def __str__(self) -> str:
        kind, slot = self.question.split("/")[3], self.question.split("/")[2]
        return f"{self.where}: {kind} for '{slot}' dropped: {self.flaw}" + (
            f" ({self.detail})" if self.detail else ""
        )


@dataclass(frozen=True, slots=True)
class Wording:
    """One phrasing of a question as its reader sees it; `statement` is the fact it was made of,
    `grains` are those of the options, the key's first."""

    lang: Lang
    stem: str
    key: str
    distractors: tuple[str, ...] = ()
    statement: str = ""
    grains: tuple[str, ...] = ()

    @property
    def options(self) -> tuple[str, ...]:
        return (self.key, *self.distractors)


Gate = Callable[[Wording], str | None]

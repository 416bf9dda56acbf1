"""What a learner has done: single answers, and where each question stands after them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum, IntEnum, StrEnum
from math import isfinite
from typing import Protocol

from quizgen.model import Lang, Match, QuestionId

YEARS = range(1970, 3000)  # leaves room for time zones before, and for due days after


class Rating(IntEnum):
    """How well a question was known; the numbers are those of FSRS and of Anki."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class Mode(StrEnum):
    """How a question was asked; any question can also be shown as a card."""

    CHOICE = "choice"
    CLOZE = "cloze"
    CARD = "card"  # revealed, and graded by the learner


@dataclass(frozen=True, slots=True)
class Review:
    """One answer. `verdict` is the last word on it: `overruled` says that the learner spoke it."""

    question: QuestionId
    at: datetime  # aware; kept in UTC, to the microsecond
    verdict: Match
    rating: Rating
    seconds: float  # from the question's appearance to the answer
    typed: str  # as typed; of a choice the option picked; empty for a card
    lang: Lang  # the question was shown in
    mode: Mode
    overruled: bool = False

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("a review needs an aware time")
        if self.at.year not in YEARS:
            raise ValueError(f"the year {self.at.year} is out of range")
        if not (isfinite(self.seconds) and self.seconds >= 0):
            raise ValueError("seconds are a number from 0")
        object.__setattr__(self, "at", self.at.astimezone(UTC))


class Unseen(Enum):
    """The progress of a question never answered."""

    UNSEEN = "unseen"


UNSEEN = Unseen.UNSEEN


@dataclass(frozen=True, slots=True)
class Seen:
    """Where a question stands after its last answer. Days are study days."""

    at: datetime  # of the last answer, UTC
    day: date  # of the last answer
    due: date
    stability_days: float  # after so many days the chance to know it has fallen to 90 %
    difficulty: float  # 1 to 10
    rating: Rating  # of the last answer
    reviews: int  # answers so far, from 1
    misses: int  # of them rated AGAIN


Progress = Unseen | Seen


class Scheduler(Protocol):
    """What the store asks of a schedule; `study.schedule.Schedule` is one."""

    def day(self, at: datetime) -> date:
        """The study day of a moment."""

    def review(self, question: QuestionId, before: Progress, rating: Rating, at: datetime, day: date) -> Seen:
        """Progress after one more answer; the same arguments give the same result."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A question that a learner holds to be bad."""

    question: QuestionId
    reason: str
    deck: str  # slug of the deck it was met in
    at: datetime  # UTC

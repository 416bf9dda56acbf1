"""An answer of a round on its way to the store."""

from dataclasses import dataclass
from datetime import datetime

from quizgen.model import Lang
from quizgen.store.progress import Review
from quizgen.study.schedule import rate
from quizgen.study.session import Graded, Outcome, Turn


@dataclass(frozen=True, slots=True)
class Filing:
    """The present answer. `days`: when its question comes back, once the answer is in the store."""

    review: Review
    saved: bool = False
    days: int | None = None


def review_of(outcome: Outcome, at: datetime, seconds: float, lang: Lang) -> Review:
    """An answer as the store keeps it; `lang` is the language it was given in."""
    turn = outcome.turn
    grade = outcome.given.rating if isinstance(outcome.given, Graded) else None
    return Review(
        question=turn.question.id,
        at=at,
        verdict=outcome.match,
        rating=rate(outcome.match, seconds, turn.mode, _to_read(turn, lang), grade, outcome.peeked),
        seconds=seconds,
        typed=outcome.answer(lang),
        lang=lang,
        mode=turn.mode,
        overruled=outcome.overruled,
    )


def _to_read(turn: Turn, lang: Lang) -> int:
    """Characters of the question and its options."""
    return len(turn.question.prompt[lang]) + sum(map(len, turn.options(lang)))

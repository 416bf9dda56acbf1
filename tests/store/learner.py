"""A learner for tests: answers with everything given that a test does not care for, and where they are kept."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from quizgen.errors import QuizgenError
from quizgen.model import Lang, Match, QuestionId
from quizgen.store.progress import Mode, Rating, Review
from quizgen.store.reviews import Store, open_store
from quizgen.study.schedule import Schedule

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SCHEDULE = Schedule(zone=UTC)
ROME = QuestionId("rom/founding/when/cloze")


def answer(
    question: str = ROME,
    days: float = 0,
    rating: Rating = Rating.GOOD,
    *,
    typed: str = "753",
    lang: Lang = Lang.DE,
    mode: Mode = Mode.CLOZE,
    overruled: bool = False,
) -> Review:
    """An answer so many days after noon of 22 November 2026."""
    verdict = Match.WRONG if rating is Rating.AGAIN else Match.RIGHT
    at = NOON + timedelta(days=days)
    return Review(QuestionId(question), at, verdict, rating, 4.5, typed, lang, mode, overruled)


def opened(path: Path | None) -> Store:
    return open_store(path, SCHEDULE)


def refusal(deed: Callable[[], object]) -> str:
    with pytest.raises(QuizgenError) as caught:
        deed()
    return str(caught.value)


def everything(store: Store) -> tuple[object, ...]:
    ids = [QuestionId("a/f/s/cloze"), QuestionId("a/g/s/choice")]
    return list(store.reviews()), store.progress(ids), store.standing(), store.days(), store.hardest()

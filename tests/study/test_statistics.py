"""The figures of the statistics screen, from answers whose figures can be counted by hand."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from quizgen.model import Lang, QuestionId
from quizgen.store.progress import Rating
from quizgen.store.reviews import DayCount, Store, Trouble, open_store
from quizgen.study.statistics import FORECAST_DAYS, Statistics, as_json, statistics
from tests.store.learner import NOON, SCHEDULE, answer

A, B, LEFT = (QuestionId(f"{deck}/f/s/cloze") for deck in ("a", "b", "left"))


def figures(store: Store, days: float = 0, kept: tuple[QuestionId, ...] | None = None) -> Statistics:
    return statistics(store, SCHEDULE, NOON + timedelta(days=days), kept)


@pytest.fixture
def store() -> Iterator[Store]:
    """Three days: all new, then b missed twice in English, then a."""
    store = open_store(None, SCHEDULE)
    for days, name, rating, lang in [
        (0, A, Rating.GOOD, Lang.DE),
        (0.1, B, Rating.GOOD, Lang.DE),
        (0.2, LEFT, Rating.AGAIN, Lang.DE),
        (1, B, Rating.AGAIN, Lang.EN),
        (2, B, Rating.AGAIN, Lang.EN),
        (2, A, Rating.GOOD, Lang.DE),
    ]:
        store.record(answer(name, days, rating, lang=lang))
    yield store
    store.close()


def test_figures(store: Store) -> None:
    found = figures(store, 2)
    assert found.today == DayCount(answers=2, right=1, new=0, known=1, seconds=9.0)
    assert (found.questions, found.learned, found.suspended) == (3, 1, 0)
    assert found.retention_by_deck() == {"a": (1, 1), "b": (0, 2)}
    assert found.retention_by_language() == {Lang.DE: (1, 1), Lang.EN: (0, 2)}
    assert found.hardest == (Trouble(B, 2, 3), Trouble(LEFT, 1, 1))
    due = [store.progress([name])[name].due for name in (A, B, LEFT)]  # type: ignore[union-attr]
    expected = [0] * FORECAST_DAYS
    for day in due:
        expected[max(0, (day - found.day).days)] += 1
    assert list(found.forecast) == expected


def test_retention_is_told_by_week(store: Store) -> None:
    assert figures(store, 2).retention_by_week(2) == [None, 1 / 3]
    assert figures(store, 7).retention_by_week(3) == [None, None, 1 / 3]
    assert figures(store, 8).retention_by_week(2) == [0 / 1, 1 / 2]
    assert figures(store, 30).retention_by_week(2) == [None, None]


def test_what_left_its_deck_counts_as_learnt_but_does_not_come_back(store: Store) -> None:
    found = figures(store, 2, kept=(A, B))
    assert (found.questions, found.aside) == (3, 1)
    assert sum(found.forecast) == 2
    assert found.hardest == (Trouble(B, 2, 3),)
    store.suspend(A, True)
    assert sum(figures(store, 2, kept=(A, B)).forecast) == 1


STREAKS = [  # days with an answer, before today; the streak, the longest
    ("never", [], 0, 0),
    ("today", [0], 1, 1),
    ("yesterday: today is not over", [1], 1, 1),
    ("the day before: broken", [2], 0, 1),
    ("three days", [0, 1, 2], 3, 3),
    ("a longer one before", [0, 1, 5, 6, 7, 8], 2, 4),
]


@pytest.mark.parametrize(("ago", "streak", "longest"), [s[1:] for s in STREAKS], ids=[s[0] for s in STREAKS])
def test_days_in_a_row(ago: list[int], streak: int, longest: int) -> None:
    with open_store(None, SCHEDULE) as store:
        for days in ago:
            store.record(answer(days=-days))
        found = figures(store)
        assert (found.streak, found.longest_streak) == (streak, longest)


def test_old_answers_do_not_count_for_retention(store: Store) -> None:
    assert figures(store, 200).retention == ()


def test_as_json(store: Store) -> None:
    shown = as_json(figures(store, 2))
    assert shown["day"] == date(2026, 11, 24).isoformat()
    assert shown["today"] == {"answers": 2, "right": 1, "new": 0, "known": 1, "seconds": 9.0}
    assert shown["retention"] == {
        "decks": {
            "a": {"answers": 1, "right": 1, "share": 1.0},
            "b": {"answers": 2, "right": 0, "share": 0.0},
        },
        "languages": {
            "de": {"answers": 1, "right": 1, "share": 1.0},
            "en": {"answers": 2, "right": 0, "share": 0.0},
        },
    }
    assert shown["hardest"] == [
        {"question": B, "misses": 2, "answers": 3},
        {"question": LEFT, "misses": 1, "answers": 1},
    ]

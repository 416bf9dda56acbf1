"""The schedule: days as people count them, ratings by rule, the same answers always the same days."""

import random
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model import Match, QuestionId
from quizgen.store.progress import UNSEEN, Mode, Progress, Rating, Seen
from quizgen.study.schedule import LONGEST_DAYS, Schedule, is_due, rate

BERLIN = ZoneInfo("Europe/Berlin")
ASKED = QuestionId("rom/founding/when/cloze")
RIGHT, ALMOST, WRONG = Match.RIGHT, Match.ALMOST, Match.WRONG
CHOICE, CLOZE, CARD = Mode.CHOICE, Mode.CLOZE, Mode.CARD

RATES = [
    ("choice at once", RIGHT, 0.5, CHOICE, 0, "GOOD"),  # it may have been guessed
    ("choice, quicker than it can be read", RIGHT, 0.5, CHOICE, 300, "GOOD"),
    ("card, quicker than it can be read", RIGHT, 0.5, CARD, 300, "GOOD"),
    ("choice, thought over", RIGHT, 25, CHOICE, 0, "GOOD"),
    ("choice, laboured", RIGHT, 25.1, CHOICE, 0, "HARD"),
    ("choice with much to read", RIGHT, 37, CHOICE, 300, "GOOD"),
    ("choice missed at once", WRONG, 0.5, CHOICE, 0, "AGAIN"),
    ("typed fluently", RIGHT, 5.9, CLOZE, 0, "EASY"),
    ("typed after reading", RIGHT, 9.9, CLOZE, 100, "EASY"),
    ("typed", RIGHT, 6, CLOZE, 0, "GOOD"),
    ("typed, laboured", RIGHT, 41, CLOZE, 0, "HARD"),
    ("typed fluently with a slip", ALMOST, 2, CLOZE, 0, "HARD"),
    ("typed wrong", WRONG, 2, CLOZE, 0, "AGAIN"),
    ("card left lying", RIGHT, 9999, CARD, 0, "GOOD"),
]


@pytest.mark.parametrize(("verdict", "seconds", "mode", "length", "rating"), [r[1:] for r in RATES], ids=[r[0] for r in RATES])  # fmt: skip
def test_an_answer_is_rated_by_rule(
    verdict: Match, seconds: float, mode: Mode, length: int, rating: str
) -> None:
    assert rate(verdict, seconds, mode, length).name == rating


@pytest.mark.parametrize("grade", Rating)
def test_the_learners_own_grade_wins(grade: Rating) -> None:
    assert rate(WRONG, 99, CARD, 0, self_grade=grade, peeked=True) is grade


def test_who_looked_at_the_passage_knew_it_hardly() -> None:
    assert rate(RIGHT, 3, CLOZE, 0, peeked=True) is Rating.HARD


# Berlin left summer time on 25 October 2026, 03:00 became 02:00; it begins on 28 March 2027.
DAYS = [
    ("before four", (2026, 11, 22, 3, 59), 0, "2026-11-21"),
    ("from four", (2026, 11, 22, 4, 0), 0, "2026-11-22"),
    ("new year's night", (2027, 1, 1, 1, 0), 0, "2026-12-31"),
    ("half past two, summer time", (2026, 10, 25, 2, 30), 0, "2026-10-24"),
    ("half past two again", (2026, 10, 25, 2, 30), 1, "2026-10-24"),
    ("four of the long night", (2026, 10, 25, 4, 0), 0, "2026-10-25"),
    ("three of the short night", (2027, 3, 28, 3, 0), 0, "2027-03-27"),
    ("four of the short night", (2027, 3, 28, 4, 0), 0, "2027-03-28"),
]


@pytest.mark.parametrize(("local", "fold", "day"), [d[1:] for d in DAYS], ids=[d[0] for d in DAYS])
def test_a_study_day_ends_at_four(local: tuple[int, ...], fold: int, day: str) -> None:
    at = datetime(*local, fold=fold, tzinfo=BERLIN)  # type: ignore[misc,arg-type]
    assert Schedule(zone=BERLIN).day(at.astimezone(UTC)).isoformat() == day


def learnt(schedule: Schedule, *answers: tuple[datetime, Rating]) -> Seen:
    state: Progress = UNSEEN
    for at, rating in answers:
        state = schedule.review(ASKED, state, rating, at)
    assert state is not UNSEEN
    return state


@pytest.mark.parametrize("second_hour", [5, 17, 19, 21, 26])
def test_a_day_is_a_day_whatever_the_hours_between(second_hour: int) -> None:
    """24-hour periods would count 20:00 to 19:00 as none and 20:00 to 02:00 after next as one."""
    schedule = Schedule(zone=BERLIN)
    evening = datetime(2026, 10, 24, 20, tzinfo=BERLIN)
    next_day = datetime(2026, 10, 25, tzinfo=BERLIN) + timedelta(hours=second_hour)
    state = learnt(schedule, (evening, Rating.GOOD), (next_day, Rating.GOOD))
    same_hour = learnt(schedule, (evening, Rating.GOOD), (evening + timedelta(days=1), Rating.GOOD))
    assert (state.due, state.stability_days) == (same_hour.due, same_hour.stability_days)


@pytest.mark.parametrize(("rating", "days"), [("AGAIN", 1), ("HARD", 1), ("GOOD", 2), ("EASY", 8)])
def test_a_new_question_comes_back_in_days_never_minutes(rating: str, days: int) -> None:
    noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
    seen = learnt(Schedule(zone=UTC), (noon, Rating[rating]))
    # What FSRS 6 says; fuzz moves the last, by two at most.
    assert abs((seen.due - seen.day).days - days) <= (2 if rating == "EASY" else 0)


GAPS = [(3, 2), (3, 12), (3, 47), (1, 2), (3, 7), (2, 13), (4, 35)]  # rating, days until the next


def test_a_history_gives_these_days() -> None:
    """Golden: if it changes, the days of every learner do."""
    schedule, at = Schedule(zone=UTC), datetime(2026, 11, 22, 12, tzinfo=UTC)
    state: Progress = UNSEEN
    for rating, days in GAPS:
        state = schedule.review(ASKED, state, Rating(rating), at)
        assert (state.due - state.day).days == days
        at += timedelta(days=days)
    assert isinstance(state, Seen)
    assert (state.reviews, state.misses) == (7, 1)


def test_memory_is_what_fsrs_itself_makes_of_whole_days() -> None:
    scheduler = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    at = datetime(2026, 11, 22, 12, tzinfo=UTC)
    card, state = fsrs.Card(card_id=1, due=at), UNSEEN
    for rating, days in GAPS:
        card, _ = scheduler.review_card(card, fsrs.Rating(rating), at)
        state = Schedule(zone=UTC).review(ASKED, state, Rating(rating), at)  # type: ignore[assignment]
        assert isinstance(state, Seen)
        assert (state.stability_days, state.difficulty) == (card.stability, card.difficulty)
        at += timedelta(days=days)


def test_a_clock_set_back_counts_as_the_same_day() -> None:
    schedule = Schedule(zone=UTC)
    noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
    back = learnt(schedule, (noon, Rating.GOOD), (noon - timedelta(days=400), Rating.GOOD))
    same = learnt(schedule, (noon, Rating.GOOD), (noon, Rating.GOOD))
    assert (back.day, back.due, back.stability_days) == (same.day, same.due, same.stability_days)


def test_more_retention_means_sooner() -> None:
    noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
    due = [learnt(Schedule(r, UTC), (noon, Rating.EASY)).due for r in (0.97, 0.9, 0.8, 0.7)]
    assert due == sorted(set(due))


def test_due_is_a_matter_of_days() -> None:
    seen = learnt(Schedule(zone=UTC), (datetime(2026, 11, 22, 12, tzinfo=UTC), Rating.GOOD))
    assert seen.due == date(2026, 11, 24)
    assert [is_due(seen, date(2026, 11, d)) for d in (23, 24, 25)] == [False, True, True]
    assert not is_due(UNSEEN, date(2026, 11, 22))


TIMES = st.datetimes(datetime(1971, 1, 1), datetime(2999, 12, 30), timezones=st.just(UTC))
HISTORIES = st.lists(st.tuples(TIMES, st.sampled_from(Rating)), max_size=12).map(sorted)


@given(HISTORIES, TIMES, st.text(max_size=9), st.sampled_from([0.7, 0.9, 0.97]))
def test_any_history_gives_days_ahead_and_the_preview_keeps_its_word(
    history: list[tuple[datetime, Rating]], now: datetime, name: str, retention: float
) -> None:
    schedule, question = Schedule(retention, BERLIN), QuestionId(name)
    state: Progress = UNSEEN
    for at, rating in history:
        state = schedule.review(question, state, rating, at)
        assert 1 <= (state.due - state.day).days <= LONGEST_DAYS
        assert 1 <= state.difficulty <= 10
        assert state.stability_days > 0
    random.seed(len(history))  # whatever others drew from it
    promised = schedule.preview(question, state, now)
    random.seed(99)
    kept = {r: schedule.review(question, state, r, now) for r in Rating}
    assert promised == {r: (seen.due - seen.day).days for r, seen in kept.items()}
    assert list(promised.values()) == sorted(promised.values())

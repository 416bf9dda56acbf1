"""The store: what was answered stays, whatever happens to the program, the disk or the file."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.model import Lang, Match, QuestionId
from quizgen.store.progress import UNSEEN, Mode, Rating, Review
from quizgen.store.reviews import DayCount, Share, Trouble
from tests.store.learner import NOON, ROME, SCHEDULE, answer, everything, opened

TODAY = NOON.date()


# --- what is kept ---------------------------------------------------------------------------------


def test_an_answer_is_there_for_the_next_start(path: Path) -> None:
    with opened(path) as store:
        seen = store.record(answer())
    with opened(path) as store:
        assert list(store.reviews()) == [answer()]
        assert store.progress([ROME, QuestionId("rom/other")]) == {ROME: seen, "rom/other": UNSEEN}
    assert seen == SCHEDULE.review(ROME, UNSEEN, Rating.GOOD, NOON)


TIMES = st.datetimes(datetime(1970, 1, 2), datetime(2999, 12, 30), timezones=st.just(UTC))
TEXT = st.text(st.characters(codec="utf-8"), max_size=9)
REVIEWS = st.builds(
    Review, st.sampled_from([QuestionId("a/f/s/cloze"), QuestionId("a/g/s/choice")]), TIMES, st.sampled_from(Match),
    st.sampled_from(Rating), st.floats(0, 1e6), TEXT, st.sampled_from(Lang), st.sampled_from(Mode), st.booleans(),
)  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(st.lists(REVIEWS, max_size=8), st.data())
def test_any_answers_read_back_and_undo_is_exact(reviews: list[Review], data: st.DataObject) -> None:
    """In whatever order the clock put them; also when taken back, put right or given again."""
    with opened(None) as store:
        states: list[tuple[object, ...]] = []
        kept: list[Review] = []
        for review in reviews:
            states.append(everything(store))
            store.record(review)
            kept.append(review)
            if data.draw(st.booleans()):
                overruled = Review(
                    review.question, review.at, Match.RIGHT, Rating.EASY, 1, "", Lang.EN, Mode.CARD, True
                )
                store.amend(overruled)
                kept[-1] = overruled
        assert sorted(store.reviews(), key=repr) == sorted(kept, key=repr)
        for review, state in zip(reversed(kept), reversed(states), strict=True):
            assert store.undo() == review
            assert everything(store) == state
        assert store.undo() is None


@settings(deadline=None, max_examples=40)
@given(
    st.lists(REVIEWS, max_size=8, unique_by=lambda r: (r.question, r.at)), st.randoms(use_true_random=False)
)
def test_answers_of_two_machines_merge_to_one_history(reviews: list[Review], rng: random.Random) -> None:
    in_time = sorted(reviews, key=lambda r: r.at)
    with opened(None) as straight, opened(None) as merged:
        for review in in_time:
            straight.record(review)
        here = [r for r in reviews if rng.random() < 0.5]
        for review in here:
            merged.record(review)
        assert merged.merge(reviews) == len(reviews) - len(here)
        assert merged.merge(reviews) == 0
        assert everything(merged) == everything(straight)


def test_undo_takes_back_only_what_this_window_did(path: Path) -> None:
    with opened(path) as one, opened(path) as other:
        first = one.record(answer())
        one.record(answer(days=1))
        other.record(answer(days=2, rating=Rating.AGAIN))
        assert one.undo() == answer(days=1)
        left = other.progress([ROME])[ROME]
        assert left == SCHEDULE.review(ROME, first, Rating.AGAIN, NOON + timedelta(days=2))
        assert list(one.reviews()) == [answer(), answer(days=2, rating=Rating.AGAIN)]


def test_half_a_character_is_no_reason_to_lose_an_answer(path: Path) -> None:
    with opened(path) as store:
        store.record(answer(typed="Br\udcfcssel"))
        assert [r.typed for r in store.reviews()] == ["Br?ssel"]


def test_progress_outlives_the_deck_and_any_number_of_questions_can_be_asked_for(path: Path) -> None:
    ids = [QuestionId(f"rom/f{i}/when/cloze") for i in range(1200)]
    with opened(path) as store:
        store.record(answer(ids[700]))
        store.record(answer("gone/f/when/cloze"))
        found = store.progress(ids)
        assert [i for i in ids if found[i] is not UNSEEN] == [ids[700]]
        assert set(store.standing()) == {ids[700], "gone/f/when/cloze"}


def test_suspending_and_flagging(path: Path) -> None:
    with opened(path) as store:
        store.suspend(ROME, True)
        store.suspend(ROME, True)
        assert store.suspended() == {ROME}
        store.suspend(ROME, False)
        assert store.suspended() == frozenset()
        store.flag(ROME, "too easy", "rom", NOON)
        store.flag(ROME, "wrong year", "rom", NOON)
        assert [f.reason for f in store.flags()] == ["wrong year"]
        store.unflag(ROME)
        assert store.flags() == ()


def test_figures(path: Path) -> None:
    with opened(path) as store:
        for days, name, rating in [
            (0, "a/f/s/cloze", 3),
            (0, "b/f/s/cloze", 1),
            (1, "b/f/s/cloze", 3),
            (1, "b/f/s/cloze", 1),
        ]:
            store.record(answer(name, days, Rating(rating)))
        tomorrow = TODAY + timedelta(days=1)
        assert store.days() == {TODAY: DayCount(2, 1, 2, 0, 9.0), tomorrow: DayCount(2, 1, 0, 1, 9.0)}
        assert (store.new_today(TODAY), store.new_today(tomorrow)) == (2, 0)
        assert store.shares(since=TODAY) == [Share("b", Lang.DE, 2, 1)]
        assert store.shares(since=tomorrow + timedelta(days=1)) == []
        assert store.hardest() == [Trouble(QuestionId("b/f/s/cloze"), 2, 3)]

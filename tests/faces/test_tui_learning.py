"""What the terminal app keeps of what is learned: each answer, its undoing, what is due and when."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest

from quizgen.faces.tui.screens.home import HomeScreen
from quizgen.faces.tui.screens.round import RoundScreen
from quizgen.faces.tui.screens.setup import SCOPES, Setup, about
from quizgen.faces.tui.screens.stats import StatsScreen
from quizgen.faces.tui.screens.summary import SummaryScreen
from quizgen.faces.tui.widgets.card import Grade
from quizgen.model import Kind, Lang, Match, Value, question_id
from quizgen.store.progress import Mode, Rating
from quizgen.store.reviews import Store, open_store
from quizgen.store.settings import Settings
from quizgen.study.pick import Scope
from quizgen.study.schedule import Schedule
from tests.faces.tui_table import (
    BROKEN,
    CHOICE,
    CLOZE,
    PERSON,
    Clock,
    deck,
    key_row,
    outcome,
    painted,
    play_wrong,
    playing,
    press,
    round_of,
    settled,
    typed,
)

TO_CARDS = ("r", "down", "down", "right", "right", "right", "enter")
TO_ALL = ("r", *("right",) * list(SCOPES).index(Scope.ALL), "enter")


@pytest.fixture
def store() -> Iterator[Store]:
    with open_store(None, Schedule(zone=UTC)) as opened:
        yield opened


def kept(store: Store) -> list[tuple[str, Match, Rating, bool]]:
    return [(r.typed, r.verdict, r.rating, r.overruled) for r in store.reviews()]


# --- answers


async def test_an_answer_is_saved_before_the_next_question_shows(store: Store) -> None:
    clock = Clock()
    async with playing(deck(CLOZE, PERSON), store=store, clock=clock) as (app, pilot):
        await press(pilot, "enter", "f2")
        clock.pass_seconds(30)
        await typed(app, pilot, "Köln")
        (review,) = store.reviews()
        assert (review.question, review.at) == (round_of(app).session.turn.question.id, clock.now)
        assert (review.typed, review.lang, review.mode) == ("Köln", Lang.EN, Mode.CLOZE)
        assert (review.verdict, review.rating, review.seconds) == (Match.WRONG, Rating.AGAIN, 30)
        assert "kommt morgen wieder" in painted(app)


async def test_a_verdict_is_overruled_and_back_again(store: Store) -> None:
    async with playing(deck(CHOICE), store=store) as (app, pilot):
        await press(pilot, "enter")
        await press(pilot, str((key_row(app) + 1) % 4 + 1))
        was = kept(store)
        assert "War richtig" in painted(app)
        await press(pilot, "o")
        assert outcome(app) is Match.RIGHT
        assert "✓ Richtig   von dir gewertet" in painted(app)
        assert [row[1:] for row in kept(store)] == [(Match.RIGHT, Rating.GOOD, True)]
        assert "War falsch" in painted(app)
        await press(pilot, "o")
        assert kept(store) == was
        await press(pilot, "o", "u")
        assert kept(store) == []
        assert outcome(app) is None


async def test_undo_takes_the_answer_off_the_record_from_wherever_one_is(store: Store) -> None:
    async with playing(deck(CLOZE, PERSON), store=store) as (app, pilot):
        await press(pilot, "enter")
        first = round_of(app).session.turn.question
        for on in ([], ["enter"]):
            await typed(app, pilot, "Köln")
            await press(pilot, *on, "ctrl+z")
            assert kept(store) == []
            assert round_of(app).session.turn.question == first
            assert outcome(app) is None
        await play_wrong(app, pilot)
        await play_wrong(app, pilot)
        assert isinstance(app.screen, SummaryScreen)
        await press(pilot, "u")
        assert len(kept(store)) == 1
        assert round_of(app).session.turn.question != first


async def test_practice_is_not_recorded(store: Store) -> None:
    async with playing(deck(CLOZE), store=store) as (app, pilot):
        await press(pilot, "enter")
        await play_wrong(app, pilot)
        await press(pilot, "r")
        assert "Übung, zählt nicht" in painted(app)
        await play_wrong(app, pilot)
        assert len(kept(store)) == 1
        await press(pilot, "u")
        assert len(kept(store)) == 1


async def test_what_cannot_be_saved_is_said_and_tried_again(tmp_path: Path) -> None:
    path = tmp_path / "progress.db"
    with open_store(path, Schedule(zone=UTC)) as store, closing(sqlite3.connect(path)) as other:
        async with playing(deck(CLOZE, PERSON), store=store) as (app, pilot):
            await press(pilot, "enter")
            other.execute("BEGIN IMMEDIATE")
            await typed(app, pilot, "Köln")
            assert "noch nicht gespeichert" in painted(app)
            await pilot.pause(0.1)
            assert "is locked by another" in painted(app)
            assert outcome(app) is Match.WRONG
            other.execute("ROLLBACK")
            assert kept(store) == []
            await press(pilot, "enter")
            assert len(kept(store)) == 1
            assert outcome(app) is None, "the next question"


# --- leaving questions out


async def test_a_question_skipped_leaves_no_trace(store: Store) -> None:
    async with playing(deck(CHOICE, CLOZE), store=store) as (app, pilot):
        await press(pilot, "enter", "f5")
        assert len(round_of(app).session.turns) == 1
        await press(pilot, "f5")
        assert isinstance(app.screen, HomeScreen)
        assert kept(store) == []


async def test_a_suspended_question_stays_away_until_it_is_called_back(store: Store) -> None:
    async with playing(deck(CHOICE), size=(140, 40), store=store) as (app, pilot):
        await press(pilot, "enter", "x")
        assert store.suspended() == {CHOICE.id}
        assert isinstance(app.screen, HomeScreen)
        assert "1  ausgesetzt" in painted(app)
        await press(pilot, "enter")
        assert isinstance(app.screen, Setup)
        assert "Dafür gibt es gerade keine Frage." in painted(app)
        await press(pilot, "right", "enter", "x")
        assert store.suspended() == frozenset()
        assert isinstance(app.screen, RoundScreen), "there it is"


async def test_a_bad_question_is_flagged_with_a_reason(store: Store) -> None:
    async with playing(deck(CLOZE), store=store) as (_, pilot):
        await press(pilot, "enter", "f8", "escape")
        assert store.flags() == ()
        for pressed, reason in (
            ("2", "Mehr als eine Antwort ist richtig"),
            (("tab", *"schräg", "enter"), "schräg"),
        ):
            await press(pilot, "f8", *pressed)
            (flag,) = store.flags()
            assert (flag.question, flag.reason, flag.deck) == (CLOZE.id, reason, "wahl")


# --- cards, and the other language


async def test_a_card_is_turned_and_graded(store: Store) -> None:
    async with playing(deck(CHOICE, CLOZE), store=store) as (app, pilot):
        await press(pilot, *TO_CARDS)
        assert "Umdrehen" in painted(app)
        await press(pilot, "1")
        assert kept(store) == [], "first turn it"
        await press(pilot, "enter")
        text = painted(app)
        for shown in ("1  Nochmal", "2 Tage", "4  Leicht", "Bewerten", "Beleg"):
            assert shown in text
        first = round_of(app).session.turn.question.id
        await press(pilot, "3")
        (review,) = store.reviews()
        assert (review.question, review.mode, review.rating) == (first, Mode.CARD, Rating.GOOD)
        await press(pilot, "space")
        await pilot.click(app.screen.query(Grade).first())
        await pilot.pause()
        assert [row[1:3] for row in kept(store)][1:] == [(Match.WRONG, Rating.AGAIN)]
        assert isinstance(app.screen, SummaryScreen)
        assert "1 von 2 richtig" in painted(app)
        await press(pilot, "u")
        assert len(kept(store)) == 1
        assert round_of(app).session.turn.card


async def test_the_other_language_is_on_the_back() -> None:
    async with playing(deck(CLOZE), settings=Settings(other_on_back=True)) as (app, pilot):
        await press(pilot, "enter")
        assert "Parliament" not in painted(app)
        await typed(app, pilot, "Brüssel")
        assert "EN  Parliament sits in Brussels as well." in painted(app)
        await press(pilot, "f2")
        assert "DE  Das Parlament tagt auch in Brüssel." in painted(app)
        await press(pilot, "f6")
        assert "DE  " not in painted(app)


# --- what there is to do


async def test_home_counts_and_brings_what_is_due(store: Store) -> None:
    clock = Clock()
    other = replace(PERSON, id=question_id("amt", "wer", "who", Kind.CLOZE))
    decks = deck(CHOICE, CLOZE), deck(other, slug="amt", title="Ämter")
    async with playing(*decks, store=store, clock=clock) as (app, pilot):
        assert "t Heute" not in painted(app)
        for _ in range(2):
            await press(pilot, "enter")
            while isinstance(app.screen, RoundScreen):
                await play_wrong(app, pilot)
            await press(pilot, "enter", "down")
        assert "Für heute ist alles wiederholt" in painted(app)
        assert "0 von 2 gelernt" in painted(app)
        clock.pass_days(1)
        home = app.screen
        assert isinstance(home, HomeScreen)
        home.show(app.library.today())
        await pilot.pause()
        text = painted(app)
        assert "3 Fragen sind heute fällig" in text
        assert "2 fällig" in text
        assert "1 Tag in Folge" in text
        await press(pilot, "t")
        assert len(round_of(app).session.turns) == 3
        assert "Alle Stapel" in painted(app)
        assert round_of(app).play.deck.title in painted(app)


async def test_new_questions_have_a_share_of_the_day(store: Store) -> None:
    async with playing(deck(CHOICE, CLOZE, PERSON), settings=Settings(new_per_day=2), store=store) as (
        app,
        pilot,
    ):
        await press(pilot, "enter")
        assert len(round_of(app).session.turns) == 2
        await press(pilot, "escape", *TO_ALL)
        assert len(round_of(app).session.turns) == 3


async def test_a_round_is_put_together_as_wished() -> None:
    async with playing(deck(CHOICE, CLOZE, PERSON)) as (app, pilot):
        await press(pilot, "r", "down", "right")
        assert "‹ Personen ›" in painted(app)
        assert "1 Frage" in painted(app)
        await press(pilot, "enter")
        assert [t.question for t in round_of(app).session.turns] == [PERSON]
        await press(pilot, "escape", "r", "down", "left", "down", "right", "enter")
        assert [t.question for t in round_of(app).session.turns] == [CHOICE]


def test_every_type_of_answer_has_a_name() -> None:
    import quizgen.values.notation  # noqa: F401  which knows all of them

    values, types = [*Value.__subclasses__()], set()
    for value in values:
        values += value.__subclasses__()
        types |= {value.type} if hasattr(value, "type") else set()
    assert len(types) > 10
    assert all(about(name, lang) != name for name in types for lang in Lang)


async def test_statistics_say_what_there_is() -> None:
    async with playing(deck(CHOICE, CLOZE)) as (app, pilot):
        await press(pilot, "s")
        assert "Noch keine Antwort. Nach der ersten Runde steht hier mehr." in painted(app)
        await press(pilot, "escape", "enter")
        while isinstance(app.screen, RoundScreen):
            await play_wrong(app, pilot)
        await press(pilot, "escape", "s", "f3")
        assert isinstance(app.screen, StatsScreen)
        assert "days in a row" in painted(app)
        await press(pilot, "q")
        assert isinstance(app.screen, HomeScreen)


# --- decks that change


async def test_decks_new_to_the_index_are_read_after_the_first_frame() -> None:
    async with playing(deck(CLOZE), BROKEN, deck(PERSON, slug="amt"), known=False) as (app, pilot):
        for _ in range(50):
            if not app.library.unread:
                break
            await pilot.pause(0.02)
        await pilot.pause()
        assert "1 neu" in painted(app)
        assert "defekt" in painted(app)
        await press(pilot, "enter")
        assert round_of(app).session.turn.question == CLOZE


@pytest.mark.parametrize("key", ["enter", "r"])
async def test_a_deck_broken_since_it_was_listed_says_so(key: str) -> None:
    async with playing(deck(CLOZE)) as (app, pilot):
        app.library.paths[0].write_text("deck: wahl\n")
        await press(pilot, key)
        await pilot.pause(0.1)
        assert isinstance(app.screen, HomeScreen)
        assert "0-wahl.yaml  defekt" in painted(app)
        assert "has no 'title'" in painted(app)


# --- settings


PRESSED = (
    "enter", "space", "escape", "1", "2", "3", "4", "o", "u", "f5", "f6", "f7", "f8", "f", "x", "s", "r", "t", "n",
    "down", "up", "left", "right", "f1", "f2", "f3", "f4", "tab", "ü", "pagedown", "j", "ctrl+z", "m", "home",
)  # fmt: skip


async def test_no_sequence_of_keys_gets_stuck_or_breaks_anything(store: Store) -> None:
    rng = random.Random(4)
    more = [replace(PERSON, id=question_id("wahl", f"wer{n}", "who", Kind.CLOZE)) for n in range(6)]
    async with playing(deck(CHOICE, CLOZE, *more), BROKEN, store=store) as (app, pilot):
        for _ in range(120):
            await pilot.press(rng.choice(PRESSED))
        for _ in range(12):
            if isinstance(app.screen, HomeScreen):
                break
            await press(pilot, "escape", *(["y"] if "Leave" in type(app.screen).__name__ else []))
        assert isinstance(app.screen, HomeScreen)
    asked = {review.question for review in store.reviews()}
    assert asked <= {CHOICE.id, CLOZE.id, *(q.id for q in more)}


async def test_a_question_suspended_after_its_answer_does_not_come_back() -> None:
    async with playing(deck(PERSON, CLOZE)) as (app, pilot):
        await press(pilot, "enter")
        await typed(app, pilot, "Köln")
        assert "kommt morgen wieder" in await settled(app, pilot)
        await press(pilot, "x")
        text = await settled(app, pilot)
        assert "kommt morgen wieder" not in text
        assert "✗ Leider falsch   ausgesetzt" in text
        await press(pilot, "x")
        assert "kommt morgen wieder" in await settled(app, pilot)
        await press(pilot, "x", "enter")
        await typed(app, pilot, "Köln")
        assert "kommt morgen wieder" in await settled(app, pilot), "the next question is not suspended"

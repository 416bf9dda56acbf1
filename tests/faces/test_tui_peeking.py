"""The evidence looked up ahead of the answer, and whatever keys are pressed."""

import random

import pytest

from quizgen.faces.tui.screens.home import HomeScreen
from quizgen.faces.tui.widgets.evidence import Evidence
from quizgen.store.progress import UNSEEN, Rating, Seen
from tests.faces.tui_table import (
    CHOICE,
    CLOZE,
    PERSON,
    deck,
    painted,
    play_wrong,
    playing,
    press,
    round_of,
    typed,
)


async def test_the_evidence_can_be_looked_up_and_the_answer_is_hard_then() -> None:
    async with playing(deck(CLOZE)) as (app, pilot):
        await press(pilot, "enter")
        assert "F9 Beleg" in painted(app)
        assert "Straßburg" not in painted(app)
        await press(pilot, "f9")
        assert "Es tagt in Straßburg und in Brüssel." in painted(app)
        assert "F9 Beleg" not in painted(app)
        assert app.screen.query_one(Evidence).proof is None  # nothing marked yet
        await typed(app, pilot, "Brüssel")
        assert "nachgesehen" in painted(app)
        assert app.screen.query_one(Evidence).proof == CLOZE.proof
        seen = app.library.desk.store.progress([CLOZE.id])[CLOZE.id]
        assert isinstance(seen, Seen)
        assert seen.rating is Rating.HARD
        await press(pilot, "u")
        assert round_of(app).session.peeked
        assert "Es tagt in Straßburg" in painted(app)
        assert app.library.desk.store.progress([CLOZE.id])[CLOZE.id] is UNSEEN


async def test_the_next_question_hides_its_evidence_again() -> None:
    async with playing(deck(CHOICE, CLOZE)) as (app, pilot):
        await press(pilot, "enter", "f9")
        await play_wrong(app, pilot)
        assert not round_of(app).session.peeked
        assert round_of(app).query_one(Evidence).proof is None


KEYS = [*"1234oufxeqnbs", "enter", "space", "up", "f2", "f3", "f4", "f5", "f6", "f9", "escape", "tab", "ü"]


@pytest.mark.parametrize("seed", range(2))
async def test_any_keys_leave_a_way_on(seed: int) -> None:
    rng = random.Random(seed)
    async with playing(deck(CHOICE, CLOZE, PERSON)) as (app, pilot):
        for key in rng.choices(KEYS, k=60):
            if app.is_running and not (key in "q escape" and isinstance(app.screen, HomeScreen)):
                await pilot.press(key)
        await pilot.pause()
        assert any(active.binding.show for active in app.screen.active_bindings.values())

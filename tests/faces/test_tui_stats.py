"""The plots of the statistics: drawn once the screen is there, in every size, theme and language."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, timedelta

import pytest
from textual.events import MouseScrollDown
from textual.pilot import Pilot

from quizgen.faces.tui.app import QuizApp
from quizgen.faces.tui.widgets.plots import Days, Plot, Weeks
from quizgen.model import Lang, Match
from quizgen.store.progress import Mode, Rating, Review
from quizgen.store.reviews import open_store
from quizgen.study.schedule import Schedule
from tests.faces.tui_table import CHOICE, CLOZE, NOW, deck, painted, playing, press


@asynccontextmanager
async def statistics(
    size: tuple[int, int] = (80, 50), lang: Lang = Lang.DE
) -> AsyncIterator[tuple[QuizApp, Pilot[None]]]:
    """Of answers on each of the last twenty days, every third one wrong."""
    schedule = Schedule(zone=UTC)
    with open_store(None, schedule) as store:
        for ago in range(20):
            match = Match.RIGHT if ago % 3 else Match.WRONG
            rating = Rating.GOOD if ago % 3 else Rating.AGAIN
            for question in (CHOICE.id, CLOZE.id) * (1 + ago % 2):
                at = NOW - timedelta(days=ago)
                store.record(Review(question, at, match, rating, 5.0, "x", lang, Mode.CHOICE, False))
        async with playing(deck(CHOICE, CLOZE), size=size, lang=lang, store=store) as (app, pilot):
            await press(pilot, "s")
            await app.workers.wait_for_complete()
            await pilot.pause(0.1)
            yield app, pilot


async def test_every_day_has_its_column_at_any_size() -> None:
    async with statistics() as (app, pilot):
        for columns, lines in ((80, 50), (140, 50), (60, 50), (200, 60), (40, 50), (100, 45)):
            await pilot.resize_terminal(columns, lines)
            await pilot.pause(0.1)
            for plot in app.screen.query(Plot):
                assert plot.region.right <= columns
                assert plot.cells * plot.columns <= plot.size.width or columns < 80
        assert all(plot.cells == 1 for plot in app.screen.query(Days))
        assert painted(app).count("█") > 50


async def test_plots_say_how_much_and_when() -> None:
    async with statistics() as (app, _):
        text = painted(app)
        assert "Antworten der letzten 4 Wochen" in text
        assert re.search(r"^ +4  ", text, re.M)
        assert "15.11." in text
        assert "6.12." in text
        assert "100%" in text
        assert "─┬─" in text
        assert text.count("●") == 3


async def test_plots_follow_the_language_and_the_theme() -> None:
    async with statistics() as (app, pilot):
        colours = {plot.drawn_in for plot in app.screen.query(Plot)}
        await press(pilot, "f3", "f4")
        await pilot.pause(0.1)
        assert "Nov 15" in painted(app)
        assert "Due in the next 4 weeks" in painted(app)
        assert not colours & {plot.drawn_in for plot in app.screen.query(Plot)}


async def test_plots_can_be_read_without_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    async with statistics() as (app, _):
        coloured = painted(app)
    monkeypatch.setenv("NO_COLOR", "1")
    async with statistics() as (app, _):
        assert app.no_color
        assert app.screen.query_one("#behind Days", Days).numbers[-2:] == [4, 2]
        assert painted(app).partition("4 Wochen")[2] == coloured.partition("4 Wochen")[2]


async def test_the_page_scrolls_over_a_plot_and_no_key_moves_one() -> None:
    async with statistics((80, 24)) as (app, pilot):
        page, plot = app.screen.query_one("#stats"), app.screen.query_one("#behind Days", Days)
        before = plot._x_min, plot._x_max
        await pilot._post_mouse_events([MouseScrollDown], plot, (10, 2))
        await pilot.pause(0.3)
        assert page.scroll_y > 0
        assert (plot._x_min, plot._x_max) == before
        assert not plot.focusable


async def test_weeks_without_answers_leave_no_dot() -> None:
    async with statistics() as (app, pilot):
        weeks = app.screen.query_one(Weeks)
        weeks.tell([None] * 13, date(2026, 11, 22), Lang.DE)
        await pilot.pause(0.1)
        assert "●" not in painted(app)

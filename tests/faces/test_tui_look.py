"""What the terminal quiz paints: every screen as text, at every size, and nothing a deck should not."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot

from quizgen.faces.tui.app import QuizApp
from quizgen.faces.tui.plain import plain
from quizgen.faces.tui.screens.round import RoundScreen
from quizgen.faces.tui.screens.summary import SummaryScreen
from quizgen.faces.tui.shelf import cleaned
from quizgen.faces.tui.widgets.keybar import KeyBar
from quizgen.model import Lang
from tests.faces.tui_table import (
    BROKEN,
    CHOICE,
    CLOZE,
    PERSON,
    deck,
    key_row,
    painted,
    play_wrong,
    playing,
    press,
    round_of,
    settled,
    typed,
)

SNAPSHOTS = Path(__file__).parent / "snapshots"
SIZES = ((80, 24), (140, 40), (60, 18))


def keys(*names: str) -> Callable[[QuizApp, Pilot[None]], Awaitable[None]]:
    async def go(_app: QuizApp, pilot: Pilot[None]) -> None:
        await press(pilot, *names)

    return go


async def to_verdict(app: QuizApp, pilot: Pilot[None]) -> None:
    await press(pilot, "enter")
    if round_of(app).session.turn.order:
        await press(pilot, str((key_row(app) + 1) % 4 + 1))
    else:
        await typed(app, pilot, "Brüsel")


async def to_summary(app: QuizApp, pilot: Pilot[None]) -> None:
    await press(pilot, "enter")
    while isinstance(app.screen, RoundScreen):
        await play_wrong(app, pilot)


async def to_leave(app: QuizApp, pilot: Pilot[None]) -> None:
    await to_verdict(app, pilot)
    await press(pilot, "escape")


async def to_card(app: QuizApp, pilot: Pilot[None]) -> None:
    await press(pilot, "r", "down", "down", "right", "right", "right", "enter", "enter")


async def to_home_again(app: QuizApp, pilot: Pilot[None]) -> None:
    await to_summary(app, pilot)
    await press(pilot, "enter")


async def to_stats(app: QuizApp, pilot: Pilot[None]) -> None:
    await to_home_again(app, pilot)
    await press(pilot, "s")
    await pilot.pause()
    await app.workers.wait_for_complete()


THREE = (deck(CHOICE, CLOZE), deck(slug="leer", title="Leer"), BROKEN)
LOOKS = {
    "home-first": (keys(), THREE),
    "home": (to_home_again, THREE),
    "setup": (keys("r", "right", "down"), (deck(CHOICE, CLOZE),)),
    "choice": (keys("enter"), (deck(CHOICE),)),
    "choice-wrong": (to_verdict, (deck(CHOICE),)),
    "cloze": (keys("enter"), (deck(CLOZE),)),
    "cloze-almost": (to_verdict, (deck(CLOZE),)),
    "peeked": (keys("enter", "f9"), (deck(CHOICE),)),
    "card": (to_card, (deck(CLOZE),)),
    "flag": (keys("enter", "f"), (deck(CHOICE),)),
    "summary": (to_summary, (deck(CHOICE, CLOZE),)),
    "stats": (to_stats, (deck(CHOICE, CLOZE),)),
    "help": (keys("enter", "f1"), (deck(CHOICE),)),
    "leave": (to_leave, (deck(CLOZE, PERSON),)),
}
PICTURES = {("home", (140, 40), Lang.DE), ("choice-wrong", (80, 24), Lang.EN), ("stats", (140, 40), Lang.EN)}


@pytest.mark.parametrize("name", LOOKS)
async def test_screens_look_as_they_did(name: str, request: pytest.FixtureRequest) -> None:
    """Narrow and wide, German and English: a screen follows both while it is shown."""
    go, files = LOOKS[name]
    looks = {}
    async with playing(*files) as (app, pilot):
        await go(app, pilot)
        for columns, lines in SIZES[:2]:
            await pilot.resize_terminal(columns, lines)
            for lang in Lang:
                app.tongues = replace(app.tongues, asked=lang, face=lang)
                looks[f"{name}-{columns}x{lines}-{lang}.txt"] = await settled(app, pilot)
                if (name, (columns, lines), lang) in PICTURES:
                    looks[f"{name}.svg"] = picture(app)
    for file, look in looks.items():
        expected = SNAPSHOTS / file
        if request.config.getoption("--golden"):
            expected.write_text(look, encoding="utf-8")
        assert look == expected.read_text(encoding="utf-8")


def picture(app: QuizApp) -> str:
    """With colours and weights; of a font that is there already, not of one on the internet."""
    svg = re.sub(r"@font-face *\{[^}]*\}\s*", "", app.export_screenshot(title="quizgen", simplify=True))
    return re.sub(r"terminal-\d+", "terminal", svg).rstrip() + "\n"  # a number of Rich's, by chance


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_the_verdict_and_the_key_can_be_seen_at_any_size(size: tuple[int, int]) -> None:
    async with playing(deck(CHOICE), size=size) as (app, pilot):
        await to_verdict(app, pilot)
        await pilot.pause(0.1)
        text = painted(app)
        assert "✗ Leider falsch" in text
        assert "[Grundmandatsklausel" in text
        await pilot.resize_terminal(40, 12)
        await pilot.pause()
        await press(pilot, "pagedown", "pageup", "enter")
        assert isinstance(app.screen, SummaryScreen)


@pytest.mark.parametrize("lang", Lang)
async def test_the_footer_fits_eighty_columns(lang: Lang) -> None:
    async with playing(deck(CLOZE, PERSON), lang=lang) as (app, pilot):
        for pressed in ([], ["enter"], ["x", "enter"], ["enter"], ["x", "enter"], ["enter"], ["enter"]):
            await press(pilot, *pressed)
            await pilot.pause(0.1)
            bar = app.screen.query_one(KeyBar)
            assert bar.told.cell_length <= bar.content_size.width


PLAIN = {
    "German and dashes": ("„Größe“ – 5 % ½", "„Größe“ – 5 % ½"),
    "white space": ("a\tb\r\nc\u2028d", "a b  c d"),
    "escape": ("\x1b[31mred\x1b[0m", "\ufffd[31mred\ufffd[0m"),
    "C1 control": ("\x9b31m", "\ufffd31m"),
    "turned round": ("\u202eabc\u2066", "\ufffdabc\ufffd"),
    "soft hyphen and byte order mark": ("Donau\u00addampf\ufeff", "Donaudampf"),
    "half a character": ("\ud800", "\ufffd"),
    "joined emoji": ("👩\u200d🔬", "👩\u200d🔬"),
}


@pytest.mark.parametrize("name", PLAIN)
def test_plain(name: str) -> None:
    text, shown = PLAIN[name]
    assert plain(text) == shown


def test_cleaning_a_clean_deck_changes_nothing() -> None:
    assert cleaned(deck(CHOICE, CLOZE)) == deck(CHOICE, CLOZE)


async def test_home_follows_the_size_of_the_terminal() -> None:
    async with playing(deck(CHOICE)) as (app, pilot):
        await to_home_again(app, pilot)
        for size, wide in (((140, 40), True), ((60, 18), False), ((140, 40), True), ((30, 8), False)):
            await pilot.resize_terminal(*size)
            await pilot.pause(0.1)
            assert ("in 2 Wochen" in painted(app)) is wide
            assert ("weniger" in painted(app)) is wide

"""The terminal quiz outside a round: decks, help, the palette, keys that can be clicked."""

import signal
from collections.abc import Iterator
from dataclasses import replace

from quizgen.faces.tui.app import QuizApp
from quizgen.faces.tui.screens.help import Help
from quizgen.faces.tui.screens.home import HomeScreen
from quizgen.faces.tui.screens.round import RoundScreen
from quizgen.faces.tui.screens.stats import StatsScreen
from quizgen.faces.tui.shelf import cleaned, cleaned_lines
from quizgen.faces.tui.widgets.answer import Answer
from quizgen.faces.tui.widgets.choices import Choices
from quizgen.faces.tui.widgets.decklist import DeckList
from quizgen.faces.tui.widgets.keybar import KeyBar
from quizgen.faces.tui.widgets.topbar import TopBar
from quizgen.model import (
    GAP,
    Bilingual,
    Deck,
    Lang,
    Proof,
)
from tests import catalogues
from tests.faces.tui_table import (
    BROKEN,
    CHOICE,
    CLOZE,
    deck,
    painted,
    playing,
    press,
    round_of,
    settled,
)

# --- decks


async def test_a_broken_deck_shows_why_and_the_others_work() -> None:
    async with playing(BROKEN, deck(slug="leer"), deck(CLOZE, title="Gut")) as (app, pilot):
        text = painted(app)
        assert "0-kaputt.yaml  defekt" in text
        assert "'oops[/b]' stands where the text has" in text
        assert "leer, keine Fragen" in text
        await press(pilot, "up", "enter")
        assert round_of(app).play.game.title == "Gut"


async def test_enter_before_the_decks_are_there_begins_once_they_are() -> None:
    async with playing(deck(CLOZE), known=False) as (app, pilot):
        home = app.screen_stack[0]
        assert isinstance(home, HomeScreen)
        home.action_start()
        await settled(app, pilot)
        assert round_of(app).play.game.title == "Wahlrecht [kurz]"


async def test_rows_are_as_wide_with_a_scrollbar_as_without() -> None:
    many = [deck(CLOZE, slug=f"s{n}", title=f"Stapel {n}") for n in range(20)]
    async with playing(*many) as (app, pilot):
        rows = [
            line for line in (await settled(app, pilot)).splitlines() if "Stapel" in line and "neu" in line
        ]
        assert len(rows) == 8
        assert {len(row) for row in rows} == {76}
        await press(pilot, "end")
        assert "▌ Stapel 19" in await settled(app, pilot)
        await press(pilot, "pageup", "pageup", "pageup", "pageup", "pageup", "down")
        assert "▌ Stapel 1 " in await settled(app, pilot)
        await press(pilot, "up", "up")
        assert "▌ Stapel 19" in await settled(app, pilot), "from the first to the last"


async def test_the_decks_follow_a_terminal_that_grows_and_shrinks() -> None:
    many: list[Deck | str] = [BROKEN, *(deck(CLOZE, slug=f"s{n}", title=f"Stapel {n}") for n in range(4))]
    async with playing(*many) as (app, pilot):
        for size in ((80, 40), (80, 20), (124, 40), (124, 12), (40, 40), (140, 16), (30, 9), (80, 24)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            decks = app.screen.query_one(DeckList)
            for y in range(decks.size.height):
                assert decks.render_line(y).cell_length == decks.scrollable_content_region.width
        assert "▌ Stapel 0" in await settled(app, pilot)


async def test_a_deck_can_be_clicked() -> None:
    async with playing(BROKEN, deck(CHOICE), deck(CLOZE, slug="zwei", title="Zwei")) as (app, pilot):
        lines = (await settled(app, pilot)).splitlines()
        for text, title in (("defekt", None), ("Zwei", "Zwei")):
            at = next(y for y, line in enumerate(lines) if text in line)
            await pilot.click(offset=(20, at))
            await pilot.pause()
            assert isinstance(app.screen, RoundScreen) is (title is not None)
        assert round_of(app).play.game.title == "Zwei"


async def test_no_deck_at_all_is_told() -> None:
    async with playing() as (app, pilot):
        assert "quizgen build" in painted(app)
        await press(pilot, "enter", "t", "r", "f1", "escape", "f3")
        assert "Welcome" not in painted(app)
        assert "quizgen build" in painted(app)


async def test_an_escape_sequence_of_a_deck_reaches_no_screen() -> None:
    evil = "\x1b]0;owned\x07\u202eDeck\n2"
    question = replace(CLOZE, prompt=Bilingual(f"{evil} {GAP}", f"{evil} {GAP}"), proof=Proof(evil, "Deck"))
    shown = cleaned(replace(deck(question), title=evil, source=evil))
    (asked,) = shown.questions
    texts = (shown.title, shown.source, asked.prompt.de, asked.prompt.en, asked.proof.evidence)
    assert not {"\x1b", "\x07", "\u202e", "\n"} & set("".join(texts))
    assert cleaned_lines(f"{evil}") == "�]0;owned��Deck\n2"


# --- around the game


async def test_help_lists_the_keys_that_work_here() -> None:
    async with playing(deck(CLOZE)) as (app, pilot):
        await press(pilot, "enter", "f1")
        assert isinstance(app.screen, Help)
        text = painted(app)
        assert "Prüfen" in text
        assert "Antwort mit dieser Nummer" not in text
        await press(pilot, "escape")
        assert app.screen.query_one(Answer).has_focus


async def test_the_palette_runs_commands() -> None:
    async with playing(deck(CLOZE)) as (app, pilot):
        await press(pilot, "ctrl+p", *"hell")
        await app.workers.wait_for_complete()
        await press(pilot, "enter")
        await pilot.pause(0.1)
        assert app.theme == "papier"


async def test_the_footer_says_what_works_now() -> None:
    async with playing(deck(CHOICE)) as (app, pilot):
        await press(pilot, "enter")
        assert "Wählen" in painted(app)
        assert "Weiter" not in painted(app)
        await press(pilot, "1")
        assert "Wählen" not in painted(app)
        assert "Weiter" in painted(app)


async def test_the_arrows_go_through_the_decks() -> None:
    async with playing(deck(CHOICE), deck(CLOZE, slug="zwei", title="Zwei")) as (app, pilot):
        assert "▌ Wahlrecht" in await settled(app, pilot)
        await press(pilot, "down")
        assert "▌ Zwei" in painted(app)
        await press(pilot, "enter")
        assert round_of(app).play.game.title == "Zwei"


async def test_the_keys_and_the_languages_can_be_clicked() -> None:
    async with playing(deck(CHOICE)) as (app, pilot):
        keys = app.screen.query_one(KeyBar)
        at = keys.told.plain.index("Statistik") + keys.content_offset.x
        await pilot.hover(KeyBar, (at, 0))
        assert keys.tooltip == "Was gelernt ist und was kommt"
        await pilot.click(KeyBar, (at, 0))
        await pilot.pause()
        assert isinstance(app.screen, StatsScreen)
        await pilot.click(TopBar, (app.size.width - 4, 0))
        assert app.tongues.asked is Lang.EN


async def test_focus_comes_back_with_the_terminal() -> None:
    async with playing(deck(CHOICE)) as (app, pilot):
        await press(pilot, "enter")
        app.screen.set_focus(None)
        app.app_focus = False
        app.app_focus = True
        app.on_app_focus()
        await pilot.pause()
        assert isinstance(app.focused, Choices)


async def test_the_app_ends_in_order_when_told_to_from_outside() -> None:
    async with playing(deck(CHOICE)) as (app, pilot):
        signal.raise_signal(signal.SIGTERM)
        await pilot.pause()
    assert app.return_code == 128 + signal.SIGTERM


def bindings_described(app: QuizApp) -> Iterator[str]:
    for active in app.screen.active_bindings.values():
        if active.binding.id:
            yield from filter(None, (active.binding.description, active.tooltip))


async def test_every_key_of_ours_is_described_in_both_languages() -> None:
    known = {text for message in catalogues.read(Lang.DE) for text in (message.id, message.string)}
    async with playing(deck(CHOICE)) as (app, pilot):
        for pressed in ([], ["f3"], ["enter"], ["1"], ["enter"]):
            await press(pilot, *pressed)
            assert set(bindings_described(app)) <= known

"""The terminal quiz, played by keys and mouse on a screen that is not there."""

import signal
from collections.abc import Iterator
from dataclasses import replace

from quizgen.faces.tui.app import QuizApp
from quizgen.faces.tui.screens.help import Help
from quizgen.faces.tui.screens.home import HomeScreen
from quizgen.faces.tui.screens.leave import LeaveRound
from quizgen.faces.tui.screens.round import RoundScreen
from quizgen.faces.tui.screens.setup import Setup
from quizgen.faces.tui.screens.stats import StatsScreen
from quizgen.faces.tui.screens.summary import SummaryScreen
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
    Match,
    Proof,
)
from tests import catalogues
from tests.faces.tui_table import (
    BROKEN,
    CHOICE,
    CLOZE,
    HURDLE,
    PERSON,
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

# --- answering


async def test_a_choice_is_answered_by_keys() -> None:
    async with playing(deck(CHOICE)) as (app, pilot):
        await press(pilot, "enter")
        row = key_row(app)
        for pressed in (
            [str(row + 1)],
            ["home", *["down"] * row, "enter"],
            ["home", *["k"] * (4 - row), "enter"],
            ["end", "home", *["j"] * row, "space"],
        ):
            await press(pilot, *pressed)
            assert outcome(app) is Match.RIGHT
            assert "✓ Richtig" in painted(app)
            await press(pilot, "u")
            assert outcome(app) is None


async def test_a_wrong_choice_says_so_in_words_with_key_and_evidence() -> None:
    async with playing(deck(CHOICE)) as (app, pilot):
        await press(pilot, "enter")
        right = key_row(app) + 1
        assert HURDLE[:20] not in painted(app)
        await press(pilot, str(right % 4 + 1))
        text = painted(app)
        assert "✗ Leider falsch" in text
        assert f"Richtig ist {right}." in text
        assert HURDLE[:20] in text
        assert "Lexikon · 2024-11-23" in text
        await press(pilot, str(right))
        assert outcome(app) is Match.WRONG, "the first answer counts"


async def test_a_choice_is_answered_by_mouse() -> None:
    async with playing(deck(CHOICE)) as (app, pilot):
        await press(pilot, "enter")
        choices = app.screen.query_one(Choices)
        await pilot.click(Choices, choices.region_of(key_row(app)).offset - choices.virtual_region.offset)
        await pilot.pause()
        assert outcome(app) is Match.RIGHT


TYPED = {
    "right": ("Brüssel", Match.RIGHT, "✓ Richtig"),
    "with the umlaut written out": ("bruessel", Match.RIGHT, "✓ Richtig"),
    "almost": ("Brüsel", Match.ALMOST, "≈ Fast richtig"),
    "wrong": ("Köln [ß]", Match.WRONG, "✗ Leider falsch"),
}


async def test_a_cloze_is_answered_by_typing() -> None:
    async with playing(deck(CLOZE)) as (app, pilot):
        await press(pilot, "enter", "enter")
        assert outcome(app) is None, "nothing typed is no answer"
        assert "▁▁▁▁" in painted(app)
        for text, match, told in TYPED.values():
            await press(pilot, *text, "enter")
            assert outcome(app) is match
            shown = painted(app)
            assert told in shown
            assert text in shown
            assert "Das Parlament tagt auch in Brüssel." in shown, "the gap is filled"
            await press(pilot, "u", "ctrl+u")


async def test_a_choice_may_ask_for_a_gap() -> None:
    quoted = Bilingual(f"Was fehlt? „Gezählt wird mit {GAP}.“", f"What is missing? “Gezählt wird mit {GAP}.”")
    async with playing(deck(replace(CHOICE, prompt=quoted))) as (app, pilot):
        await press(pilot, "enter")
        assert "Gezählt wird mit ▁▁▁▁▁▁▁▁." in painted(app)
        await press(pilot, "1")
        assert "Gezählt wird mit Grundmandatsklausel." in painted(app)


async def test_an_answer_can_be_taken_back() -> None:
    async with playing(deck(CLOZE)) as (app, pilot):
        await press(pilot, "enter", *"Koeln", "enter", "u")
        assert outcome(app) is None
        field = app.screen.query_one(Answer)
        assert field.has_focus
        assert field.value == "Koeln"


async def test_a_choice_taken_back_keeps_the_cursor() -> None:
    async with playing(deck(CHOICE)) as (app, pilot):
        await press(pilot, "enter", "3", "u")
        assert outcome(app) is None
        choices = app.screen.query_one(Choices)
        assert choices.has_focus
        assert choices.cursor == 2


# --- languages


async def test_the_language_changes_within_a_choice() -> None:
    async with playing(deck(CHOICE)) as (app, pilot):
        await press(pilot, "enter", "down", "down", "f2")
        assert "What is the exception [to the threshold] called?" in painted(app)
        assert app.screen.query_one(Choices).cursor == 2
        order = round_of(app).session.turn.order
        await press(pilot, "l")
        assert "Wie heißt die Ausnahme [von der Hürde]?" in painted(app)
        assert round_of(app).session.turn.order == order
        await press(pilot, str(key_row(app) + 1), "f2")
        assert "basic mandate clause" in painted(app)
        assert "✓ Richtig" in painted(app), "the interface keeps its language"


async def test_the_language_changes_within_a_typed_answer() -> None:
    async with playing(deck(CLOZE)) as (app, pilot):
        await press(pilot, "enter", *"lüßÄ", "f2")
        field = app.screen.query_one(Answer)
        assert field.value == "lüßÄ", "letters go into the field, F2 does not"
        assert "Parliament sits in" in painted(app)
        field.value = "Brusels"
        await press(pilot, "enter", "f2")
        assert outcome(app) is Match.ALMOST
        assert "Das Parlament tagt auch in Brüssel." in painted(app)


async def test_the_interface_changes_its_language_everywhere() -> None:
    async with playing(deck(CLOZE)) as (app, pilot):
        await press(pilot, "enter", *"Köln", "f3")
        assert "Check" in painted(app)
        assert app.screen.query_one(Answer).value == "Köln"
        await press(pilot, "enter", "enter")
        assert "What you missed" in painted(app)
        await press(pilot, "escape")
        assert "1 day in a row" in painted(app)


# --- rounds


async def test_the_summary_lists_what_was_missed_first_and_asks_it_again() -> None:
    async with playing(deck(CHOICE, CLOZE, PERSON)) as (app, pilot):
        await press(pilot, "enter")
        while isinstance(app.screen, RoundScreen):
            if round_of(app).session.turn.question.fact == "wer":
                await typed(app, pilot, "Konrad Adenauer")
                await press(pilot, "enter")
            else:
                await play_wrong(app, pilot)
        text = painted(app)
        assert "1 von 3 richtig" in text
        for shown in ("Wie heißt die Ausnahme [von der Hürde]?", "Köln", "Brüssel", "Grundmandatsklausel"):
            assert shown in text
        assert text.count("Nochmal · kommt morgen wieder") == 2
        right = text[text.index("Richtig") :]
        assert "Konrad Adenauer" in right
        assert "Leicht · kommt in 8 Tagen wieder" in right
        await press(pilot, "r")
        assert {t.question.fact for t in round_of(app).session.turns} == {"klausel", "ort"}


async def test_a_round_without_a_mistake_has_nothing_to_ask_again() -> None:
    async with playing(deck(PERSON)) as (app, pilot):
        await press(pilot, "enter")
        await typed(app, pilot, "Konrad Adenauer")
        await press(pilot, "enter")
        assert "Alles richtig!" in painted(app)
        await press(pilot, "r")
        assert isinstance(app.screen, SummaryScreen)
        await press(pilot, "n")
        assert isinstance(app.screen, Setup), "all is done for today: what of the rest?"
        await press(pilot, "enter")
        assert not round_of(app).session.outcomes
        assert app.screen.query_one(Answer).has_focus


async def test_leaving_a_round_asks_first() -> None:
    async with playing(deck(CLOZE, PERSON)) as (app, pilot):
        await press(pilot, "enter")
        await typed(app, pilot, "Köln")
        await press(pilot, "escape")
        assert isinstance(app.screen, LeaveRound)
        assert "1 Frage ist noch offen." in painted(app)
        await press(pilot, "enter")
        assert isinstance(app.screen, RoundScreen), "Enter stays, as the focus says"
        await press(pilot, "escape", "j")
        assert isinstance(app.screen, SummaryScreen)
        assert "0 von 1 richtig" in painted(app)
        await press(pilot, "enter")
        assert isinstance(app.screen, HomeScreen)


async def test_a_round_nobody_began_is_left_at_once() -> None:
    async with playing(deck(CLOZE)) as (app, pilot):
        await press(pilot, "enter", "escape")
        assert isinstance(app.screen, HomeScreen)


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

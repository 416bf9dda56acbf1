"""The terminal quiz, played by keys and mouse on a screen that is not there."""

from dataclasses import replace

from quizgen.faces.tui.screens.home import HomeScreen
from quizgen.faces.tui.screens.leave import LeaveRound
from quizgen.faces.tui.screens.round import RoundScreen
from quizgen.faces.tui.screens.setup import Setup
from quizgen.faces.tui.screens.summary import SummaryScreen
from quizgen.faces.tui.widgets.answer import Answer
from quizgen.faces.tui.widgets.choices import Choices
from quizgen.faces.tui.wording import prompt
from quizgen.model import (
    GAP,
    Bilingual,
    Lang,
    Match,
)
from quizgen.study.session import Turn
from tests.faces.tui_table import (
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


def test_a_quoted_passage_is_filled_in_its_own_language() -> None:
    passage = f"Which place completes this sentence from the article? „Das Parlament tagt auch in {GAP}.“"
    framed = replace(CLOZE, prompt=Bilingual(CLOZE.prompt.de, passage), native=Bilingual(True, False))
    assert prompt(Turn(framed), True, Lang.EN).plain.endswith("„Das Parlament tagt auch in Brüssel.“")
    assert prompt(Turn(CLOZE), True, Lang.EN).plain == "Parliament sits in Brussels as well."

"""A table to play at: decks to try the terminal quiz with, and hands for its keys."""

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from textual.pilot import Pilot

from quizgen.faces.tui.app import QuizApp, build_app
from quizgen.faces.tui.screens.round import RoundScreen
from quizgen.faces.tui.shelf import Broken, DeckFile
from quizgen.faces.tui.widgets.answer import Answer
from quizgen.model import (
    GAP,
    Bilingual,
    Choice,
    Cloze,
    Deck,
    Kind,
    Lang,
    Match,
    Proof,
    Question,
    question_id,
)
from quizgen.values.names import Person, Place, Term

HURDLE = "Gezählt werden nur Parteien mit fünf Prozent der Zweitstimmen [Grundmandatsklausel beachten]."

CHOICE = Choice(
    id=question_id("wahl", "klausel", "name", Kind.CHOICE),
    prompt=Bilingual(
        "Wie heißt die Ausnahme [von der Hürde]?", "What is the exception [to the threshold] called?"
    ),
    key=Bilingual("Grundmandatsklausel", "basic mandate clause"),
    value=Term(Bilingual("Grundmandatsklausel", "basic mandate clause"), "rule"),
    also=(),
    native=Bilingual(True, True),
    proof=Proof(HURDLE, "Grundmandatsklausel"),
    distractors=(
        Bilingual("Überhangmandat", "overhang seat"),
        Bilingual("Sperrklausel [/b] für Listen", "threshold [/b] for lists"),
        Bilingual("Ausgleichsregel", "compensation rule"),
    ),
    position=2,
)
CLOZE = Cloze(
    id=question_id("wahl", "ort", "where", Kind.CLOZE),
    prompt=Bilingual(f"Das Parlament tagt auch in {GAP}.", f"Parliament sits in {GAP} as well."),
    key=Bilingual("Brüssel", "Brussels"),
    value=Place(Bilingual("Brüssel", "Brussels"), "city"),
    also=(),
    native=Bilingual(True, True),
    proof=Proof("Es tagt in Straßburg und in Brüssel.", "Brüssel"),
)
PERSON = replace(
    CLOZE,
    id=question_id("wahl", "wer", "who", Kind.CLOZE),
    prompt=Bilingual(f"Erster Kanzler war {GAP}.", f"The first chancellor was {GAP}."),
    key=Bilingual("Konrad Adenauer", "Konrad Adenauer"),
    value=Person(Bilingual("Konrad Adenauer", "Konrad Adenauer"), "politician"),
    proof=Proof("Das Parlament wählte Konrad Adenauer.", "Konrad Adenauer"),
)
BROKEN = Broken(Path("decks/kaputt.yaml"), "decks/kaputt.yaml:14: cloze [b]without[/b] gap\nsecond problem")


def deck(*questions: Question, title: str = "Wahlrecht [kurz]") -> Deck:
    return Deck("wahl", title, Lang.DE, date(2024, 11, 23), "Lexikon", questions)


@asynccontextmanager
async def playing(
    *files: DeckFile, size: tuple[int, int] = (80, 24), lang: Lang = Lang.DE
) -> AsyncIterator[tuple[QuizApp, Pilot[None]]]:
    app = build_app(files, lang, random.Random(7))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield app, pilot


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


def painted(app: QuizApp) -> str:
    """The text of the screen, as somebody without colours reads it. Textual has no public way to it."""
    strips = app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips) + "\n"


async def typed(app: QuizApp, pilot: Pilot[None], text: str) -> None:
    """As if it had been typed: a key at a time would cost a second a name."""
    app.screen.query_one(Answer).value = text
    await press(pilot, "enter")


def round_of(app: QuizApp) -> RoundScreen:
    assert isinstance(app.screen, RoundScreen)
    return app.screen


def outcome(app: QuizApp) -> Match | None:
    now = round_of(app).session.outcome
    return now.match if now else None


def key_row(app: QuizApp) -> int:
    return round_of(app).session.turn.key_row


async def play_wrong(app: QuizApp, pilot: Pilot[None]) -> None:
    if round_of(app).session.turn.order:
        await press(pilot, str((key_row(app) + 1) % 4 + 1), "enter")
    else:
        await typed(app, pilot, "Köln")
        await press(pilot, "enter")

"""A table to play at: decks to try the terminal quiz with, and hands for its keys."""

import random
from collections.abc import AsyncIterator, Sequence
from contextlib import ExitStack, asynccontextmanager, chdir
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from textual.pilot import Pilot

from quizgen.faces.foreign import read_any
from quizgen.faces.tui.app import QuizApp
from quizgen.faces.tui.desk import Desk
from quizgen.faces.tui.library import Library
from quizgen.faces.tui.screens.round import RoundScreen
from quizgen.faces.tui.start import make_app
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
from quizgen.store.decks import write_deck
from quizgen.store.home import Home
from quizgen.store.reviews import Store, open_store
from quizgen.store.settings import Settings
from quizgen.study.schedule import Schedule
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
NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
BROKEN = "kaputt"  # stands for a file that is no deck


class Clock:
    """Stands still until it is set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def pass_seconds(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    def pass_days(self, days: int) -> None:
        self.now += timedelta(days=days)


def deck(*questions: Question, title: str = "Wahlrecht [kurz]", slug: str = "wahl") -> Deck:
    return Deck(slug, title, Lang.DE, date(2024, 11, 23), "Lexikon", questions)


def shelve(decks: Sequence[Deck | str]) -> list[Path]:
    """The decks as files of the current folder."""
    paths = []
    for number, one in enumerate(decks):
        path = Path(f"{number}-{one if isinstance(one, str) else one.slug}.yaml")
        path.write_bytes(b"deck: [b]oops[/b]\n" if isinstance(one, str) else write_deck(one))
        paths.append(path)
    return paths


@asynccontextmanager
async def playing(
    *decks: Deck | str,
    size: tuple[int, int] = (80, 24),
    lang: Lang | None = Lang.DE,
    settings: Settings | None = None,
    store: Store | None = None,
    clock: Clock | None = None,
    known: bool = True,
) -> AsyncIterator[tuple[QuizApp, Pilot[None]]]:
    """The app on decks of a folder of its own; progress in memory if no store is given. `known`: the
    index has them already."""
    schedule, clock, settings = Schedule(zone=UTC), clock or Clock(), settings or Settings()
    with TemporaryDirectory() as folder, chdir(folder), Home(None) as home, ExitStack() as stack:
        kept = store or stack.enter_context(open_store(None, schedule))
        desk = Desk(kept, schedule, clock, random.Random(7))
        paths = shelve(decks)
        for path in paths if known else ():
            home.read(path)
        app = make_app(lambda: Library(home, paths, read_any, desk, settings), settings, lang, Lang.DE)
        async with app.run_test(size=size, notifications=True) as pilot:
            await pilot.pause()
            for _ in range(50 if paths and known else 0):  # until the first of the decks is to be seen
                if set("▌✗") & set(painted(app)):
                    break
                await pilot.pause(0.01)
            yield app, pilot


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


def painted(app: QuizApp) -> str:
    """The text of the screen, as somebody without colours reads it. Textual has no public way to it."""
    strips = app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips) + "\n"


async def settled(app: QuizApp, pilot: Pilot[None]) -> str:
    """What is painted once nothing changes any more; how long that takes is the machine's affair."""
    looks = [painted(app)]
    while len(looks) < 3 or len(set(looks[-3:])) > 1:
        await pilot.pause(0.05)
        looks.append(painted(app))
    return looks[-1]


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

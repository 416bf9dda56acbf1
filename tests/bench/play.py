"""What a learner waits for, and what a kill costs: `python tests/bench/play.py [KILLS]`.

A home with 1,000 decks, 100 of them studied: 100,000 answers to 10,000 questions over two years. What is
painted is timed on a terminal with those 100 decks, in turn with a bare Textual app. Nothing is
asserted: machines are noisy.
"""

import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from quizgen.kin import kin  # noqa: E402
from quizgen.model import Bilingual, Choice, Cloze, Deck, Kind, Lang, Proof, Question, question_id  # noqa: E402
from quizgen.store.decks import read_deck, write_deck  # noqa: E402
from quizgen.store.home import Home, find_decks  # noqa: E402
from quizgen.store.progress import Rating  # noqa: E402
from quizgen.store.reviews import open_store  # noqa: E402
from quizgen.study.pick import Wish, pick  # noqa: E402
from quizgen.study.session import start  # noqa: E402
from quizgen.study.statistics import statistics as figures  # noqa: E402
from quizgen.values.names import Term  # noqa: E402
from tests.bench.terminal import Terminal  # noqa: E402
from tests.store.killing import kill_once  # noqa: E402
from tests.store.learner import NOON, SCHEDULE, answer  # noqa: E402

DECKS, STUDIED, FACTS, ANSWERS = 1000, 100, 50, 100_000  # a choice and a cloze of each fact
ROUNDS = 30
STARTS, QUESTIONS = 15, 9  # one less than a round has
NOW = NOON
# What every learner has after the first start: compiled modules.
LEARNER = {"PYTHONDONTWRITEBYTECODE": "", "LANG": "en_US.UTF-8"}
SIZES = ((80, 24), (140, 40))

# One label, and a key that changes it.
BARE = """
from itertools import count
from textual.app import App, ComposeResult
from textual.widgets import Label

class Bare(App[None]):
    BINDINGS = [("j", "change", "Change")]
    numbers = count()

    def compose(self) -> ComposeResult:
        yield Label("ready")

    def action_change(self) -> None:
        self.query_one(Label).update(f"changed {next(self.numbers)}")

Bare().run()
"""

# A new process, as each start of the app is one: from nothing but Python to the counts of all decks.
HOME = """
import sys, time
begun = time.perf_counter()
from datetime import datetime
from pathlib import Path
from quizgen.store.home import Home, Listed, ahead, count, find_decks
from quizgen.store.reviews import open_store
from quizgen.study.schedule import Schedule
folder, now = Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2])
schedule = Schedule()
with open_store(folder / "progress.db", schedule) as store, Home(folder / "index.db") as home:
    decks = home.look(find_decks([folder / "decks"]))
    standing, suspended, today = store.standing(), store.suspended(), schedule.day(now)
    for deck in decks:
        assert isinstance(deck, Listed)
        count(deck.ids, standing, suspended, today), ahead(deck.ids, standing, suspended, today, 14)
    store.days()
print(time.perf_counter() - begun, sum(name in sys.modules for name in ("fsrs", "yaml", "babel", "textual")))
"""


def main(kills: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(f"{'what, in milliseconds':<52}{'median':>9}{'worst':>9}{'aim':>8}{'':>8}{'to bare':>9}")
        write_decks(folder / "decks")
        row("1,000 decks read for the first time", [timed(lambda: read_all(folder))])
        row("100,000 answers imported", [timed(lambda: study(folder))])
        row("home with 1,000 decks, new process", [home(folder) for _ in range(10)], 1000)
        for size in SIZES:
            row(
                f"home with 1,000 decks, {size[0]} columns",
                [painted_home(folder, size) for _ in range(7)],
                1000,
            )
        play(folder)
        for size in SIZES:
            on_a_terminal(folder, folder / f"hundred-{size[0]}", size)
        row_of_kills(folder / "killed.db", kills)


def row(what: str, seconds: list[float], aim: float | None = None, bare: list[float] | None = None) -> None:
    middle, worst = statistics.median(seconds) * 1000, max(seconds) * 1000
    told = "" if aim is None else "ok" if middle <= aim else "MISSED"
    ratio = f"{middle / statistics.median(bare) / 1000:.2f}" if bare else ""
    print(
        f"{what:<52}{middle:>9.1f}{worst:>9.1f}{f'{aim:.0f}' if aim else '':>8}{told:>8}{ratio:>9}",
        flush=True,
    )


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def write_decks(folder: Path) -> None:
    folder.mkdir()
    for number in range(DECKS):
        slug = f"deck-{number}"
        questions = tuple(q for fact in range(FACTS) for q in both(slug, f"f{fact}"))
        deck = Deck(slug, f"Artikel {number}", Lang.DE, None, "", questions)
        (folder / f"{slug}.yaml").write_bytes(write_deck(deck))


def both(slug: str, fact: str) -> tuple[Question, Question]:
    words = [Bilingual(f"{fact} {w}", f"{fact} {w}") for w in ("Rad", "Achse", "Nabe", "Speiche")]
    rest = (words[0], Term(words[0]), (), Bilingual(True, True), Proof(f"Das {fact} Rad.", f"{fact} Rad"))
    choice = (question_id(slug, fact, "what", Kind.CHOICE), Bilingual("Was rollt?", "What rolls?"), *rest)
    cloze = (
        question_id(slug, fact, "what", Kind.CLOZE),
        Bilingual("Ein ____ rollt.", "A ____ rolls."),
        *rest,
    )
    return Choice(*choice, tuple(words[1:]), 0), Cloze(*cloze)


def read_all(folder: Path) -> None:
    with Home(folder / "index.db") as index:
        for path in find_decks([folder / "decks"]):
            index.read(path)


def study(folder: Path) -> None:
    rng = random.Random(1)
    names = [
        q.id for deck in range(STUDIED) for fact in range(FACTS) for q in both(f"deck-{deck}", f"f{fact}")
    ]
    ratings = rng.choices(tuple(Rating), (15, 10, 60, 15), k=ANSWERS)
    reviews = [answer(rng.choice(names), rng.uniform(-729, 0), rating) for rating in ratings]
    with open_store(folder / "progress.db", SCHEDULE) as store:
        store.merge(reviews)


def home(folder: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-c", HOME, str(folder), NOW.isoformat()],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    seconds, heavy = done.stdout.split()
    if heavy != "0":
        print(f"  home loads {heavy} of fsrs, yaml, babel and textual")
    return float(seconds)


def painted_home(folder: Path, size: tuple[int, int]) -> float:
    """From the command until the decks are to be seen."""
    with quizgen(folder, size) as terminal:
        return terminal.seconds_until("Artikel", "learned")


def quizgen(folder: Path, size: tuple[int, int]) -> Terminal:
    command = [sys.executable, "-m", "quizgen", "play", "--lang", "en"]
    return Terminal(command, folder, size, {**LEARNER, "QUIZGEN_HOME": str(folder), "PYTHONPATH": str(ROOT)})


def play(folder: Path) -> None:
    """100 decks in memory and 100,000 answers on the disk."""
    paths = [folder / "decks" / f"deck-{number}.yaml" for number in range(STUDIED)]
    decks = [read_deck(path).questions for path in paths]
    questions = [question for deck in decks for question in deck]
    compared = [timed(lambda: kin(deck)) for deck in decks]  # noqa: B023 - called at once
    row("100 questions of a deck compared", compared)
    related = {name: its for deck in decks for name, its in kin(deck).items()}
    ids = [q.id for q in questions]
    rng, today = random.Random(2), SCHEDULE.day(NOW)
    with open_store(folder / "progress.db", SCHEDULE) as store:
        records, nexts, rounds = [], [], []
        for number in range(ROUNDS):
            given = answer(rng.choice(ids), number / 1e5)
            records.append(timed(lambda: store.record(given)))  # noqa: B023 - called at once

            def choose() -> None:
                pick(questions, related, store.progress(ids), store.suspended(), Wish(), today, 10, rng)

            nexts.append(records[-1] + timed(choose))
            due = pick(questions, related, store.progress(ids), store.suspended(), Wish(), today, 10, rng)
            rounds.append(timed(lambda: start(due, rng)))  # noqa: B023
        row("an answer recorded", records, 150)
        row("an answer recorded, a round of 100 decks chosen", nexts)
        row("a round put in order", rounds)
        row("an answer taken back", [timed(store.undo) for _ in range(ROUNDS)])
        row("all statistics", [timed(lambda: figures(store, SCHEDULE, NOW)) for _ in range(5)])


def on_a_terminal(whole: Path, folder: Path, size: tuple[int, int]) -> None:
    """100 decks and 100,000 answers, played from a home of their own."""
    (folder / "decks").mkdir(parents=True)
    shutil.copy(whole / "progress.db", folder)
    for number in range(STUDIED):
        shutil.copy(whole / "decks" / f"deck-{number}.yaml", folder / "decks")
    read_all(folder)
    bare = partial(Terminal, [sys.executable, "-c", BARE], folder, size, LEARNER)
    app = partial(quizgen, folder, size)
    print(f"on a terminal of {size[0]} columns and {size[1]} lines")
    begin(app, bare)
    with bare() as label, app() as terminal:
        label.seconds_until("ready")
        label.seconds_to_rest()
        learn(terminal, label)


def begin(app: Callable[[], Terminal], bare: Callable[[], Terminal]) -> None:
    """In turn, so that both meet the same noise; the first start of each is not counted."""
    labels, pictures, homes = [], [], []
    for _ in range(STARTS + 1):
        with bare() as terminal:
            labels.append(terminal.seconds_until("ready"))
        with app() as terminal:
            pictures.append(terminal.seconds_until("quizgen", "Quit"))
            homes.append(terminal.seconds_until("Artikel", "learned"))
    row("first picture of a bare app", labels[1:])
    row("first picture of quizgen", pictures[1:], 1350 * statistics.median(labels[1:]), labels[1:])
    row("home with its decks", homes[1:], None, labels[1:])


def learn(terminal: Terminal, label: Terminal) -> None:
    """A round of all that is due, each key waited for, and then one of the bare app."""
    times: dict[str, list[float]] = {}
    works: dict[str, list[float]] = {}
    bare: list[float] = []

    def press(keys: str, what: str, until: str = "") -> None:
        before = terminal.seconds_of_work()
        terminal.press(keys)
        terminal.seconds_until(until)
        times.setdefault(what, []).append(terminal.seconds_to_rest())
        works.setdefault(what, []).append(terminal.seconds_of_work() - before)
        label.press("j")
        bare.append(label.seconds_to_rest())

    terminal.seconds_until("learned")
    terminal.seconds_to_rest()
    for _ in range(ROUNDS):
        press("j", "key: another deck")
    press("t", "a round of all decks begun", "Question 1 of")
    for _ in range(QUESTIONS):
        if any("MULTIPLE CHOICE" in line for line in terminal.screen.display):
            press("j", "key: another option")
            press("\x1bOQ", "key: the other language")
            press("1", "key: an option picked, verdict and evidence")
        else:
            press("x", "key: a letter typed")
            press("\r", "key: an answer typed, verdict and evidence")
        press("\r", "answer to next question")
    row("key: the label of a bare app", bare)
    for what, seconds in times.items():
        aims = {"key": 50, "answer to next question": 150}
        row(what, seconds, aims.get(what.partition(":")[0]), bare)
        print(f"  {'of these at work':<50}{statistics.median(works[what]) * 1000:>9.1f}")


def row_of_kills(path: Path, kills: int) -> None:
    rng = random.Random(3)
    results = [kill_once(path, run, rng.uniform(0, 0.4)) for run in range(kills)]
    deeds, problems = sum(done for done, _ in results), [p for _, found in results for p in found]
    print(f"{kills} kills after {deeds} answers, undos and corrections: {len(problems)} problems")
    print("\n".join(problems))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)

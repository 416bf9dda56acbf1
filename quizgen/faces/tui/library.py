"""The decks as the screens need them: what is due in each, and rounds made of them."""

import random
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.faces.tui.desk import Desk
from quizgen.faces.tui.plain import plain
from quizgen.faces.tui.shelf import Shelved, Today, cleaned, cleaned_lines
from quizgen.kin import Kin, kin
from quizgen.model import Choice, Cloze, Deck, Question, QuestionId
from quizgen.store.folders import Folders
from quizgen.store.home import Broken, Home, Listed, Unread, ahead, count, first_of_each
from quizgen.store.progress import Rating, Seen
from quizgen.store.reviews import Standing, open_store
from quizgen.store.settings import Settings
from quizgen.study.pick import Scope, Wish, pick
from quizgen.study.schedule import Schedule
from quizgen.study.statistics import Statistics, statistics, streak

if TYPE_CHECKING:
    from quizgen.study.session import Session

LENGTHS: tuple[int | None, ...] = (5, 10, 20, 50, None)
MOST = 10_000
AHEAD_DAYS = 14


class How(Enum):
    """How the questions of a round are asked."""

    MIXED = "mixed"
    CHOICE = "choice"
    CLOZE = "cloze"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a round is to be. `scope` None: the suspended ones; `tag` "" and `length` None set no limit."""

    scope: Scope | None = Scope.TODAY
    tag: str = ""
    how: How = How.MIXED
    length: int | None = 10
    both: bool = False


@dataclass(frozen=True, slots=True)
class Game:
    """A round, and what it is of: a deck, or with `path` None all of them."""

    title: str
    path: Path | None
    plan: Plan
    decks: Mapping[QuestionId, Deck]  # of each question
    session: "Session"

    def at(self, session: "Session") -> "Game":
        return replace(self, session=session)


class Library:
    """`read` makes a deck of a file; `usual` is what a round is if nothing else is asked for."""

    def __init__(
        self, home: Home, paths: Iterable[Path], read: Callable[[Path], Deck], desk: Desk, settings: Settings
    ) -> None:
        self.home, self.paths, self._read, self.desk = home, tuple(paths), read, desk
        self.new_per_day = settings.new_per_day
        self.usual = Plan(length=settings.round_length, both=settings.other_on_back)
        self.unread: list[Path] = []
        self._decks: dict[Path, Deck] = {}
        self._related: dict[Path, Kin] = {}

    def read_one(self) -> None:
        """Look into one of the decks that are new or have changed."""
        if self.unread:
            path = self.unread.pop()
            self._decks.pop(path, None)
            self._related.pop(path, None)
            self.home.read(path, self._read)

    def _look(self) -> list[Listed | Broken | Unread]:
        known = first_of_each(self.home.look(self.paths))
        self.unread = [deck.path for deck in known if isinstance(deck, Unread)][::-1]
        return known

    def today(self) -> Today:
        store, day = self.desk.store, self.desk.schedule.day(self.desk.now())
        standing, away, days = store.standing(), store.suspended(), store.days()
        known = self._look()
        ids = {deck.path: deck.ids for deck in known if isinstance(deck, Listed)}

        def coming(path: Path) -> tuple[int, ...]:
            return ahead(ids.get(path, ()), standing, away, day, AHEAD_DAYS)

        decks = tuple(_shelved(deck, standing, away, day) for deck in known)
        new = min(sum(deck.new for deck in decks), self._new_left())
        counts = {then: answers.answers for then, answers in days.items()}
        return Today(day, decks, sum(deck.due for deck in decks), new, streak(days, day), counts, coming)

    def _new_left(self) -> int:
        day = self.desk.schedule.day(self.desk.now())
        return max(0, self.new_per_day - self.desk.store.new_today(day))

    def tags(self, path: Path) -> list[str]:
        """What the questions of a deck are about: the types of their answers, then its author's tags."""
        questions = self._deck(path).questions
        types = {question.value.type for question in questions}
        return [*sorted(types), *sorted({tag for question in questions for tag in question.tags} - types)]

    def counter(self, path: Path) -> Callable[[Plan], int]:
        """How many questions of a deck a plan would ask."""
        decks = {path: self._deck(path)}

        def counted(plan: Plan) -> int:
            return len(self._pick(decks, plan))

        return counted

    def game(self, path: Path | None, plan: Plan, title: str) -> Game:
        """A round of a deck, or of all; over at once if there is nothing to ask. `title` names all."""
        from quizgen.study.session import start

        decks = {path: self._deck(path)} if path else dict(self._with_due(plan.length or MOST))
        owner = {question.id: deck for deck in decks.values() for question in deck.questions}
        picked = self._pick(decks, plan if path else replace(plan, scope=Scope.DUE))
        session = start(picked, self.desk.rng, cards=plan.how is How.CARD)
        shown = decks[path].title if path else title
        asked = (turn.question.id for turn in session.turns)
        return Game(shown, path, plan, {name: owner[name] for name in asked}, session)

    def graded(self, game: Game) -> dict[QuestionId, tuple[Rating, int]]:
        """The grade of each question asked in a round, and in how many days it comes back; empty for one
        that does not count."""
        if game.session.practice:
            return {}
        asked = [outcome.turn.question.id for outcome in game.session.outcomes]
        progress = self.desk.store.progress(asked)
        return {
            name: (seen.rating, self.desk.days_until(seen))
            for name, seen in progress.items()
            if isinstance(seen, Seen)
        }

    def _deck(self, path: Path) -> Deck:
        """Raises QuizgenError if the file has been broken since it was listed."""
        if path not in self._decks:
            self._decks[path] = cleaned(self._read(path))
        return self._decks[path]

    def _kin(self, path: Path) -> Kin:
        if path not in self._related:
            self._related[path] = kin(self._deck(path).questions)
        return self._related[path]

    def _with_due(self, enough: int) -> Iterator[tuple[Path, Deck]]:
        """Decks with something due, in chance order, until `enough` can be asked."""
        due = [deck.path for deck in self.today().decks if deck.due]
        found = 0
        for path in self.desk.rng.sample(due, len(due)):
            if found >= enough:
                return
            deck = self._deck(path)
            found += len(self._pick({path: deck}, Plan(Scope.DUE, length=None)))
            yield path, deck

    def _pick(self, decks: Mapping[Path, Deck], plan: Plan) -> list[Question]:
        store, away = self.desk.store, self.desk.store.suspended()
        questions = [question for deck in decks.values() for question in deck.questions]
        related = {name: its for path in decks for name, its in self._kin(path).items()}
        progress = store.progress([q.id for q in questions])
        asked = [q for q in questions if _asked_as(q, plan.how)]
        if plan.scope is None:
            asked, away = [q for q in asked if q.id in away], frozenset[QuestionId]()
        scope = Scope.ALL if plan.scope is None else plan.scope
        wish = Wish(scope, plan.length or MOST, frozenset(filter(None, (plan.tag,))))
        day = self.desk.schedule.day(self.desk.now())
        return pick(asked, related, progress, away, wish, day, self._new_left(), self.desk.rng)

    def numbers(self) -> Statistics:
        """Of the questions that still are in a deck."""
        kept = {name for deck in self._look() if isinstance(deck, Listed) for name in deck.ids}
        return statistics(self.desk.store, self.desk.schedule, self.desk.now(), kept)

    def titles(self) -> dict[str, str]:
        """Of the decks, by slug."""
        return {deck.slug: plain(deck.title) for deck in self._look() if isinstance(deck, Listed)}

    def prompts(self, wanted: Iterable[QuestionId]) -> dict[QuestionId, Question]:
        """Questions by id, where their decks are there and whole."""
        names = frozenset(wanted)
        paths = [deck.path for deck in self._look() if isinstance(deck, Listed) and names & set(deck.ids)]
        found: dict[QuestionId, Question] = {}
        for path in paths:
            with suppress(QuizgenError):
                found |= {q.id: q for q in self._deck(path).questions if q.id in names}
        return found


def open_library(
    paths: Iterable[Path],
    read: Callable[[Path], Deck],
    where: Folders,
    settings: Settings,
    until: ExitStack,
) -> Library:
    """Decks and the learner's progress, open `until` the stack is left."""
    schedule = Schedule(settings.retention)
    store = until.enter_context(open_store(where.progress, schedule))
    until.callback(lambda: store.back_up(schedule.day(datetime.now(UTC))))
    home = until.enter_context(Home(where.index))
    desk = Desk(store, schedule, lambda: datetime.now(UTC), random.Random())
    return Library(home, paths, read, desk, settings)


def _asked_as(question: Question, how: How) -> bool:
    match how:
        case How.CHOICE:
            return isinstance(question, Choice)
        case How.CLOZE:
            return isinstance(question, Cloze)
        case _:
            return True


def _shelved(
    deck: Listed | Broken | Unread,
    standing: Mapping[QuestionId, Standing],
    away: frozenset[QuestionId],
    day: date,
) -> Shelved:
    match deck:
        case Listed():
            counts = count(deck.ids, standing, away, day)
            return Shelved(
                deck.path,
                plain(deck.title),
                deck.lang,
                plain(deck.source),
                counts.questions,
                counts.due,
                counts.new,
                counts.learned,
                counts.suspended,
            )
        case Broken():
            return Shelved(deck.path, deck.path.stem, message=cleaned_lines(deck.message) or "?")
        case Unread():
            return Shelved(deck.path, deck.path.stem, unread=True)

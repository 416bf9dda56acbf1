"""The learner's progress in SQLite: each answer is on the disk before the next question shows.

Windows share one file. Progress belongs to a question's id, in whatever deck it stands, or in none.
"""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple, Self

from quizgen.model import Lang, Match, QuestionId, T
from quizgen.store.database import copy_database, explained, open_database, transaction
from quizgen.store.progress import UNSEEN, Flag, Mode, Progress, Rating, Review, Scheduler, Seen

APPLICATION_ID = 0x515A474E  # "QZGN"
STEPS = ("schema.sql",)  # how a file comes to be, and from version to version
COPIES = 3  # of the last days
_BATCH = 500  # parameters of one query
_TIME = "%Y-%m-%dT%H:%M:%S.%fZ"
_SEEN = "at, day, due, stability, difficulty, rating, reviews, misses"
_SEEN_OF_REVIEW = ", ".join(f"review.{name}" for name in _SEEN.split(", "))
_SUSPEND = "INSERT INTO suspended VALUES (?) ON CONFLICT DO NOTHING"
REVIEW_COLUMNS = "question, at, verdict, rating, seconds, typed, lang, mode, overruled"


class Standing(NamedTuple):
    """The little that counting needs to know of a question answered before."""

    due: date
    missed: bool  # the last time


@dataclass(frozen=True, slots=True)
class DayCount:
    """The answers of one study day."""

    answers: int
    right: int  # slips included
    new: int  # questions answered for the first time
    known: int  # right, of those answered before
    seconds: float


@dataclass(frozen=True, slots=True)
class Share:
    """How many answers to questions seen before were right, of one deck in one language."""

    deck: str
    lang: Lang
    answers: int
    right: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """A question missed more than once in a while."""

    question: QuestionId
    misses: int
    reviews: int


def open_store(path: Path | None, schedule: Scheduler) -> "Store":
    """The store of a file, made if there is none; None keeps everything in memory only.

    Raises QuizgenError, as every method of the store does, if the file is damaged, locked, not ours
    or newer than this program, if the disk is full or the folder cannot be written.
    """
    steps = [(files("quizgen.store") / step).read_text(encoding="utf-8") for step in STEPS]
    connection = open_database(path, APPLICATION_ID, steps)
    return Store(connection, path or Path(":memory:"), schedule)


class Store:
    """What one window does to the progress. Whatever a method has returned from is kept; whatever
    it raised for has changed nothing, and may be tried again."""

    def __init__(self, connection: sqlite3.Connection, path: Path, schedule: Scheduler) -> None:
        self.path = path
        self._connection = connection
        self._schedule = schedule
        self._mine: list[int] = []  # answers of this window, to be undone

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        with explained(self.path):
            self._connection.close()

    def back_up(self, today: date) -> Path | None:
        """A copy of the file beside it, one a study day; the last three days with one are kept.

        None if the day has its copy already. Takes a second for a million answers, so call it when
        nobody waits. A damaged file is not copied, so that it replaces no sound copy.
        """
        copy = self.path.with_name(f"{self.path.name}.{today.isoformat()}.bak")
        with explained(self.path):
            if not self.path.exists() or copy.exists():
                return None
            copy_database(self.path, copy)
            older = sorted(self.path.parent.glob(f"{self.path.name}.????-??-??.bak"))
            for old in older[:-COPIES]:
                old.unlink(missing_ok=True)
        return copy

    def record(self, review: Review) -> Seen:
        """Keep an answer; where its question stands now."""
        with explained(self.path), transaction(self._connection):
            number, seen = self._insert(review)
        self._mine.append(number)
        return seen

    def amend(self, review: Review) -> Seen:
        """Put `review` in place of this window's last answer, in one stroke; record it if there is none."""
        with explained(self.path), transaction(self._connection):
            if self._mine:
                self._delete(self._mine[-1])
            number, seen = self._insert(review)
        self._mine[-1:] = [number]
        return seen

    def undo(self) -> Review | None:
        """Take back this window's last answer; None if it has none. All is as it was before."""
        if not self._mine:
            return None
        with explained(self.path), transaction(self._connection):
            review = self._delete(self._mine[-1])
        self._mine.pop()
        return review

    def merge(
        self, reviews: Iterable[Review], suspended: Iterable[QuestionId] = (), flags: Iterable[Flag] = ()
    ) -> int:
        """Add what was done elsewhere, all of it or nothing; how many answers were not known yet.

        An answer is known if there is one to the same question of the same moment; a flag that is
        here stays as it is.
        """
        added = 0
        with explained(self.path), transaction(self._connection):
            for review in sorted(reviews, key=lambda r: (r.question, r.at)):
                known = self._fetch(
                    "SELECT 1 FROM review WHERE question = ? AND at = ?", review.question, _time(review.at)
                )
                if not known:
                    self._insert(review)
                    added += 1
            for name in suspended:
                self._connection.execute(_SUSPEND, (name,))
            for flag in flags:
                row = flag.question, _storable(flag.reason), flag.deck, _time(flag.at)
                self._connection.execute("INSERT INTO flag VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", row)
        return added

    def progress(self, ids: Collection[QuestionId]) -> dict[QuestionId, Progress]:
        """Where each of the questions stands."""
        found: dict[QuestionId, Progress] = dict.fromkeys(ids, UNSEEN)
        wanted = list(found)
        for start in range(0, len(wanted), _BATCH):
            batch = wanted[start : start + _BATCH]
            marks = ", ".join("?" * len(batch))
            sql = (
                f"SELECT card.question, {_SEEN_OF_REVIEW} FROM card JOIN review ON review.id = latest"
                f" WHERE card.question IN ({marks})"
            )
            found |= self._read(sql, lambda row: (QuestionId(row[0]), _seen(row[1:])), *batch)
        return found

    def standing(self) -> dict[QuestionId, Standing]:
        """Every question ever answered, also those that have left their decks."""
        day = cache(date.fromisoformat)  # many questions, few days
        return dict(
            self._read(
                "SELECT card.question, due, rating FROM card JOIN review ON review.id = latest",
                lambda row: (QuestionId(row[0]), Standing(day(row[1]), row[2] == Rating.AGAIN)),
            )
        )

    def suspend(self, question: QuestionId, on: bool) -> None:
        """Keep a question out of all rounds, or let it in again."""
        self._write(_SUSPEND if on else "DELETE FROM suspended WHERE question = ?", question)

    def suspended(self) -> frozenset[QuestionId]:
        return frozenset(self._read("SELECT question FROM suspended", lambda row: QuestionId(row[0])))

    def flag(self, question: QuestionId, reason: str, deck: str, now: datetime) -> None:
        """Remember a question as bad; a later flag replaces the earlier."""
        self._write(
            "INSERT INTO flag VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
            " SET reason = excluded.reason, deck = excluded.deck, at = excluded.at",
            question, _storable(reason), deck, _time(now),
        )  # fmt: skip

    def unflag(self, question: QuestionId) -> None:
        self._write("DELETE FROM flag WHERE question = ?", question)

    def flags(self) -> tuple[Flag, ...]:
        """In order of question."""
        return tuple(
            self._read(
                "SELECT question, reason, deck, at FROM flag ORDER BY question",
                lambda row: Flag(QuestionId(row[0]), row[1], row[2], _moment(row[3])),
            )
        )

    def reviews(self) -> Iterator[Review]:
        """All answers in order of time."""
        with explained(self.path):
            rows = self._connection.execute(f"SELECT {REVIEW_COLUMNS} FROM review ORDER BY at, id")
            while batch := rows.fetchmany(_BATCH):
                yield from map(read_review, batch)

    def days(self) -> dict[date, DayCount]:
        """Every study day with an answer, in order."""
        return dict(
            self._read(
                "SELECT day, count(*), sum(verdict <> 'wrong'), sum(reviews = 1),"
                " sum(verdict <> 'wrong' AND reviews > 1), sum(seconds)"
                " FROM review GROUP BY day ORDER BY day",
                lambda row: (date.fromisoformat(row[0]), DayCount(*row[1:])),
            )
        )

    def new_today(self, today: date) -> int:
        """How many questions were answered for the first time on a study day."""
        sql = "SELECT count(*) FROM review WHERE day = ? AND reviews = 1"
        (count,) = self._read(sql, lambda row: int(row[0]), today.isoformat())
        return count

    def shares(self, since: date) -> list[Share]:
        """By deck and language in order of name, from a study day on."""
        return self._read(
            "SELECT substr(question, 1, instr(question, '/') - 1) AS deck, lang, count(*),"
            " sum(verdict <> 'wrong') FROM review WHERE reviews > 1 AND day >= ?"
            " GROUP BY deck, lang ORDER BY deck, lang",
            lambda row: Share(row[0], Lang(row[1]), *row[2:]),
            since.isoformat(),
        )

    def hardest(self) -> list[Trouble]:
        """The questions ever missed, most troublesome first."""
        return self._read(
            "SELECT card.question, misses, reviews FROM card JOIN review ON review.id = latest"
            " WHERE misses > 0 ORDER BY misses DESC, reviews, card.question",
            lambda row: Trouble(QuestionId(row[0]), *row[1:]),
        )

    def _insert(self, review: Review) -> tuple[int, Seen]:
        """Add an answer at its place in time; its number, and where the question stands at the end."""
        name, at = review.question, _time(review.at)
        before = self._before(name, "at <= ?", at)
        day = self._schedule.day(review.at)
        seen = self._schedule.review(name, before[1] if before else UNSEEN, review.rating, review.at, day)
        columns = f"{REVIEW_COLUMNS}, day, due, stability, difficulty, reviews, misses"
        values = (
            name, at, review.verdict.value, int(review.rating), review.seconds, _storable(review.typed),
            review.lang.value, review.mode.value, int(review.overruled), *_state(seen),
        )  # fmt: skip
        marks = ", ".join("?" * len(values))
        cursor = self._connection.execute(f"INSERT INTO review ({columns}) VALUES ({marks})", values)
        number = cursor.lastrowid or 0
        end = self._carry_on(name, at, number, seen) or (number, seen)
        self._point(name, end[0])
        return number, end[1]

    def _delete(self, number: int) -> Review:
        (row,) = self._fetch(f"SELECT {REVIEW_COLUMNS} FROM review WHERE id = ?", number)
        name, at = QuestionId(row[0]), row[1]
        before = self._before(name, "(at, id) < (?, ?)", at, number)
        end = self._carry_on(name, at, number, before[1] if before else UNSEEN) or before
        self._point(name, end[0] if end else None)
        self._connection.execute("DELETE FROM review WHERE id = ?", (number,))
        return read_review(row)

    def _before(self, question: QuestionId, when: str, *values: object) -> tuple[int, Seen] | None:
        """The last answer to a question within a stretch of time, and where the question stood then."""
        rows = self._fetch(
            f"SELECT id, {_SEEN} FROM review WHERE question = ? AND {when} ORDER BY at DESC, id DESC LIMIT 1",
            question, *values,
        )  # fmt: skip
        return (rows[0][0], _seen(rows[0][1:])) if rows else None

    def _carry_on(
        self, question: QuestionId, at: str, number: int, state: Progress
    ) -> tuple[int, Seen] | None:
        """Work out anew what came after an answer; the last of it, if any."""
        end = None
        later = self._fetch(
            "SELECT id, rating, at, day FROM review WHERE question = ? AND (at, id) > (?, ?) ORDER BY at, id",
            question, at, number,
        )  # fmt: skip
        for answer, rating, then, day in later:
            state = self._schedule.review(
                question, state, Rating(rating), _moment(then), date.fromisoformat(day)
            )
            self._connection.execute(
                "UPDATE review SET day = ?, due = ?, stability = ?, difficulty = ?, reviews = ?, misses = ?"
                " WHERE id = ?",
                (*_state(state), answer),
            )
            end = answer, state
        return end

    def _point(self, question: QuestionId, latest: int | None) -> None:
        """Say which answer to a question is the last."""
        if latest is None:
            self._connection.execute("DELETE FROM card WHERE question = ?", (question,))
        else:
            self._connection.execute(
                "INSERT INTO card VALUES (?, ?) ON CONFLICT DO UPDATE SET latest = excluded.latest",
                (question, latest),
            )

    def _fetch(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        return self._connection.execute(sql, values).fetchall()

    def _read(self, sql: str, make: Callable[[tuple[Any, ...]], T], *values: object) -> list[T]:
        with explained(self.path):
            return [make(row) for row in self._fetch(sql, *values)]

    def _write(self, sql: str, *values: object) -> None:
        with explained(self.path), transaction(self._connection):
            self._connection.execute(sql, values)


def _seen(row: Sequence[Any]) -> Seen:
    at, day, due, stability, difficulty, rating, reviews, misses = row
    days = date.fromisoformat(day), date.fromisoformat(due)
    return Seen(_moment(at), *days, stability, difficulty, Rating(rating), reviews, misses)


def _state(seen: Seen) -> tuple[str | float, ...]:
    """The columns of a review that tell where its question stands."""
    days = seen.day.isoformat(), seen.due.isoformat()
    return (*days, seen.stability_days, seen.difficulty, seen.reviews, seen.misses)


def read_review(row: Sequence[Any]) -> Review:
    """The answer in a row of REVIEW_COLUMNS. Raises ValueError or TypeError if it holds something else."""
    name, at, verdict, rating, seconds, typed, lang, mode, overruled = row
    graded = Match(verdict), Rating(rating), seconds
    return Review(QuestionId(name), _moment(at), *graded, typed, Lang(lang), Mode(mode), bool(overruled))


def _time(at: datetime) -> str:
    return at.astimezone(UTC).strftime(_TIME)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _storable(text: str) -> str:
    """Half a character, which a terminal may deliver, cannot be kept as text."""
    return text.encode("utf-8", "replace").decode("utf-8")

"""What can still be read of a damaged store."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from quizgen.errors import Location, QuizgenError
from quizgen.model import QuestionId
from quizgen.store.database import explained
from quizgen.store.progress import Flag, Review
from quizgen.store.reviews import REVIEW_COLUMNS, read_review

_UNREADABLE = (sqlite3.DatabaseError, ValueError, TypeError, ArithmeticError)


@dataclass(frozen=True, slots=True)
class Salvage:
    """`reviews` are in order of time; `lost` is how many could not be read, as far as is known."""

    reviews: tuple[Review, ...]
    suspended: tuple[QuestionId, ...]
    flags: tuple[Flag, ...]
    lost: int


def salvage(path: Path) -> Salvage:
    """Every answer that can be read of the file, which stays as it is but for its write-ahead log.

    Raises QuizgenError if none can: the list of tables is gone, or it is no store.
    """
    if not path.is_file():
        raise QuizgenError.single("there is no such file", Location(path), "check the name")
    with explained(path), closing(sqlite3.connect(path)) as connection:
        highest = _highest(connection)
        found = list(_reviews(connection, 1, highest))
        suspended = _rows(connection, "SELECT question FROM suspended ORDER BY question")
        flags = _rows(connection, "SELECT question, reason, deck, at FROM flag ORDER BY question")
    reviews = tuple(review for review in found if review)
    if not reviews and highest:
        raise QuizgenError.single("is damaged, and no answer in it can be read", Location(path), "use a copy")
    return Salvage(
        tuple(sorted(reviews, key=lambda r: r.at)),
        tuple(QuestionId(row[0]) for row in suspended),
        tuple(Flag(QuestionId(row[0]), row[1], row[2], datetime.fromisoformat(row[3])) for row in flags),
        len(found) - len(reviews),
    )


def _highest(connection: sqlite3.Connection) -> int:
    """The highest number an answer may have."""
    for sql in ("SELECT seq FROM sqlite_sequence WHERE name = 'review'", "SELECT max(latest) FROM card"):
        with suppress(*_UNREADABLE):
            if row := connection.execute(sql).fetchone():
                return min(int(row[0] or 0), 10_000_000)
    return int(connection.execute("SELECT max(id) FROM review").fetchone()[0] or 0)


def _reviews(connection: sqlite3.Connection, first: int, last: int) -> Iterator[Review | None]:
    """The answers of these numbers; None for each stretch of one that cannot be read.

    A page that cannot be read spoils the stretches it is in, so they are halved until it is alone.
    """
    if first > last:
        return
    sql = f"SELECT {REVIEW_COLUMNS} FROM review WHERE id BETWEEN ? AND ? ORDER BY id"
    try:
        yield from [read_review(row) for row in connection.execute(sql, (first, last))]
    except _UNREADABLE:
        if first == last:
            yield None
        else:
            middle = (first + last) // 2
            yield from _reviews(connection, first, middle)
            yield from _reviews(connection, middle + 1, last)


def _rows(connection: sqlite3.Connection, sql: str) -> list[tuple[Any, ...]]:
    with suppress(*_UNREADABLE):
        return connection.execute(sql).fetchall()
    return []

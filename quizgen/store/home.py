"""What there is to learn: deck files found and remembered, and counted by how they stand.

Reading a deck takes milliseconds, reading a thousand takes half a minute. So what home shows of a
deck is kept in an index, and a deck is read again only when its file has changed.
"""

import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Self

from quizgen import __version__
from quizgen.errors import QuizgenError
from quizgen.model import Deck, Lang, QuestionId
from quizgen.store.database import explained, open_database, transaction
from quizgen.store.reviews import Standing

APPLICATION_ID = 0x515A4458  # "QZDX"


@dataclass(frozen=True, slots=True)
class Listed:
    """A deck that can be played."""

    path: Path
    slug: str
    title: str
    lang: Lang
    source: str
    ids: tuple[QuestionId, ...]


@dataclass(frozen=True, slots=True)
class Broken:
    """A file that should be a deck. `message` says why it is none, one problem a line."""

    path: Path
    message: str


@dataclass(frozen=True, slots=True)
class Unread:
    """A deck that is new or has changed: `Home.read` has to look into it."""

    path: Path


@dataclass(frozen=True, slots=True)
class Counts:
    """How the questions of a deck stand; only `questions` counts suspended ones."""

    questions: int
    new: int  # never answered
    due: int  # answered before and wanted today
    learned: int  # right the last time
    suspended: int


def find_decks(folders: Iterable[Path], named: Iterable[Path] = ()) -> list[Path]:
    """The decks named and those in `folders`, each once, the named first; a folder may be missing,
    and stand among the named too."""
    found = [deck for path in named for deck in (_decks_in(path) if path.is_dir() else [path])]
    found += [deck for folder in folders for deck in _decks_in(folder)]
    first: dict[str, Path] = {}
    for path in found:
        first.setdefault(_absolute(path), path)
    return list(first.values())


def first_of_each(decks: Sequence[Listed | Broken | Unread]) -> list[Listed | Broken | Unread]:
    """Without later decks of a name that an earlier one has: the learner's own copy hides the
    shipped one, else each of its questions would count twice."""
    first: dict[str, Path] = {}
    return [
        deck
        for deck in decks
        if not isinstance(deck, Listed) or first.setdefault(deck.slug, deck.path) == deck.path
    ]


def count(
    ids: Collection[QuestionId],
    standing: Mapping[QuestionId, Standing],
    suspended: Collection[QuestionId],
    today: date,
) -> Counts:
    """Where the questions of a deck stand; `standing` and `suspended` as the store gives them."""
    away = sum(name in suspended for name in ids)
    seen = [s for name in ids if (s := standing.get(name)) and not (away and name in suspended)]
    due = sum(s.due <= today for s in seen)
    learned = sum(not s.missed for s in seen)
    return Counts(len(ids), len(ids) - away - len(seen), due, learned, away)


def ahead(
    ids: Iterable[QuestionId],
    standing: Mapping[QuestionId, Standing],
    suspended: Collection[QuestionId],
    today: date,
    days: int,
) -> tuple[int, ...]:
    """How many questions come back on each of so many days, from today on; the overdue are today's."""
    coming = [0] * days
    for name in ids:
        if (seen := standing.get(name)) and name not in suspended:
            day = max(0, (seen.due - today).days)
            if day < days:
                coming[day] += 1
    return tuple(coming)


class Home:
    """The index of a file, for the thread that opens it. It is a convenience: what cannot be kept
    in it is kept in memory, and a damaged one is made anew, so no method raises."""

    def __init__(self, index: Path | None) -> None:
        self._path = index or Path(":memory:")
        steps = ((files("quizgen.store") / "index.sql").read_text(encoding="utf-8"),)
        try:
            self._connection = open_database(index, APPLICATION_ID, steps)
        except QuizgenError:
            self._connection = self._again(index, steps)

    def _again(self, index: Path | None, steps: Sequence[str]) -> sqlite3.Connection:
        with suppress(QuizgenError, OSError):
            if index is not None:
                for part in (index.name, f"{index.name}-wal", f"{index.name}-shm"):
                    index.with_name(part).unlink(missing_ok=True)
                return open_database(index, APPLICATION_ID, steps)
        return open_database(None, APPLICATION_ID, steps)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        with suppress(QuizgenError), explained(self._path):
            self._connection.close()

    def look(self, paths: Iterable[Path]) -> list[Listed | Broken | Unread]:
        """What is known of the decks, in their order, without reading any."""
        known: dict[str, tuple[str, ...]] = {}
        with suppress(QuizgenError), explained(self._path):
            rows = self._connection.execute(
                "SELECT path, stamp, slug, title, lang, source, questions, message FROM deck"
            )
            known = {row[0]: row[1:] for row in rows}
        return [_deck(path, known.get(_absolute(path))) for path in paths]

    def read(self, path: Path, read: Callable[[Path], Deck] | None = None) -> Listed | Broken:
        """Look into a deck, and remember what was found; `read` is `read_deck` if not given."""
        from quizgen.store.decks import read_deck

        stamp = _stamp(path)
        found: Listed | Broken
        try:
            deck = (read or read_deck)(path)
            ids = tuple(q.id for q in deck.questions)
            found = Listed(path, deck.slug, deck.title, deck.lang, deck.source, ids)
        except QuizgenError as error:
            found = Broken(path, str(error))
        if stamp is not None:
            with suppress(QuizgenError), explained(self._path), transaction(self._connection):
                self._connection.execute(
                    "INSERT OR REPLACE INTO deck VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    (_absolute(path), stamp, *_columns(found)),
                )
        return found


def _decks_in(folder: Path) -> list[Path]:
    """As `store.decks.deck_files` lists them, whose module loads YAML, which home has no need of."""
    return sorted(path for path in folder.glob("*.yaml") if "." not in path.stem)


def _columns(deck: Listed | Broken) -> tuple[str, ...]:
    if isinstance(deck, Broken):
        return "", "", "", "", "", deck.message
    return deck.slug, deck.title, deck.lang.value, deck.source, "\n".join(deck.ids), ""


def _deck(path: Path, known: tuple[str, ...] | None) -> Listed | Broken | Unread:
    if known is None or known[0] != _stamp(path):
        return Unread(path)
    _, slug, title, lang, source, questions, message = known
    if message:
        return Broken(path, message)
    ids = tuple(map(QuestionId, questions.split("\n"))) if questions else ()
    return Listed(path, slug, title, Lang(lang), source, ids)


def _stamp(path: Path) -> str | None:
    """Changes when the file does, also by a copy of the same size in the same moment."""
    try:
        stat = path.stat()
    except (OSError, ValueError):
        return None
    return f"{stat.st_mtime_ns} {stat.st_ctime_ns} {stat.st_size} {stat.st_ino} {__version__}"


def _absolute(path: Path) -> str:
    return os.path.abspath(path)  # noqa: PTH100 - Path.resolve asks the disk about each folder

"""SQLite files that survive whatever happens to them, or say in one sentence what did.

Every write is one transaction, forced to the disk before it counts as done. A file of another
program or of a newer version is refused untouched; before a file is changed to a newer form, a copy
of it is put beside it.
"""

import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from quizgen.errors import Location, QuizgenError

PATIENCE_SECONDS = 2.0  # another window is done with its answer long before
_PAUSE_SECONDS = 0.02

# By SQLite's primary result code (sqlite.org/rescode.html): what happened, and what helps.
_SAVED = "everything answered before is safe"
_FULL = ("cannot be written: the disk is full", f"free some space and try again; {_SAVED}")
_CHECK = "check the permissions of the file and its folder, or name another folder in QUIZGEN_HOME"
_DENIED = ("cannot be written", _CHECK)
_LOCKED = ("is locked by another program", "close the other window, or wait and try again")
_DAMAGED = (
    "is damaged",
    "move it away, then put a copy (.bak) there or import what 'quizgen export-progress --damaged' saves",
)
_REASONS = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_PROTOCOL: _LOCKED,
    sqlite3.SQLITE_READONLY: _DENIED,
    sqlite3.SQLITE_PERM: _DENIED,
    sqlite3.SQLITE_CANTOPEN: ("cannot be opened", _CHECK),
    sqlite3.SQLITE_IOERR: ("cannot be read or written", f"check the disk and its free space; {_SAVED}"),
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
}


def open_database(path: Path | None, application_id: int, steps: Sequence[str]) -> sqlite3.Connection:
    """The database of a file, made or brought up to date where needed; None keeps it in memory.

    `steps[n]` is SQL that takes version n to n + 1, each statement ending its line. Raises
    QuizgenError if the file is damaged, not ours, of a newer version, or cannot be written.
    """
    where = path or Path(":memory:")
    with explained(where):
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(where, timeout=PATIENCE_SECONDS, isolation_level=None)
        try:
            _prepare(connection, path, application_id, steps)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns what SQLite and the system complain about into a QuizgenError for the file; rows that
    cannot be read as what they should be are damage too."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # our mistake, not the file's
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # 0: text that is not UTF-8
        what, hint = _REASONS.get(code, (f"{_DAMAGED[0]} ({error})", _DAMAGED[1]))
        raise QuizgenError.single(what, Location(path), hint) from error
    except OSError as error:
        what = f"cannot be written: {error.strerror or type(error).__name__}"
        raise QuizgenError.single(what, Location(path), _CHECK) from error
    except (ValueError, TypeError, ArithmeticError) as error:
        raise QuizgenError.single(f"{_DAMAGED[0]} ({error})", Location(path), _DAMAGED[1]) from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; the write lock is taken at once, so nothing read inside can be outdated."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite itself rolls back after some errors
            connection.execute("ROLLBACK")
        raise


def _prepare(
    connection: sqlite3.Connection, path: Path | None, application_id: int, steps: Sequence[str]
) -> None:
    where = Location(path or Path(":memory:"))
    connection.execute("BEGIN")  # one look, while another window may be making the file
    version = _version(connection, where, application_id, len(steps))
    connection.execute("COMMIT")
    _write_ahead(connection)
    connection.execute("PRAGMA synchronous = FULL")  # 1 ms an answer; less loses some in a power cut
    connection.execute("PRAGMA foreign_keys = ON")
    with transaction(connection):  # another window waits here, and then finds the work done
        version = _version(connection, where, application_id, len(steps))
        if version and version < len(steps) and path is not None:
            _back_up(path, version)
        for number, step in enumerate(steps[version:], version + 1):
            for statement in _statements(step):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        if version == 0:
            connection.execute(f"PRAGMA application_id = {application_id}")


def _version(connection: sqlite3.Connection, where: Location, application_id: int, newest: int) -> int:
    """How many steps the file has behind it."""
    (owner,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if owner != application_id and (owner or version or tables):
        raise QuizgenError.single("belongs to another program", where, "name another file")
    if version > newest:
        hint = "bring quizgen up to date, or put the copy from before (.bak) in its place"
        raise QuizgenError.single(f"was written by a newer quizgen (form {version})", where, hint)
    if owner == application_id and not tables:
        raise QuizgenError.single(_DAMAGED[0], where, _DAMAGED[1])
    return int(version)


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switches to a write-ahead log, which SQLite does not wait for as it does for locks."""
    end = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            busy = (error.sqlite_errorcode & 0xFF) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
            if not busy or time.monotonic() > end:
                raise
            time.sleep(_PAUSE_SECONDS)


def _back_up(path: Path, version: int) -> None:
    """A whole copy beside the file, "progress.db.v1.bak"; an older copy is never overwritten."""
    names = (f"{path.name}.v{version}{f'.{n}' if n else ''}.bak" for n in range(1000))
    copy_database(path, next(b for b in map(path.with_name, names) if not b.exists()))


def copy_database(path: Path, copy: Path) -> None:
    """A whole and sound copy of what is in the file now, whoever else has it open; all or nothing.

    A plain copy of the file would lack what still is in the write-ahead log. Raises sqlite3.Error,
    also if the file is damaged: a good copy is not replaced by a bad one.
    """
    temporary = copy.with_name(f".{copy.name}.{os.getpid()}.tmp")
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(temporary)) as target:
            source.backup(target)
            ((found, *_), *_) = target.execute("PRAGMA quick_check(1)").fetchall()
            if found != "ok":
                raise sqlite3.DatabaseError(found)
        with temporary.open("rb") as file:
            os.fsync(file.fileno())
        temporary.replace(copy)
    finally:
        temporary.unlink(missing_ok=True)


def _statements(script: str) -> Iterator[str]:
    """`executescript` would commit first, so that half a migration could be left behind."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""

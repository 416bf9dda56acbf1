"""An .apkg opened with care: it is a stranger's zip of a stranger's database.

Anki has had three formats: `collection.anki2` and `collection.anki21` are SQLite with note types as
JSON, `collection.anki21b` is SQLite packed with Zstandard, its note types tables with protocol buffers.
A newer package carries an empty older collection along, so the newest there is counts.
"""

import io
import json
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from quizgen.errors import Location, QuizgenError
from quizgen.faces.foreign.wire import read_fields

LIMIT = 256_000_000  # bytes of a collection once unpacked: some 500,000 notes
NOTES = 100_000
STEPS = 2_000  # million steps of SQLite: a stranger's view may otherwise count for ever
_NEWEST_FIRST = ("collection.anki21b", "collection.anki21", "collection.anki2")
_TEXT = 10_000_000  # bytes of one value


@dataclass(frozen=True, slots=True)
class NoteType:
    name: str
    cloze: bool
    fields: tuple[str, ...]
    templates: tuple[tuple[str, str], ...]  # front and back, by number of card


@dataclass(frozen=True, slots=True)
class Card:
    guid: str
    number: int  # from 0; of a cloze that of the gap less one
    type: NoteType
    fields: dict[str, str]
    deck: str
    tags: tuple[str, ...] = ()


def read_cards(path: Path) -> list[Card]:
    """The cards of a package in order of note and number. Raises QuizgenError for whatever is no
    package or tries to be more than one."""
    try:
        return _cards(_collection(path), path)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as error:  # also: it has a password
        raise _broken(path, f"cannot be unpacked ({error})") from error
    except (sqlite3.Error, ValueError, LookupError, TypeError, AttributeError) as error:  # JSON of any kind
        raise _broken(path, f"holds a damaged collection ({error})") from error
    except OSError as error:
        raise QuizgenError.single("cannot be read", Location(path), error.strerror or "") from error


def _broken(path: Path, what: str) -> QuizgenError:
    return QuizgenError.single(what, Location(path), "export it from Anki again (File, Export, .apkg)")


def _collection(path: Path) -> bytes:
    if not path.is_file():
        raise QuizgenError.single("there is no such file", Location(path), "check the name")
    if not zipfile.is_zipfile(path):
        raise _broken(path, "is no Anki package")
    with zipfile.ZipFile(path) as archive:
        name = next((name for name in _NEWEST_FIRST if name in archive.namelist()), None)
        if name is None:
            raise _broken(path, "holds no collection that quizgen knows")
        with archive.open(name) as member:
            return (_zstandard if name.endswith("b") else _limited)(member, path)


def _zstandard(member: IO[bytes], path: Path) -> bytes:
    import zstandard  # packages of old Anki need it not

    try:
        return _limited(zstandard.ZstdDecompressor(max_window_size=1 << 27).stream_reader(member), path)
    except zstandard.ZstdError as error:
        raise _broken(path, f"cannot be unpacked ({error})") from error


def _limited(stream: Any, path: Path) -> bytes:
    """Never more than LIMIT in memory, whatever the archive says of its own size."""
    out = io.BytesIO()
    while chunk := stream.read(1 << 20):
        out.write(chunk)
        if out.tell() > LIMIT:
            raise _broken(path, f"unpacks to more than {LIMIT // 1_000_000} MB")
    return out.getvalue()


def _cards(data: bytes, path: Path) -> list[Card]:
    if not data.startswith(b"SQLite format 3\0"):
        raise _broken(path, "holds no collection that quizgen knows")
    with closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(data[:18] + b"\1\1" + data[20:])  # as if without a log: there is no file for one
        _confine(db)
        if db.execute("SELECT count(*) FROM notes").fetchone()[0] > NOTES:
            raise _broken(path, f"holds more than {NOTES:,} notes")
        new = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'notetypes'").fetchone()
        types = dict(_types_of_tables(db) if new else _types_of_json(db))
        decks = dict(_decks(db, bool(new)))
        rows = db.execute(
            "SELECT guid, ord, mid, flds, did, tags FROM cards JOIN notes ON notes.id = nid"
            " ORDER BY notes.id, ord"
        )
        return [_card(row, types, decks) for row in rows]


def _confine(db: sqlite3.Connection) -> None:
    steps = iter(range(STEPS))
    db.set_progress_handler(lambda: next(steps, None) is None, 1_000_000)
    db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _TEXT)
    db.execute("PRAGMA trusted_schema = OFF")
    db.create_collation("unicase", lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))
    views = db.execute("SELECT name FROM sqlite_master WHERE type NOT IN ('table', 'index')").fetchall()
    if views:
        raise sqlite3.DatabaseError("it has views or triggers")


def _card(row: tuple[Any, ...], types: dict[int, NoteType], decks: dict[int, str]) -> Card:
    guid, number, type_id, fields, deck, tags = row
    kind = types[type_id]
    named = dict(zip(kind.fields, str(fields).split("\x1f"), strict=False))
    return Card(str(guid), int(number), kind, named, decks.get(deck, ""), tuple(str(tags).split()))


def _types_of_json(db: sqlite3.Connection) -> Iterator[tuple[int, NoteType]]:
    (models,) = db.execute("SELECT models FROM col").fetchone()
    for name, model in json.loads(models).items():
        fields = sorted(model["flds"], key=lambda field: int(field["ord"]))
        templates = sorted(model["tmpls"], key=lambda template: int(template["ord"]))
        yield (
            int(name),
            NoteType(
                str(model["name"]),
                model["type"] == 1,
                tuple(str(field["name"]) for field in fields),
                tuple((str(template["qfmt"]), str(template["afmt"])) for template in templates),
            ),
        )


def _types_of_tables(db: sqlite3.Connection) -> Iterator[tuple[int, NoteType]]:
    for number, name, config in db.execute("SELECT id, name, config FROM notetypes").fetchall():
        fields = db.execute("SELECT name FROM fields WHERE ntid = ? ORDER BY ord", [number])
        templates = db.execute("SELECT config FROM templates WHERE ntid = ? ORDER BY ord", [number])
        sides = tuple(_sides(read_fields(config)) for (config,) in templates.fetchall())
        cloze = read_fields(config).get(1) == 1  # Notetype.Config.kind
        yield number, NoteType(str(name), cloze, tuple(str(f) for (f,) in fields.fetchall()), sides)


def _sides(config: dict[int, int | bytes]) -> tuple[str, str]:
    """Notetype.Template.Config: q_format and a_format."""
    front, back = (config.get(number, b"") for number in (1, 2))
    return tuple(side.decode() if isinstance(side, bytes) else "" for side in (front, back))  # type: ignore[return-value]


def _decks(db: sqlite3.Connection, new: bool) -> Iterator[tuple[int, str]]:
    if new:
        for number, name in db.execute("SELECT id, name FROM decks"):
            yield number, str(name).replace("\x1f", "::")
    else:
        (decks,) = db.execute("SELECT decks FROM col").fetchone()
        for number, deck in json.loads(decks).items():
            yield int(number), str(deck["name"])

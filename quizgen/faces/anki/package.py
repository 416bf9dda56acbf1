"""Decks as one .apkg file: a zipped SQLite collection, the same bytes for the same decks."""

import hashlib
import io
import itertools
import json
import re
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from itertools import zip_longest
from pathlib import Path
from typing import Any

import genanki

from quizgen.faces.anki.fields import CARD_NUMBERS, card_languages, deck_fields, question_fields
from quizgen.faces.anki.note_types import CHANGED, NAMES, note_types
from quizgen.files import CONTROL, write_atomic
from quizgen.kin import MOST, far_apart, kin
from quizgen.model import Choice, Deck, Kind, Lang, Question, QuestionId
from quizgen.store.release import Packer

# When a note was last changed, if nobody says; ids of notes and cards are counted from here, too.
STAMP = int(datetime(2026, 1, 1, tzinfo=UTC).timestamp())
_FIRST_DECK = STAMP * 1000  # Anki finds decks by name; only 1, its own default deck, must not be used
_COLLECTION = "collection.anki2"  # the name tells Anki the format
_LEVEL = 1  # a third of the default's time, for a file a twelfth larger


def export(decks: Sequence[Deck], path: Path, modified: Mapping[QuestionId, int] | None = None) -> None:
    """Write a package of these decks; `modified` as in `package_bytes`."""
    write_atomic(path, package_bytes(decks, modified))


def package_bytes(
    decks: Sequence[Deck], modified: Mapping[QuestionId, int] | None = None, *, retired: bool = False
) -> bytes:
    """The package as a file's bytes; with `retired`, its notes carry a tag and a line saying so.

    `modified` says when a question last changed, in epoch seconds, not in the future; an import
    updates a note only if this is later than what the collection has. Questions that are not in
    it count as changed at STAMP, so that importing them again leaves them alone.
    """
    with tempfile.TemporaryDirectory(prefix="quizgen-") as folder:
        path = Path(folder) / _COLLECTION  # in memory it would be there twice, to be packed
        with closing(sqlite3.connect(path)) as db:
            db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
            _write_collection(db.cursor(), decks, modified or {}, retired)
            db.commit()
        return _zip(path)


def _write_collection(
    cursor: sqlite3.Cursor, decks: Sequence[Deck], modified: Mapping[QuestionId, int], retired: bool
) -> None:
    ids = itertools.count(STAMP * 1000)
    genanki.Package([]).write_to_db(cursor, STAMP, ids)
    indexes = _without_indexes(cursor)
    subdecks = _subdecks(decks)
    models = note_types()
    _write_headers(cursor, subdecks, models)
    for deck in decks:
        for note, mod in _notes(deck, models, subdecks, modified, retired):
            note.write_to_db(cursor, mod, 0, ids)
    for sql in indexes:
        cursor.execute(sql)


def _without_indexes(cursor: sqlite3.Cursor) -> list[str]:
    """How to make the indexes that it drops: it is quicker to do so once all rows are there."""
    found = cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql NOT NULL")
    indexes = dict(found.fetchall())
    for name in indexes:
        cursor.execute(f"DROP INDEX {name}")
    return list(indexes.values())


def note_digests(deck: Deck, *, retired: bool = False) -> dict[QuestionId, str]:
    """For each question what is on its note, fields and tags, as 16 hexadecimal digits: not where it
    stands in the deck, nor in which order its options, which every showing shuffles."""
    texts = _note_texts(deck, note_types(), retired)
    return {question.id: _digest(fields, tags) for question, _, _, fields, tags in texts}


def _digest(fields: Sequence[str], tags: Sequence[str]) -> str:
    unordered = (_unordered(field) if field.startswith("<ol>") else field for field in fields)
    written = "\x1f".join([*unordered, " ".join(tags)])  # Anki's own separator: no field can hold it
    return hashlib.sha256(written.encode()).hexdigest()[:16]


def _unordered(options: str) -> str:
    return "".join(sorted(options.removeprefix("<ol>").split("</li>")))


def subdeck_name(deck: Deck, lang: Lang) -> str:
    """Where the cards of a language go; a title makes no levels of its own.

    >>> subdeck_name(Deck("cpp", "std::vector", Lang.EN, None, "", ()), Lang.DE)
    'quizgen::std:vector::Deutsch'
    """
    words = " ".join(CONTROL.sub("\N{REPLACEMENT CHARACTER}", deck.title).split())
    title = re.sub(":{2,}", ":", words).strip(": ")
    return f"quizgen::{title or deck.slug}::{NAMES[lang]}"


def guid(question: QuestionId) -> str:
    """What Anki knows a note by; it holds the learner's progress, so it must never change."""
    return f"quizgen-{hashlib.sha256(question.encode()).hexdigest()[:20]}"


class _Note(genanki.Note):  # type: ignore[misc]
    """A note whose fields hold no text that could be taken for a tag, so that none is looked for: that
    takes an eighth of the time."""

    def _check_invalid_html_tags_in_fields(self) -> None:
        pass


class _Card(genanki.Card):  # type: ignore[misc]  # genanki has no types
    """A card with a deck of its own: genanki would put all cards of a note into one."""

    def __init__(self, number: int, deck_id: int) -> None:
        super().__init__(number)
        self.deck_id = deck_id

    def write_to_db(self, cursor: sqlite3.Cursor, timestamp: float, _deck_id: int, *rest: Any) -> None:
        super().write_to_db(cursor, timestamp, self.deck_id, *rest)


def _subdecks(decks: Iterable[Deck]) -> dict[str, int]:
    names = dict.fromkeys(subdeck_name(deck, lang) for deck in decks for lang in Lang)
    return {name: _FIRST_DECK + number for number, name in enumerate(names)}


def _write_headers(
    cursor: sqlite3.Cursor, subdecks: Mapping[str, int], models: Mapping[Kind, genanki.Model]
) -> None:
    """Decks and note types, all at once: genanki's own deck rewrites those of all decks before it."""
    (default,) = cursor.execute("SELECT decks FROM col").fetchone()
    decks: dict[str, Any] = json.loads(default)
    for name, number in subdecks.items():
        decks[str(number)] = genanki.Deck(number, name).to_json()
    types = {str(model.model_id): model.to_json(CHANGED, _FIRST_DECK) for model in models.values()}
    cursor.execute("UPDATE col SET decks = ?, models = ?", (json.dumps(decks), json.dumps(types)))


def _notes(
    deck: Deck,
    models: Mapping[Kind, genanki.Model],
    subdecks: Mapping[str, int],
    modified: Mapping[QuestionId, int],
    retired: bool,
) -> Iterator[tuple[genanki.Note, int]]:
    """Notes in the deck's order, each with the time of its last change. New ones are shown in another: Anki
    buries only cards of one note, so questions that hand each other over are kept apart by their place."""
    short = len(deck.questions) <= MOST
    apart = far_apart(deck.questions, kin(deck.questions)) if short else deck.questions
    places = {question.id: place for place, question in enumerate(apart)}
    cards = {lang: _Card(CARD_NUMBERS[lang], subdecks[subdeck_name(deck, lang)]) for lang in Lang}
    for question, kind, languages, fields, tags in _note_texts(deck, models, retired):
        note = _Note(models[kind], fields, tags=tags, guid=guid(question.id), due=places[question.id])
        note.cards = [cards[lang] for lang in languages]
        yield note, modified.get(question.id, STAMP)


def _note_texts(
    deck: Deck, models: Mapping[Kind, genanki.Model], retired: bool
) -> Iterator[tuple[Question, Kind, tuple[Lang, ...], list[str], tuple[str, ...]]]:
    """Languages of the cards, fields and tags for each question that has a card, in the deck's order."""
    shared = deck_fields(deck, retired=retired)
    names = {kind: [field["name"] for field in model.fields] for kind, model in models.items()}
    tags = {
        kind: (
            "quizgen",
            f"quizgen::{deck.slug}",
            f"quizgen::{kind}",
            *(("quizgen::retired",) if retired else ()),
        )
        for kind in Kind
    }
    for question in deck.questions:
        if languages := card_languages(question):
            kind = Kind.CHOICE if isinstance(question, Choice) else Kind.CLOZE
            fields = shared | question_fields(question)
            yield question, kind, languages, [fields.get(name, "") for name in names[kind]], tags[kind]


def _zip(collection: Path) -> bytes:
    """A package without times, owners or other marks of the machine, and without media."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        with collection.open("rb") as data, archive.open(_COLLECTION, "w") as member:
            shutil.copyfileobj(data, member, 1 << 20)
        with archive.open("media", "w") as member:
            member.write(b"{}")
        for info in archive.infolist():
            info.create_system, info.external_attr = 3, 0o644 << 16  # Unix, wherever it was written
    return buffer.getvalue()


def same_package(one: bytes, other: bytes) -> bool:
    """Whether two packages hold the same, though the SQLite and zlib of two machines wrote them."""
    try:
        with ExitStack() as stack:
            both = zip_longest(*(_contents(package, stack) for package in (one, other)))
            return all(line == its for line, its in both)
    except (zipfile.BadZipFile, zlib.error, KeyError, sqlite3.Error):
        return False


def _contents(package: bytes, stack: ExitStack) -> Iterator[object]:
    """What a package says, piece by piece, as all of it at once takes much room."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    db = stack.enter_context(closing(sqlite3.connect(":memory:")))
    db.deserialize(members.pop(_COLLECTION))
    yield members
    yield from db.iterdump()


PACKER = Packer(
    digests=lambda deck, retired: note_digests(deck, retired=retired),
    package=lambda deck, times, retired: package_bytes([deck], times, retired=retired),
    same=same_package,
    place=lambda slug, title: subdeck_name(Deck(slug, title, Lang.DE, None, "", ()), Lang.DE),
)

"""Decks as one .apkg file: a zipped SQLite collection, the same bytes for the same decks."""

import hashlib
import io
import itertools
import json
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import genanki

from quizgen.faces.anki.fields import CARD_NUMBERS, card_languages, deck_fields, question_fields
from quizgen.faces.anki.note_types import CHANGED, NAMES, note_types
from quizgen.files import CONTROL, write_atomic
from quizgen.model import Choice, Deck, Kind, Lang, QuestionId

# When a note was last changed, if nobody says; ids of notes and cards are counted from here, too.
STAMP = int(datetime(2026, 1, 1, tzinfo=UTC).timestamp())
_FIRST_DECK = STAMP * 1000  # Anki finds decks by name; only 1, its own default deck, must not be used
_COLLECTION = "collection.anki2"  # the name tells Anki the format
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can say
_ZIP_LEVEL = 3  # the highest makes it a tenth smaller in five times the time


def export(decks: Sequence[Deck], path: Path, modified: Mapping[QuestionId, int] | None = None) -> None:
    """Write a package of these decks; `modified` as in `package_bytes`."""
    write_atomic(path, package_bytes(decks, modified))


def package_bytes(decks: Sequence[Deck], modified: Mapping[QuestionId, int] | None = None) -> bytes:
    """The package as a file's bytes.

    `modified` says when a question last changed, in epoch seconds, not in the future; an import
    updates a note only if this is later than what the collection has. Questions that are not in
    it count as changed at STAMP, so that importing them again leaves them alone.
    """
    db = sqlite3.connect(":memory:")
    try:
        cursor = db.cursor()
        ids = itertools.count(STAMP * 1000)
        genanki.Package([]).write_to_db(cursor, STAMP, ids)
        subdecks = _subdecks(decks)
        models = note_types()
        _write_headers(cursor, subdecks, models)
        for deck in decks:
            for note, mod in _notes(deck, models, subdecks, modified or {}):
                note.write_to_db(cursor, mod, 0, ids)
        db.commit()
        collection = db.serialize()
    finally:
        db.close()
    return _zip({_COLLECTION: collection, "media": b"{}"})


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
) -> Iterator[tuple[genanki.Note, int]]:
    """Notes in the deck's order, each with the time of its last change."""
    shared = deck_fields(deck)
    names = {kind: [field["name"] for field in model.fields] for kind, model in models.items()}
    places = {lang: (CARD_NUMBERS[lang], subdecks[subdeck_name(deck, lang)]) for lang in Lang}
    for due, question in enumerate(deck.questions):
        if languages := card_languages(question):
            kind = Kind.CHOICE if isinstance(question, Choice) else Kind.CLOZE
            fields = shared | question_fields(question)
            note = genanki.Note(
                models[kind],
                [fields.get(name, "") for name in names[kind]],
                tags=("quizgen", f"quizgen::{deck.slug}", f"quizgen::{kind}"),
                guid=guid(question.id),
                due=due,
            )
            note.cards = [_Card(*places[lang]) for lang in languages]
            yield note, modified.get(question.id, STAMP)


def _zip(members: Mapping[str, bytes]) -> bytes:
    """Members without times, owners or other marks of the machine."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in members.items():
            member = zipfile.ZipInfo(name, _ZIP_DATE)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 3  # Unix, wherever it was written
            member.external_attr = 0o644 << 16
            archive.writestr(member, data, compresslevel=_ZIP_LEVEL)
    return buffer.getvalue()


def same_package(one: bytes, other: bytes) -> bool:
    """Whether two packages hold the same, though the SQLite and zlib of two machines wrote them."""
    try:
        return _contents(one) == _contents(other)
    except (zipfile.BadZipFile, zlib.error, KeyError, sqlite3.Error):
        return False


def _contents(package: bytes) -> tuple[dict[str, bytes], list[str]]:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    db = sqlite3.connect(":memory:")
    try:
        db.deserialize(members.pop(_COLLECTION))
        return members, list(db.iterdump())
    finally:
        db.close()

"""What the real Anki makes of a package."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from anki.errors import CardTypeError

from quizgen.faces.anki import package_bytes
from quizgen.model import Deck

COMPLAINT = re.compile(r"has a problem|front of this card is blank|templates/errors")


@dataclass(frozen=True, slots=True)
class Rendered:
    """A card as the engine shows it."""

    note: str  # its guid
    type: str
    number: int
    deck: str
    due: int
    tags: tuple[str, ...]
    fields: dict[str, str]
    front: str
    back: str
    css: str


@dataclass(frozen=True, slots=True)
class Imported:
    new: int
    updated: int
    duplicate: int
    conflicting: int
    found: int


@contextmanager
def collection(folder: Path) -> Iterator[Collection]:
    folder.mkdir(parents=True, exist_ok=True)
    col = Collection(str(folder / "collection.anki2"))
    try:
        yield col
    finally:
        col.close()


def put_in(col: Collection, data: bytes, folder: Path, *, merge: bool = False) -> Imported:
    """Import with the options that Anki's dialog starts with; `merge` ticks *Merge note types*."""
    path = folder / "import.apkg"
    path.write_bytes(data)
    options = ImportAnkiPackageOptions(merge_notetypes=merge)
    request = ImportAnkiPackageRequest(package_path=str(path), options=options)
    log = col.import_anki_package(request).log
    col.models._clear_cache()  # the second import in one process would see the first one's note types
    return Imported(len(log.new), len(log.updated), len(log.duplicate), len(log.conflicting), log.found_notes)


def cards(col: Collection) -> list[Rendered]:
    """All cards, rendered, in order of deck and position."""
    found = [_render(col, number) for number in col.find_cards("")]
    return sorted(found, key=lambda card: (card.deck, card.due, card.note))


def shown(folder: Path, *decks: Deck) -> list[Rendered]:
    """The cards of these decks in a collection of their own."""
    with collection(folder) as col:
        put_in(col, package_bytes(decks), folder)
        return cards(col)


def _render(col: Collection, number: int) -> Rendered:
    card = col.get_card(number)  # type: ignore[arg-type]
    note, output = card.note(), card.render_output()
    kind = note.note_type()
    assert kind is not None
    return Rendered(
        note=note.guid,
        type=kind["name"],
        number=card.ord,
        deck=col.decks.name(card.did),
        due=card.due,
        tags=tuple(note.tags),
        fields=dict(note.items()),
        front=output.question_text,
        back=output.answer_text,
        css=output.css,
    )


def faults(col: Collection, imported: Imported, expected_cards: int) -> list[str]:
    """What Anki finds wrong with what was imported into a fresh collection; nothing, one hopes."""
    notes = list(col.find_notes(""))
    wrong = []
    if (imported.new, len(notes)) != (imported.found, imported.found):
        wrong.append(f"not every note is new: {imported}, {len(notes)} in the collection")
    if col.card_count() != expected_cards:
        wrong.append(f"{col.card_count()} cards, not {expected_cards}")
    assert col.db is not None
    bare = col.db.list("SELECT id FROM notes WHERE id NOT IN (SELECT nid FROM cards)")
    wrong += [f"note {number} has no card" for number in bare]
    wrong += _faults_of_types(col)
    wrong += _faults_of_cards(col)
    col.after_note_updates(notes, mark_modified=False, generate_cards=True)
    if col.card_count() != expected_cards:
        wrong.append(f"{col.card_count() - expected_cards} cards were missing")
    if empty := list(col.get_empty_cards().notes):
        wrong.append(f"empty cards: {empty}")
    message, ok = col.fix_integrity()
    if not ok or col.card_count() != expected_cards:
        wrong.append(f"database was mended: {message}, {col.card_count()} cards")
    return wrong


def _faults_of_types(col: Collection) -> list[str]:
    wrong = []
    for kind in col.models.all():
        try:
            col.models.update_dict(kind)
        except CardTypeError as error:
            wrong.append(f"{kind['name']}: {error}")
    return wrong


def _faults_of_cards(col: Collection) -> list[str]:
    shown = ((number, col.get_card(number).render_output()) for number in col.find_cards(""))
    return [
        f"card {number}: {found[0]}"
        for number, output in shown
        for side in (output.question_text, output.answer_text)
        if (found := COMPLAINT.search(side))
    ]

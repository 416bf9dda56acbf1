"""Decks of any size, and what genanki alone would take for them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import genanki

from quizgen.faces.anki.fields import deck_fields, question_fields
from quizgen.faces.anki.note_types import note_types
from quizgen.model import GAP, Bilingual, Choice, Cloze, Deck, Kind, Lang, Proof, Question, question_id
from quizgen.values.names import Person

BOTH = Bilingual(True, True)


def many(notes: int, decks: int = 1) -> list[Deck]:
    """So many notes, of two cards each, spread evenly."""
    return [
        Deck(
            f"d{d}",
            f"Deck {d}",
            Lang.DE,
            None,
            "",
            tuple(_question(f"d{d}", n) for n in range(notes // decks)),
        )
        for d in range(decks)
    ]


def _question(slug: str, n: int) -> Question:
    name = f"Ada Nr{n}"
    key = Bilingual(name, name)
    proof = Proof(f"{name} eröffnete 19{n % 90 + 10} die Werkstatt {n}.", name)
    known = (key, Person(key, "engineer"), (), BOTH, proof)
    if n % 2:
        gapped = Bilingual(f"{GAP} eröffnete die Werkstatt {n}.", f"{GAP} opened workshop {n}.")
        return Cloze(question_id(slug, f"f{n}", "who", Kind.CLOZE), gapped, *known)
    stem = Bilingual(f"Wer eröffnete die Werkstatt {n}?", f"Who opened workshop {n}?")
    wrong = tuple(Bilingual(f"{other} Nr{n}", f"{other} Nr{n}") for other in ("Ida", "Eva", "Uta"))
    ident = question_id(slug, f"f{n}", "who", Kind.CHOICE)
    return Choice(ident, stem, *known, distractors=wrong, position=n % 4)


Row = tuple[Any, str, list[str]]


def bare_rows(decks: Sequence[Deck]) -> list[Row]:
    """Note type, guid and fields of the notes, so that genanki has nothing but its own to do."""
    models, rows = note_types(), list[Row]()
    for deck in decks:
        shared = deck_fields(deck)
        for question in deck.questions:
            model = models[Kind.CHOICE if isinstance(question, Choice) else Kind.CLOZE]
            fields = shared | question_fields(question)
            rows.append((model, question.id, [fields.get(field["name"], "") for field in model.fields]))
    return rows


def write_bare(rows: Sequence[Row], path: Path) -> None:
    """The same notes and types through genanki's own Deck and Package."""
    deck = genanki.Deck(1700000002, "bare")
    for model, name, fields in rows:
        deck.add_note(genanki.Note(model, fields, guid=name))
    genanki.Package(deck).write_to_file(str(path), timestamp=1)

"""Packages byte by byte: the same decks give the same, and what collections know them by stays."""

import hashlib
import io
import json
import os
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from quizgen.faces.anki import export, package_bytes, same_package
from quizgen.faces.anki.fields import deck_fields, question_fields
from quizgen.faces.anki.note_types import CHANGED, note_types
from quizgen.faces.anki.package import STAMP, guid
from quizgen.model import Choice, Kind, question_id
from tests.faces.anki_samples import SAMPLE, choice, cloze, deck

ROOT = Path(__file__).parents[2]


def test_the_same_decks_give_the_same_bytes() -> None:
    assert package_bytes([SAMPLE]) == package_bytes([SAMPLE])


def test_another_process_and_time_zone_give_the_same_bytes() -> None:
    code = (
        "import hashlib; from quizgen.faces.anki import package_bytes;"
        "from tests.faces.anki_samples import SAMPLE;"
        "print(hashlib.sha256(package_bytes([SAMPLE])).hexdigest())"
    )
    there = os.environ | {"PYTHONHASHSEED": "4711", "TZ": "Pacific/Auckland", "PYTHONPATH": str(ROOT)}
    said = subprocess.run(
        [sys.executable, "-c", code], env=there, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == hashlib.sha256(package_bytes([SAMPLE])).hexdigest()


def test_the_same_content_packed_by_another_machine_is_the_same() -> None:
    ours = package_bytes([SAMPLE])
    elsewhere = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(ours)) as old, zipfile.ZipFile(elsewhere, "w") as new:
        db = sqlite3.connect(":memory:")
        db.deserialize(old.read("collection.anki2"))
        db.execute("VACUUM")
        new.writestr("collection.anki2", db.serialize())
        new.writestr("media", old.read("media"))
        db.close()
    assert elsewhere.getvalue() != ours
    assert same_package(elsewhere.getvalue(), ours)


OTHERS = {
    "other words": package_bytes([deck(choice(prompt=("Wo?", "Where?")))]),
    "other time": package_bytes([deck(choice())], {choice().id: STAMP + 1}),
    "cut off": package_bytes([deck(choice())])[:-30],
    "no zip": b"PK",
    "nothing": b"",
}


@pytest.mark.parametrize("other", OTHERS.values(), ids=OTHERS.keys())
def test_other_content_is_not_the_same(other: bytes) -> None:
    assert not same_package(other, package_bytes([deck(choice())]))


def test_export_writes_the_package(tmp_path: Path) -> None:
    path = tmp_path / "new" / "rutte.apkg"
    export([SAMPLE], path)
    assert path.read_bytes() == package_bytes([SAMPLE])


def test_fields_have_a_place_in_the_note() -> None:
    models = note_types()
    for question in (choice(), cloze()):
        names = [
            f["name"] for f in models[Kind.CHOICE if isinstance(question, Choice) else Kind.CLOZE].fields
        ]
        filled = deck_fields(SAMPLE).keys() | question_fields(question).keys() | {"Hint"}
        last = "Spare4" if isinstance(question, Choice) else "TypeIn"
        assert [name for name in names if name not in filled] == ["Notes", "Speak", last]
        assert filled <= set(names)


def test_what_collections_know_the_notes_by_stays() -> None:
    """None of this may ever change: learners' collections hold these ids."""
    models = note_types()
    assert guid(question_id("rom", "founding", "when", Kind.CLOZE)) == "quizgen-cc0df79c1f1727d8e0e6"
    assert [model.model_id for model in models.values()] == [1_527_093_841, 1_527_093_842]
    ids = {kind: [f["id"] for f in model.fields] for kind, model in models.items()}
    assert ids == {Kind.CHOICE: list(range(3101, 3118)), Kind.CLOZE: list(range(3201, 3214))}
    assert [card["id"] for model in models.values() for card in model.templates] == [4101, 4102, 4201]


def test_changed_templates_have_a_new_time() -> None:
    """If this fails, set CHANGED to today, then the digest to the one reported."""
    looks = [[model.css, model.templates, model.fields] for model in note_types().values()]
    digest = hashlib.sha256(json.dumps(looks, sort_keys=True).encode()).hexdigest()[:12]
    assert (CHANGED, digest) == (1_795_359_600, "eab8e4ff1f5b")

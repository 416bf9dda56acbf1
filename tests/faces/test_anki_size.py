"""Large packages: nothing that Anki would find fault with. Time and memory are in `tests/bench/anki.py`."""

from pathlib import Path

from quizgen.faces.anki import package_bytes
from tests.faces.anki_many import many
from tests.faces.anki_oracle import collection, faults, put_in

NOTES, DECKS = 2_000, 200


def test_anki_finds_no_fault_in_two_thousand_notes_of_two_hundred_decks(tmp_path: Path) -> None:
    with collection(tmp_path) as col:
        imported = put_in(col, package_bytes(many(NOTES, DECKS)), tmp_path)
        assert imported.new == NOTES
        assert faults(col, imported, 2 * NOTES) == []
        names = [deck.name for deck in col.decks.all_names_and_ids()]
        assert len([name for name in names if name.count("::") == 2]) == 2 * DECKS

"""Large packages: nothing that Anki would find fault with, and no more work than there are notes.

What takes longer to find out, memory above all, is in `tests/bench/anki.py`.
"""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from quizgen.faces.anki import export, package_bytes
from tests.faces.anki_many import bare_rows, many, write_bare
from tests.faces.anki_oracle import collection, faults, put_in

NOTES, DECKS = 10_000, 1_000


def test_anki_finds_no_fault_in_ten_thousand_notes_of_a_thousand_decks(tmp_path: Path) -> None:
    with collection(tmp_path) as col:
        imported = put_in(col, package_bytes(many(NOTES, DECKS)), tmp_path)
        assert imported.new == NOTES
        assert faults(col, imported, 2 * NOTES) == []
        names = [deck.name for deck in col.decks.all_names_and_ids()]
        assert len([name for name in names if name.count("::") == 2]) == 2 * DECKS


def best(work: Callable[[], object], rounds: int = 3) -> float:
    """Seconds of the processor; the best of a few rounds has met the least of what else goes on."""
    return min(timed(work) for _ in range(rounds))


def timed(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


@pytest.fixture(scope="module", autouse=True)
def _all_is_loaded() -> None:
    package_bytes(many(2))


def test_many_decks_in_a_package_cost_no_more_than_they_are() -> None:
    some, more = (many(decks, decks) for decks in (DECKS // 10, DECKS))
    assert best(lambda: package_bytes(more)) < 20 * best(lambda: package_bytes(some)), "squared: 100 times"


def test_a_package_takes_hardly_longer_than_genanki_alone(tmp_path: Path) -> None:
    decks = many(NOTES)
    rows = bare_rows(decks)
    pairs = [
        (timed(lambda: write_bare(rows, tmp_path / "bare")), timed(lambda: export(decks, tmp_path / "ours")))
        for _ in range(3)
    ]
    bare, ours = (min(times) for times in zip(*pairs, strict=True))
    assert ours < 1.3 * bare

"""One small article from sheet to deck file and rejections, as a person can read them.

After a wanted change: `pytest tests/test_golden.py --golden` writes both files anew; read them.
"""

from pathlib import Path

import pytest

from quizgen.build import build, read_source
from quizgen.store.decks import read_deck, write_deck

GOLDEN = Path(__file__).parent / "golden"


def test_deck_and_rejections_are_as_read_and_approved(request: pytest.FixtureRequest) -> None:
    built = build(read_source(GOLDEN / "leuchtturm.md"), {})
    deck = write_deck(built.deck)
    dropped = "".join(f"{r}\n" for r in built.rejections).replace(f"{GOLDEN}/", "")
    if request.config.getoption("--golden"):
        (GOLDEN / "leuchtturm.yaml").write_bytes(deck)
        (GOLDEN / "leuchtturm.dropped.txt").write_text(dropped, encoding="utf-8")
    assert deck.decode() == (GOLDEN / "leuchtturm.yaml").read_text(encoding="utf-8")
    assert dropped == (GOLDEN / "leuchtturm.dropped.txt").read_text(encoding="utf-8")


def test_a_deck_file_reads_back_as_the_deck() -> None:
    built = build(read_source(GOLDEN / "leuchtturm.md"), {})
    assert read_deck(GOLDEN / "leuchtturm.yaml") == built.deck

"""Decks that others made, read for the terminal quiz: packages of Anki's and lists of text."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.model import Deck  # the terminal app is there before it is loaded

OWN = (".yaml", ".yml")
OTHERS = (".apkg", ".csv", ".tsv", ".txt")


def others_in(folder: Path) -> list[Path]:
    """Files of others' making in the learner's own folder; it may be missing."""
    return sorted(path for path in folder.glob("*") if path.suffix.lower() in OTHERS)


def read_any(path: Path) -> "Deck":
    """The deck of a file of whatever kind: quizgen's own, a package of Anki's, else a list.

    Raises QuizgenError with all that is wrong in it.
    """
    if path.suffix.lower() in OWN:
        from quizgen.store.decks import read_deck

        return read_deck(path)
    from quizgen.faces.foreign.taking import take

    return take(path).deck

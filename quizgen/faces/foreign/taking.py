"""From a file of another's making to a deck, and to a deck file."""

from pathlib import Path

from quizgen.errors import Location, QuizgenError
from quizgen.faces.foreign.questions import Taken, to_deck
from quizgen.files import check_slug, slugify, write_atomic
from quizgen.model import Lang
from quizgen.store.decks import write_deck

MADE = "'quizgen import-anki'"
PACKAGE = ".apkg"


def take(path: Path, name: str | None = None, lang: Lang | None = None) -> Taken:
    """The deck of what somebody else made, and what became of its cards. Raises QuizgenError if it
    cannot be read or holds nothing to ask."""
    slug = name or slugify(path.stem) or "deck"
    if path.suffix.lower() == PACKAGE:
        from quizgen.faces.foreign.archive import read_cards

        taken = to_deck(read_cards(path), slug, lang, "Anki")
    else:
        from quizgen.faces.foreign.lists import read_list

        taken = to_deck(read_list(path), slug, lang, path.name)
    if not taken.deck.questions:
        reasons = ", ".join(f"{count} {reason}" for reason, count in sorted(taken.left_out.items()))
        raise QuizgenError.single(f"holds nothing to ask ({reasons or 'no cards'})", Location(path))
    return taken


def import_foreign(path: Path, folder: Path, name: str | None, lang: Lang | None) -> tuple[Path, Taken]:
    """Write the deck of a file into `folder` and say what became of its cards; a deck of the same name
    is replaced only if it was imported, too.

    Raises QuizgenError with nothing written if the file cannot be read or holds nothing to ask.
    """
    slug = name or slugify(path.stem) or "deck"
    target = folder / f"{slug}.yaml"
    if not check_slug(slug):
        hint = f"use lower-case letters, digits and hyphens: {slugify(slug) or 'a-word-or-two'}"
        raise QuizgenError.single(f"'{slug[:80]}' cannot name a deck", Location(folder), hint)
    if (
        target.exists()
        and MADE not in target.read_text(encoding="utf-8", errors="replace").partition("\n")[0]
    ):
        raise QuizgenError.single(
            "is there already, and was not imported", Location(target), "choose a --name"
        )
    taken = take(path, slug, lang)
    write_atomic(target, write_deck(taken.deck, MADE))
    return target, taken

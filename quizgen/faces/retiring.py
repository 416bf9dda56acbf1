"""What `quizgen retire` does: a deck whose article is gone is asked no more, and learners are told."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from quizgen.errors import Location, Problem, QuizgenError
from quizgen.files import check_slug, slugify
from quizgen.nodes import shown
from quizgen.store.decks import read_deck
from quizgen.store.ledger import SUFFIX
from quizgen.store.release import Packer, plan_release, write_release
from quizgen.text.articles import SUFFIXES


def retire(name: str, seeds: Path, decks: Path, packer: Packer) -> tuple[int, Path]:
    """How many questions are retired, and the package that says so to those who have the deck in Anki.

    Raises QuizgenError, with nothing written, for what is no deck, or still has its article.
    """
    if problems := list(_problems(name, seeds, decks)):
        raise QuizgenError(problems)
    bare = replace(read_deck(decks / f"{name}.yaml"), questions=())
    with TemporaryDirectory(prefix="quizgen-") as staging:
        release = plan_release([bare], decks, packer, int(time.time()), Path(staging))
        gone = {decks / f"{name}.yaml", decks / f"{name}.apkg"}
        write_release({path: None if path in gone else new for path, new in release.files.items()})
    return release.changes[0].retired, decks / f"{name}-retired.apkg"


def _problems(name: str, seeds: Path, decks: Path) -> Iterator[Problem]:
    if not check_slug(name):
        yield Problem(f"{shown(name)} names no deck", Location(decks), "its file's name without .yaml")
        return
    if not all((decks / f"{name}{suffix}").exists() for suffix in (".yaml", SUFFIX)):
        yield Problem(
            "there is no deck of that name that was built", Location(decks / name), "check the name"
        )
    for path in sorted(seeds.glob("*")):
        if path.suffix in SUFFIXES and slugify(path.stem) == name:
            hint = "move it away first, else the next build asks its questions again"
            yield Problem("the article is still there", Location(path), hint)

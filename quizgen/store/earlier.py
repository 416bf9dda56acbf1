"""What the files of a deck still know of the facts that its questions were made from."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from quizgen.facts.continuing import Earlier
from quizgen.model import Question
from quizgen.store.decks import read_deck


def earlier_facts(folder: Path, slug: str) -> tuple[Earlier, ...]:
    """The facts of a deck in this folder, with those it has retired; none if there is no such deck.

    Raises QuizgenError for files that cannot be read.
    """
    deck, gone = folder / f"{slug}.yaml", folder / f"{slug}.retired.yaml"
    retired = remembered(slug, read_deck(gone).questions, ()) if gone.exists() else ()
    return remembered(slug, read_deck(deck).questions if deck.exists() else (), retired)


def remembered(slug: str, asked: Iterable[Question], before: Iterable[Earlier]) -> tuple[Earlier, ...]:
    """The facts behind the questions asked and, retired, all those before; by name, so that the
    order they are told in says nothing."""
    found: dict[str, Earlier] = {}
    for question in asked:
        article, fact, slot, _ = question.id.split("/")
        name = f"{article}/{fact}"
        former = "" if article == slug else name
        told = found.setdefault(name, Earlier(fact, question.proof.evidence, {}, former))
        found[name] = replace(told, values={slot: question.value, **told.values})
    for old in before:
        name = old.formerly or f"{slug}/{old.id}"
        told = found.setdefault(name, replace(old, live=False))
        found[name] = replace(told, values={**old.values, **told.values})
    return tuple(found[name] for name in sorted(found))

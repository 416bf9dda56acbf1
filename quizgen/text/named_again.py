"""Nouns that mean again what sentences just before name: "the fort" behind "Fort Caroline"."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from quizgen.text.reading import Antecedent, Reading

_NEAR = 2  # sentences before


def with_names_again(
    readings: Sequence[Reading],
    meant: Callable[[Reading, Sequence[Reading]], Iterable[tuple[int, Antecedent]]],
) -> list[Reading]:
    """The readings of an article, each with what such nouns of it mean: `meant` tells it by the token, from
    the sentences just before in the same paragraph."""
    found: list[Reading] = []
    for n, reading in enumerate(readings):
        near = [r for r in found[max(n - _NEAR, 0) :] if r.sentence.paragraph == reading.sentence.paragraph]
        again = dict(meant(reading, near))
        found.append(replace(reading, meant={**again, **reading.meant}) if again else reading)
    return found

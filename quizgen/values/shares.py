"""Shares in words, "two-thirds", "drei Viertel", as terms that both languages say."""

import random
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from quizgen.model import Bilingual
from quizgen.values.names import Term

FRACTION = "term:fraction"  # the grain of a share
_PARTS = {1: ("ein", "one"), 2: ("zwei", "two"), 3: ("drei", "three"), 4: ("vier", "four"),
          5: ("fünf", "five"), 6: ("sechs", "six"), 7: ("sieben", "seven"), 9: ("neun", "nine")}  # fmt: skip
_WHOLES = {3: ("Drittel", "third"), 4: ("Viertel", "quarter"), 5: ("Fünftel", "fifth"),
           6: ("Sechstel", "sixth"), 8: ("Achtel", "eighth"), 10: ("Zehntel", "tenth")}  # fmt: skip
GERMAN_PARTS: Mapping[str, int] = MappingProxyType({words[0]: number for number, words in _PARTS.items()})
ENGLISH_PARTS: Mapping[str, int] = MappingProxyType({words[1]: number for number, words in _PARTS.items()})
GERMAN_WHOLES: Mapping[str, int] = MappingProxyType({words[0]: number for number, words in _WHOLES.items()})
ENGLISH_WHOLES: Mapping[str, int] = MappingProxyType(
    {words[1]: number for number, words in _WHOLES.items()} | {"fourth": 4}
)


def share(parts: int, whole: int) -> Term | None:
    """None where the parts are the whole, or more.

    >>> two_thirds = share(2, 3)
    >>> two_thirds and (two_thirds.name.de, two_thirds.name.en)
    ('zwei Drittel', 'two-thirds')
    """
    if parts >= whole:
        return None
    (german, english), (of, each) = _PARTS[parts], _WHOLES[whole]
    return Term(Bilingual(f"{german} {of}", f"{english}-{each}{'s' if parts > 1 else ''}"), "fraction")


# Those that one names.
_USUAL = ((1, 5), (1, 4), (1, 3), (3, 5), (2, 3), (3, 4), (4, 5))


def shares_beside(key: Term, rng: random.Random) -> Iterator[Term]:
    """Other shares that could be meant, in an order of chance."""
    others = [term for parts, whole in _USUAL if (term := share(parts, whole)) and term != key]
    yield from rng.sample(others, len(others))

"""Predicates that say nothing without a complement: "Huber wurde gewählt", to what?"""

from collections.abc import Sequence
from itertools import pairwise

from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token
from quizgen.values.names import Person

_APPOINTED = words("gewählt wiedergewählt ernannt berufen befördert")
_TO = words("zum zur als ins nach")
_INTO = words("in an auf unter für")
_WHAT = words("den die das seinen seine ihren ihre einen eine")


def without_office(reading: Reading) -> str | None:
    """The participle of an appointment where its clause does not say to what.

    "1998 wurde Huber gewählt", not "zum Rat gewählt", "in den Rat gewählt", "wurde Papst Franziskus gewählt".
    """
    tokens = reading.sentence.tokens
    for n, token in enumerate(tokens):
        if token.text not in _APPOINTED or token.tag != "VV(PP)":
            continue
        first = next((m + 1 for m in range(n - 1, -1, -1) if tokens[m].text in (",", ";", ":")), 0)
        clause = tokens[first : n + 3]
        passive = any(t.lemma == "werden" for t in clause)
        if passive and _is_somebody(reading, first, n) and not _says_office(clause):
            return token.text
    return None


def _is_somebody(reading: Reading, first: int, last: int) -> bool:
    """Whether one person without a role is spoken of."""
    tokens = reading.sentence.tokens
    return any(
        isinstance(m.value, Person)
        and first <= m.first < last
        and not m.role
        and (m.first == 0 or not tokens[m.first - 1].tag.startswith(("APPR", "NN")))
        for m in reading.mentions
    )


def _says_office(clause: Sequence[Token]) -> bool:
    lower = [t.text.lower() for t in clause]
    into = any(a in _INTO and b in _WHAT for a, b in pairwise(lower))
    return into or not _TO.isdisjoint(lower)


def without_whole(tokens: Sequence[Token]) -> str | None:
    """ "1998 kam eine Liste hinzu": to what?"""
    verb = next((t for t in tokens if "FIN" in t.tag), None)
    if verb is None:
        return None
    apart = verb.lemma in ("kommen", "treten")
    return next((t.text for t in tokens if t.text in _ADDED or (apart and t.text == "hinzu")), None)


_ADDED = words("hinzugekommen hinzukommt hinzukam hinzukommen")

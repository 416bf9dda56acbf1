"""Phrases of time that the chunks join to a noun beside them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.text.clauses import Range
from quizgen.text.frames import Argument, Role
from quizgen.text.german.dates import MONTHS
from quizgen.text.tokens import Token

_NOUNS = ("NN", "NE", "NNA", "NNI", "FM")
_STAGES = frozenset(("Anfang", "Mitte", "Ende"))
_ERA_ENDS = re.compile(r"\d+er(?:n|-Jahren?)|Jahrhunderts?")


def times_apart(tokens: Sequence[Token], argument: Argument) -> Iterator[Argument]:
    """ "die Firma | Ende 1961", "in den 1580er Jahren | Portugal"."""
    where = argument.inner
    for i in where.indices[1:]:
        opens = _opens_stage(tokens, i)
        if opens or _ends_era(tokens, i):
            outer, inner = Range(argument.range.first, i), Range(where.first, i)
            yield replace(argument, range=outer, inner=inner, head=i - 1)
            rest, role = Range(i, argument.range.last), Role.OBJECT if opens else Role.OPEN
            yield from times_apart(tokens, Argument(rest, rest, rest.last - 1, role))
            return
    yield argument


def _opens_stage(tokens: Sequence[Token], i: int) -> bool:
    """ "Ende 1961", "Anfang des 19. Jahrhunderts" behind a noun."""
    following = tokens[i + 1].text if i + 1 < len(tokens) else ""
    known = tokens[i - 1].tag in _NOUNS or tokens[i - 1].text[0].isdecimal()
    dated = following[:1].isdecimal() or following in MONTHS
    if following in ("des", "der") and i + 2 < len(tokens):
        dated = tokens[i + 2].text[0].isdecimal()
    return tokens[i].text in _STAGES and known and dated


def _ends_era(tokens: Sequence[Token], i: int) -> bool:
    """Whether a decade or century ends before the token."""
    before = tokens[i - 1].text
    decade = before in ("Jahren", "Jahre") and re.fullmatch(r"\d+er", tokens[i - 2].text)
    return bool(decade or _ERA_ENDS.fullmatch(before)) and tokens[i].tag in (*_NOUNS, "ART", "CARD", "ADJ(A)")

"""Decades and centuries in German: "in den 1970er-Jahren", "im 18. Jahrhundert", "vor Christus"."""

import re
from collections.abc import Sequence

from quizgen.model import Bilingual
from quizgen.text.dating import century
from quizgen.text.german.hedges import date_hedge_before
from quizgen.text.mentions import Mention
from quizgen.text.tokens import Token
from quizgen.values.names import Term

_DECADE = re.compile(r"((?:1\d|20)[1-9]0)er(?:n?-?|-Jahren?)", re.ASCII)  # "1800er" may be the century
_YEARS = ("Jahre", "Jahren")
_CENTURY = re.compile(r"([1-9]|1\d|2[01])\.", re.ASCII)
_CENTURIES = ("Jahrhundert", "Jahrhunderts")
_IN_WORDS = (
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt "
    "sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst"
).split()
_LINKS = ("und", "bis", "oder", "zum", "–", "-", "/", "ins")
_NEAR = 4  # tokens in which another one of a pair stands


def era_behind(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """-1 before Christ, 1 after, 0 if it is not said; and where it ends."""
    words = "".join(token.text for token in tokens[at : at + 4])
    for sign, mark in ((-1, "v"), (1, "n")):
        if words.startswith(f"{mark}.Chr."):
            length = next(
                n
                for n in range(1, 5)
                if "".join(t.text for t in tokens[at : at + n]).startswith(f"{mark}.Chr.")
            )
            return sign, at + length
    three = tuple(token.text for token in tokens[at : at + 3])
    if three in (("vor", "unserer", "Zeitrechnung"), ("vor", "Christi", "Geburt")):
        return -1, at + 3
    two = three[:2]
    if two in (("vor", "Christus"), ("vor", "Christi"), ("vor", "Chr.")):
        return -1, at + 2
    if two in (("nach", "Christus"), ("nach", "Christi"), ("nach", "Chr.")):
        return 1, at + 2
    return 0, at


def decade_at(tokens: Sequence[Token], at: int) -> Mention | None:
    """ "1970er Jahren" as a term; half of "die 1960er und 1970er" is none."""
    found = _DECADE.fullmatch(tokens[at].text)
    if found is None:
        return None
    last = at + 1
    if tokens[at].text.endswith("er") and last < len(tokens) and tokens[last].text in _YEARS:
        last += 1
    before, after = max(at - _NEAR, 0), tokens[last : last + _NEAR]
    linked = any(t.text in _LINKS for t in (*tokens[before:at], *after[:1]))
    near = (*tokens[before:at], *tokens[at + 1 : last + _NEAR])
    pair = any(_DECADE.fullmatch(token.text) for token in near)
    if (linked and pair) or (after and after[0].text.startswith("-")):
        return None
    decade = found[1]
    term = Term(Bilingual(f"{decade}er-Jahre", f"{decade}s"), "decade")
    return Mention(term, at, last, date_hedge_before(tokens, at))


def is_in_words(tokens: Sequence[Token], at: int) -> bool:
    """ "neunzehnten Jahrhundert"."""
    return at + 1 < len(tokens) and tokens[at + 1].text in _CENTURIES and bool(_number_of(tokens[at].text))


def _number_of(word: str) -> int:
    if found := _CENTURY.fullmatch(word):
        return int(found[1])
    stem = word.lower().removesuffix("en")
    return _IN_WORDS.index(stem) + 1 if stem in _IN_WORDS and word.endswith("en") else 0


def century_at(tokens: Sequence[Token], at: int) -> Mention | None:
    """ "18. Jahrhundert" as a term; half of "im 18. und 19. Jahrhundert" is none."""
    number = _number_of(tokens[at].text)
    if not number or at + 1 == len(tokens) or tokens[at + 1].text not in _CENTURIES or _is_second(tokens, at):
        return None
    era, last = era_behind(tokens, at + 2)
    return Mention(century(number, era), at, last, date_hedge_before(tokens, at))


def _is_second(tokens: Sequence[Token], at: int) -> bool:
    before = [token.text for token in tokens[max(at - 3, 0) : at]]
    return any(map(_number_of, before)) and any(word in _LINKS for word in before)

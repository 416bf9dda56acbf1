"""Words before a number or date that qualify it: "rund", "gerade einmal", "schätzungsweise auf"."""

from collections.abc import Sequence

from quizgen.text.tokens import Token

_WORDS = frozenset(
    "rund etwa ca. ca circa zirka ungefähr knapp fast beinahe beinah nahezu gut mindestens höchstens "
    "maximal minimal wenigstens zumindest lediglich nur schätzungsweise annähernd insgesamt exakt genau "
    "immerhin bereits schon noch allein über unter einmal mal bloß gerade geschätzt geschätzte geschätzten "
    "vielleicht wohl durchschnittlich jeweils zusammen ganze weitere weiteren rekordverdächtige sogar".split()
)
_PAIRS = frozenset(
    (("mehr", "als"), ("weniger", "als"), ("bis", "zu"), ("um", "die"), ("an", "die"), ("im", "schnitt"))
)
_BETWEEN = frozenset(("auf", "bei", "um", "mit"))  # "schätzungsweise auf gerade einmal 2,1 Prozent"
_OF_DATES = frozenset(
    "anfang ende mitte um gegen etwa ca. ca circa zirka ungefähr rund spätestens frühestens wahrscheinlich "
    "vermutlich beginn".split()
)
_LONGEST = 6


def hedge_before(tokens: Sequence[Token], first: int) -> str:
    """The words before an amount that qualify it, as they are written; empty if there are none."""
    start = first
    while start > 0 and first - start < _LONGEST:
        word = tokens[start - 1].text.casefold()
        two = (tokens[start - 2].text.casefold(), word) if start > 1 else None
        if two in _PAIRS:
            start -= 2
        elif word in _WORDS:
            start -= 1
        elif word in _BETWEEN and start < first and two and two[0] in _WORDS:
            start -= 2
        else:
            break
    return _text(tokens, start, first)


def date_hedge_before(tokens: Sequence[Token], first: int) -> str:
    """The same for dates: "Anfang" of "Anfang Mai 1949"."""
    start = first
    while start > 0 and tokens[start - 1].text.casefold() in _OF_DATES and first - start < 2:
        start -= 1
    return _text(tokens, start, first)


def _text(tokens: Sequence[Token], first: int, last: int) -> str:
    return " ".join(token.text for token in tokens[first:last])

"""Words before a number or date that qualify it: "roughly", "more than", "an estimated"."""

from collections.abc import Sequence
from functools import cache

from quizgen.text.tokens import Token

_OF_AMOUNTS = (
    "about|around|roughly|approximately|approx.|some|nearly|almost|over|under|above|below|only|just|"
    "at least|at most|up to|as many as|as much as|as few as|as little as|as high as|as low as|an estimated|"
    "estimated|a total of|more than|less than|fewer than|greater than|higher than|"
    "lower than|no more than|no fewer than|no less than|not more than|close to|well over|well above|"
    "just over|just under|just about|in excess of|exactly|precisely|c.|ca.|circa|barely|perhaps|maybe|"
    "possibly|an average of|average of|on average|a mere|a record|a maximum of|a minimum of|"
    "somewhere around|an additional|another|a further|additional|further|an impressive|a whopping|"
    "reportedly|allegedly|an unprecedented|even|fully|virtually|mere|upwards of|altogether"
)
_OF_DATES = (
    "early|late|mid|about|around|circa|c.|ca.|approximately|probably|possibly|perhaps|roughly|"
    "the beginning of|the end of|the start of|the middle of|as early as|as late as|as recently as|"
    "no later than|not later than|at the latest|sometime in|nearly|almost|only|just"
)
# What lies beyond one figure lies beyond others, too.
BOUNDS = frozenset(
    (
        "more than|over|at least|no fewer than|no less than|well over|just over|above|upwards of|"
        "in excess of|greater than|higher than|well above|a minimum of|up to|at most|fewer than|less than|"
        "under|just under|below|lower than|no more than|not more than|a maximum of|as many as|as much as"
    ).split("|")
)
_LONGEST = 8  # tokens


@cache
def _phrases(rows: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(row.split()) for row in rows.split("|"))


def hedge_before(tokens: Sequence[Token], first: int) -> str:
    """The words before an amount that qualify it, as they are written; empty if there are none."""
    return _before(tokens, first, _phrases(_OF_AMOUNTS))


def date_hedge_before(tokens: Sequence[Token], first: int) -> str:
    """The same for dates: "early" of "early May 1949"."""
    return _before(tokens, first, _phrases(_OF_DATES))


def _before(tokens: Sequence[Token], first: int, phrases: frozenset[tuple[str, ...]]) -> str:
    start = first
    while start > 0 and first - start < _LONGEST:
        words = [token.text.casefold() for token in tokens[max(start - 4, 0) : start]]
        length = next((n for n in (4, 3, 2, 1) if n <= len(words) and tuple(words[-n:]) in phrases), 0)
        if not length:
            break
        start -= length
    return " ".join(token.text for token in tokens[start:first])

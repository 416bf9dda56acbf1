"""Before or after Christ, as English writes it: "44 BC", "AD 79", "79 CE"."""

from collections.abc import Sequence

from quizgen.text.tokens import Token

_BEFORE_CHRIST = frozenset("BC BCE B.C. B.C.E.".split())
_ANNO_DOMINI = frozenset("AD CE A.D. C.E.".split())


def era_behind(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """-1 before Christ, 1 after, 0 if it is not said; and where it ends."""
    word = tokens[at].text if at < len(tokens) else ""
    if word in _BEFORE_CHRIST:
        return -1, at + 1
    return (1, at + 1) if word in _ANNO_DOMINI else (0, at)


def era_before(tokens: Sequence[Token], at: int) -> int:
    """Where the number behind "AD" begins; 0 where no era stands at the token."""
    return at + 1 if at < len(tokens) and tokens[at].text in ("AD", "A.D.") else 0

"""Numbers as they stand in a sentence, however its language writes them."""

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal

from quizgen.text.spacing import touches
from quizgen.text.tokens import Token
from quizgen.values.ranges import Range

_MINUS = frozenset("-−–")


@dataclass(frozen=True, slots=True)
class Counted:
    """A number in the tokens `first` to `last`; `digits` as quizgen's values write them."""

    digits: str
    first: int
    last: int
    worded: bool = False  # "drei", not "3"
    scaled: bool = False  # "Millionen", "bn", "dozen"
    grouped: bool = False  # "8.500", "8,500", "1 000"
    one: bool = False  # "ein", "one": an article or pronoun unless what follows says otherwise

    @property
    def whole(self) -> bool:
        return "." not in self.digits


def counts(
    tokens: Sequence[Token], read_count: Callable[[Sequence[Token], int], Counted | None]
) -> list[Counted]:
    """All numbers of a sentence; `read_count` reads one that begins at a token."""
    found: list[Counted] = []
    at = 0
    while at < len(tokens):
        count = read_count(tokens, at)
        if count:
            found.append(count)
        at = count.last if count else at + 1
    return found


def are_ends(
    tokens: Sequence[Token], low: Counted, high: Counted, to: str, belonging: Collection[str]
) -> bool:
    """Whether two figures are the ends of a range, "30 to 50": not of millions, nor of what else belongs to
    the number (`belonging`: percent); in words they are but rough."""
    between = [token.text for token in tokens[low.last : high.first]]
    plain_figures = not low.worded and not low.scaled and not high.scaled and high.last == high.first + 1
    behind = tokens[high.last].text if high.last < len(tokens) else ""
    return plain_figures and between in ([to], ["–"]) and behind not in belonging


def range_between(low: Counted, high: Counted | None) -> Range | None:
    """The range of these ends, if it has room."""
    with suppress(ValueError):
        return Range(low.digits, high.digits) if high else None
    return None


def plain(number: Decimal) -> str:
    """
    >>> plain(Decimal("4.20").scaleb(3)), plain(Decimal("0.50"))
    ('4200', '0.5')
    """
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def has_minus(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number at `at` is negative: "minus 5", " −5"."""
    if at == 0:
        return False
    if tokens[at - 1].text == "minus":
        return at < 2 or tokens[at - 2].text not in ("or", "oder")  # "plus or minus 3"
    return tokens[at - 1].text in _MINUS and touches(tokens, at - 1) and not touches(tokens, at - 2)

""" "did not open until 1905": what is asked for is the time from which it was so."""

from collections.abc import Sequence
from dataclasses import replace

from quizgen.text.english.asked import Asked
from quizgen.text.english.counted import Phrase
from quizgen.text.english.standing import Order
from quizgen.text.tokens import Token

_ONCE = frozenset(
    """become open pass sign ratify build rebuild
    end finish complete die cease stop abolish resign retire leave return recover arrive lift repeal
    graduate begin start resume conclude resolve settle marry""".split()
)


_DENYING = ("never", "no", "none", "nobody", "nothing")


def _not_until(tokens: Sequence[Token], asked: Asked) -> bool:
    group = (*asked.clause.middle.indices, *asked.clause.rest.indices)
    denied = any(tokens[i].tag == "XX0" for i in group)
    return asked.kind == "date" and asked.chunk.preposition == "until" and denied


def from_then_on(tokens: Sequence[Token], asked: Asked, phrase: Phrase) -> Phrase | None:
    """ "in which year" for "until which year" … not; None where "not" is no part of the verb."""
    if not _not_until(tokens, asked):
        denied = any(tokens[i].tag == "XX0" or tokens[i].text in _DENYING for i in asked.clause.range.indices)
        return None if denied and asked.chunk.preposition == "until" else phrase
    return Phrase(("in which year" if asked.mention.value.grain == "date:year" else "when",))


def at_last(tokens: Sequence[Token], order: Order, asked: Asked) -> Order:
    """The clause without its "not": "first" tells the same, but for what happens once only."""
    if not _not_until(tokens, asked):
        return order
    first = () if asked.verb in _ONCE else ("first",)
    middle = tuple(p for p in order.middle if not _is_not(tokens, p))
    rest = tuple(p for p in order.rest if not _is_not(tokens, p))
    return replace(order, middle=middle, rest=(*first, *rest))


def _is_not(tokens: Sequence[Token], piece: int | str) -> bool:
    return isinstance(piece, int) and tokens[piece].tag == "XX0"

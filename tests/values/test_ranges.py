"""Ranges are said and typed in both languages, and no near miss touches the key."""

import random

import pytest

from quizgen.model import Lang, Match
from quizgen.values.ranges import Range

TYPED = [
    (Range("30000", "50000"), "30.000-50.000", Match.RIGHT),
    (Range("30000", "50000"), "zwischen 30000 und 50000 Bürger", Match.RIGHT),
    (Range("3", "5"), "drei bis fünf", Match.RIGHT),
    (Range("3", "5"), "drei bis sechs", Match.WRONG),
    (Range("3", "5"), "5", Match.WRONG),
    (Range("3", "5"), "", Match.WRONG),
]


@pytest.mark.parametrize(("value", "typed", "match"), TYPED)
def test_what_is_typed(value: Range, typed: str, match: Match) -> None:
    assert value.accepts(typed, Lang.DE) is match


@pytest.mark.parametrize(
    "value", [Range("30000", "50000"), Range("300", "450"), Range("0.7", "0.9"), Range("40", "50")]
)
def test_near_misses_lie_on_both_sides_and_apart(value: Range) -> None:
    near = list(value.near(random.Random(1)))
    assert {float(other.low) < float(value.low) for other in near} == {True, False}
    everything = [value, *near]
    assert not any(a.overlaps(b) for n, a in enumerate(everything) for b in everything[:n])


def test_without_room_below_there_is_none() -> None:
    assert list(Range("3", "8").near(random.Random(1))) == []


def test_the_lower_end_comes_first() -> None:
    with pytest.raises(ValueError, match="no room"):
        Range("5", "3")

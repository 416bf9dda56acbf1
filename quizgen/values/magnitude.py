"""The order of values that have one, within one type."""

from decimal import Decimal

from quizgen.model import Value
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import Date, Period
from quizgen.values.numbers import Number, Percent
from quizgen.values.ranges import Range


def magnitude(value: Value) -> Decimal:
    """Comparable among values of one grain, else without meaning. TypeError for names.

    >>> magnitude(Date(1911, 6, 4)) < magnitude(Date(1911, 6, 5)) < magnitude(Date(1912))
    True
    """
    match value:
        case Number() | Percent() | Money() | Quantity() | Duration():
            return Decimal(value.digits)
        case Range():
            return Decimal(value.low)
        case Date():
            return Decimal(value.year * 10_000 + (value.month or 0) * 100 + (value.day or 0))
        case Period():
            return magnitude(value.start)
        case _:
            raise TypeError(f"a {value.type} has no magnitude")

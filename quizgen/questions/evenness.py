"""Whether one option is set apart from the others by its look alone: the only round number, the only date in
another month."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from quizgen.model import Value
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import OUR_TIME, Date, Period
from quizgen.values.numbers import Number, Percent


def is_odd_one_out(key: Value, distractors: Sequence[Value]) -> bool:
    """Whether the key has a look that none of the others has, and they all share another.

    >>> is_odd_one_out(Date(1850), [Date(1844), Date(1833), Date(1838)])
    True
    >>> is_odd_one_out(Date(1850), [Date(1840), Date(1833), Date(1838)])
    False
    """
    looks = list(zip(*map(_looks, distractors), strict=True))
    return any(
        mine not in others and len(set(others)) == 1 for mine, others in zip(_looks(key), looks, strict=False)
    )


def _looks(value: Value) -> tuple[object, ...]:
    match value:
        case Date(year=year, month=None):
            return (year % 10 == 0 and year < OUR_TIME,)
        case Date(year=year, month=month, day=day):
            return (year, (year, month), day == 1)
        case Period(start=start, end=end):
            return (*_looks(start), *_looks(end))
        case Number() | Percent() | Money() | Quantity() | Duration():
            return tuple(_looks_of_digits(Decimal(value.digits)))
        case _:
            return ()


def _looks_of_digits(number: Decimal) -> Iterator[object]:
    digits = number.normalize().as_tuple().digits
    yield len(str(int(abs(number))))
    yield len(digits)

"""Values as people write them in a fact sheet: `{place: Brüssel, kind: city}`."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType
from typing import Any, TypeAlias

from quizgen.model import Bilingual, Value
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import Date, Period
from quizgen.values.gazetteer import similar_names, translate_place
from quizgen.values.names import Named, Organisation, Person, Place, Quotation, Term
from quizgen.values.numbers import Number, Percent
from quizgen.values.organisations import known_organisation
from quizgen.values.places import PLACE_KINDS
from quizgen.values.ranges import Range

Notation: TypeAlias = str | Mapping[str, "Notation"]  # every scalar as the string that was written


class NotationError(ValueError):
    """A value that cannot be read: `what` is wrong, and a `hint` at how to put it right."""

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(f"{what}; {hint}")
        self.what = what
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Shape:
    """How a type is written: what stands at its key, and at the one other key it may have.

    `read` takes both ("" where the other key is left out) and raises ValueError, with the hint after
    a semicolon if it has one; `write` gives what stands at the key.
    """

    read: Callable[[Notation, str], Value]
    write: Callable[[Any], Notation]
    example: str
    extra: str = ""
    required: bool = False


def read_value(node: Notation, like: Value | None = None) -> Value:
    """The value a notation means. Raises NotationError.

    Plain text is a term; with `like` it is a value of that one's type, kind, unit or currency.

    >>> read_value({"money": "5_200_000", "currency": "EUR"})
    Money(digits='5200000', currency='EUR')
    >>> read_value("2025", like=Date(2024))
    Date(year=2025, month=None, day=None)
    """
    if isinstance(node, str) or (like is not None and node.keys() == {"de", "en"}):
        meant = Term(Bilingual("-", "-")) if like is None else like
        shape = TYPES[meant.type]
        return _read(meant.type, node, str(getattr(meant, shape.extra)) if shape.extra else "")
    named = _type_of(node)
    shape = TYPES[named]
    for key in node:
        if key not in (named, shape.extra):
            raise NotationError(
                f"unknown key '{key}' in a {named}", _guess(key, [shape.extra], shape.example)
            )
    extra = node.get(shape.extra, "")
    if not isinstance(extra, str):
        raise NotationError(f"the {shape.extra} of a {named} is one word", f"write {shape.example}")
    if shape.required and not extra.strip():
        raise NotationError(f"{named} without {shape.extra}", f"write {shape.example}")
    return _read(named, node[named], extra.strip())


def write_value(value: Value) -> dict[str, Notation]:
    """The shortest notation that reads back equal.

    >>> write_value(Place(Bilingual("Brüssel", "Brussels"), "city"))
    {'place': 'Brüssel', 'kind': 'city'}
    """
    shape = TYPES[value.type]
    node = {value.type: shape.write(value)}
    extra: str = getattr(value, shape.extra) if shape.extra else ""
    return node | {shape.extra: extra} if extra else node


def _read(named: str, content: Notation, extra: str) -> Value:
    shape = TYPES[named]
    try:
        return shape.read(content.strip() if isinstance(content, str) else content, extra)
    except NotationError:
        raise
    except ValueError as error:
        what, _, hint = str(error).partition("; ")
        raise NotationError(what, hint or f"write {shape.example}") from error


def _type_of(node: Mapping[str, Notation]) -> str:
    found = [key for key in node if key in TYPES]
    if len(found) == 1:
        return found[0]
    if found:
        raise NotationError(
            f"a value has one type, not {' and '.join(found)}", "write each value in its own slot"
        )
    unknown = [key for key in node if key not in ("kind", "unit", "currency", "de", "en")]
    if unknown:
        raise NotationError(
            f"unknown type '{unknown[0]}'", _guess(unknown[0], TYPES, f"one of: {', '.join(TYPES)}")
        )
    raise NotationError("a value without its type", f"write it as in {TYPES['person'].example}")


def _guess(word: str, known: Iterable[str], otherwise: str) -> str:
    close = get_close_matches(word, list(known), n=1)
    if close:
        return f"did you mean '{close[0]}'?"
    return otherwise if otherwise.startswith("one of") else f"write {otherwise}"


def _text(content: Notation, what: str) -> str:
    if isinstance(content, str):
        return content
    raise ValueError(f"a {what} is the same in both languages")


# --- names


def _bilingual(content: Notation) -> Bilingual[str]:
    """Plain text is the name in both languages."""
    if isinstance(content, str):
        return Bilingual(content, content)
    match dict(content):
        case {"de": str(german), "en": str(english), **rest} if not rest:
            return Bilingual(german.strip(), english.strip())
    raise ValueError("a name that differs by language needs 'de' and 'en' and nothing else")


def _organisation(content: Notation, kind: str) -> Organisation:
    known = known_organisation(content) if isinstance(content, str) else None
    return Organisation(known[0] if known else _bilingual(content), kind)


def _place(content: Notation, kind: str) -> Place:
    if kind not in PLACE_KINDS:
        raise NotationError(
            f"unknown kind of place '{kind}'", _guess(kind, PLACE_KINDS, f"one of: {', '.join(PLACE_KINDS)}")
        )
    if not isinstance(content, str) or not content:
        return Place(_bilingual(content), kind)
    both = translate_place(content, kind)
    if both is None:
        Place(Bilingual(content, content), kind)  # what is wrong with the name itself goes first
        similar = " or ".join(f"'{name}'" for name in similar_names(content, kind))
        raise NotationError(
            f"the other language's name of the {kind} '{content}' is not known",
            f"write {{place: {{de: …, en: …}}, kind: {kind}}}"
            + (f", or did you mean {similar}?" if similar else ""),
        )
    return Place(both, kind)


def _write_named(value: Named) -> Notation:
    """One language's name, if the other's follows from it."""
    for name in dict.fromkeys((value.name.de, value.name.en)):
        try:
            if TYPES[value.type].read(name, value.kind) == value:
                return name
        except ValueError:
            continue  # a place the tables do not hold
    return {"de": value.name.de, "en": value.name.en}


def _write_quotation(value: Quotation) -> Notation:
    german, english = value.text.de, value.text.en
    return german if german == english else {"de": german, "en": english}


# --- dates

_DATE = re.compile(r"(?P<year>-?[0-9]{1,4})(?:-(?P<month>[0-9]{1,2})(?:-(?P<day>[0-9]{1,2}))?)?")


def _date(content: Notation) -> Date:
    text = _text(content, "date")
    found = _DATE.fullmatch(text)
    if not found:
        raise ValueError(f"'{text}' is not a date; write 2024-11-22, 2024-11, 2024 or, before Christ, -44")
    year, month, day = (int(part) if part else None for part in found.group("year", "month", "day"))
    assert year is not None
    return Date(year, month, day)


def _write_date(value: Date) -> str:
    parts = (part for part in (value.month, value.day) if part is not None)
    return "-".join((str(value.year), *(f"{part:02}" for part in parts)))


def _period(content: Notation) -> Period:
    start, slash, end = _text(content, "period").partition("/")
    if not slash:
        raise ValueError(f"'{start}' is not a period")
    return Period(_date(start.strip()), _date(end.strip()))


def _write_period(value: Period) -> str:
    return f"{_write_date(value.start)}/{_write_date(value.end)}"


# --- numbers


def _digits(content: Notation) -> str:
    """Underscores may group the digits, as in 5_200_000."""
    return re.sub(r"(?<=[0-9])_(?=[0-9]{3})", "", _text(content, "number"))


def _range(content: Notation) -> Range:
    low, slash, high = _text(content, "range").partition("/")
    if not slash:
        raise ValueError(f"'{low}' is not a range")
    return Range(_digits(low.strip()), _digits(high.strip()))


def _write_range(value: Range) -> str:
    return f"{value.low}/{value.high}"


def _write_digits(value: Number | Percent | Money | Quantity | Duration) -> str:
    return value.digits


# One line a type; a new one needs its class and this.
TYPES: Mapping[str, Shape] = MappingProxyType(
    {
        "person": Shape(lambda at, kind: Person(_bilingual(at), kind), _write_named,
                        "{person: Mark Rutte, kind: politician}", "kind"),
        "place": Shape(_place, _write_named, "{place: Brüssel, kind: city}", "kind", required=True),
        "organisation": Shape(_organisation, _write_named, "{organisation: NATO}", "kind"),
        "term": Shape(lambda at, kind: Term(_bilingual(at), kind), _write_named,
                      "{term: {de: Erststimme, en: first vote}}", "kind"),
        "quotation": Shape(lambda at, _: Quotation(_bilingual(at)), _write_quotation,
                           "{quotation: {de: …, en: …}}"),
        "date": Shape(lambda at, _: _date(at), _write_date, "{date: 2024-11-22}"),
        "period": Shape(lambda at, _: _period(at), _write_period, "{period: 2017/2021}"),
        "number": Shape(lambda at, _: Number(_digits(at)), _write_digits, "{number: 32}"),
        "range": Shape(lambda at, _: _range(at), _write_range, "{range: 30000/50000}"),
        "percent": Shape(lambda at, _: Percent(_digits(at)), _write_digits, "{percent: 2.1}"),
        "money": Shape(lambda at, currency: Money(_digits(at), currency), _write_digits,
                       "{money: 5200000000, currency: EUR}", "currency", required=True),
        "quantity": Shape(lambda at, unit: Quantity(_digits(at), unit), _write_digits,
                          "{quantity: 250, unit: kilometer}", "unit", required=True),
        "duration": Shape(lambda at, unit: Duration(_digits(at), unit), _write_digits,
                          "{duration: 24, unit: hour}", "unit", required=True),
    }
)  # fmt: skip

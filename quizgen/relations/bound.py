"""What fills the slots of a relation, and how each language says it as a noun phrase."""

import re
from dataclasses import dataclass
from typing import Protocol

from quizgen.model import Lang, Value
from quizgen.relations.hedges import hedge_in
from quizgen.text.given_names import given_name
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import Date, Period
from quizgen.values.endings import genitives
from quizgen.values.grammar import Case, Number
from quizgen.values.known_names import read_name
from quizgen.values.names import Organisation, Person, Place, Term
from quizgen.values.numbers import Number as Count
from quizgen.values.numbers import Percent
from quizgen.values.place_names import place_name


class Nominal(Protocol):
    """Something that both languages can say as a noun phrase."""

    def say(self, lang: Lang, case: Case = Case.NOMINATIVE, article: bool = True) -> str: ...

    def number(self, lang: Lang) -> Number: ...


@dataclass(frozen=True, slots=True)
class Bound:
    """`value` is what a mention of the sentence means, `mention` its place among them; both are None for
    a phrase that is no value. `words` are the indices of the tokens that are it, `within` the mentions
    that are part of a phrase, by their places."""

    nominal: Nominal
    words: frozenset[int]
    value: Value | None = None
    mention: int | None = None
    within: tuple[tuple[int, Value], ...] = ()

    @property
    def mentions(self) -> tuple[tuple[int, Value], ...]:
        if self.mention is None or self.value is None:
            return self.within
        return ((self.mention, self.value), *self.within)


_INFLECTED = (" Jahre", " Monate", " Tage")  # that durations end in: "im Alter von fünf Jahren"


@dataclass(frozen=True, slots=True)
class Plain:
    """A value said as it is, whatever the case: persons, amounts."""

    value: Value
    hedges: tuple[str, str] = ("", "")  # German, English

    def say(self, lang: Lang, case: Case = Case.NOMINATIVE, article: bool = True) -> str:  # noqa: ARG002
        said = self.value.say(lang)
        if case is Case.GENITIVE and lang is Lang.DE:
            said = next(genitives(said, lang))
        elif case is Case.DATIVE and lang is Lang.DE and said.endswith(_INFLECTED):
            said += "n"
        return f"{self.hedges[lang is Lang.EN]} {said}".strip()

    def number(self, lang: Lang) -> Number:  # noqa: ARG002
        many = isinstance(self.value, Count | Percent | Money | Quantity | Duration)
        one = isinstance(self.value, Count) and self.value.digits == "1"
        return Number.PLURAL if many and not one else Number.SINGULAR


def nominal(value: Value, hedge: str, lang: Lang) -> Nominal | None:
    """How to say a value that a text of `lang` qualifies by `hedge`; None where the other language has no
    certain words for it."""
    match value:
        case Place():
            return place_name(value.name[lang], value.kind)
        case Organisation():
            return read_name(value.name[lang], lang)
        case Person():
            return Plain(value) if _is_one_name(value) else None
        case Date() | Period():
            return None if hedge else Plain(value)
        case Term() if value.kind in ERAS:
            return _era(value, hedge, lang)
        case Count() | Percent() | Money() | Quantity() | Duration():
            return _amount(value, hedge, lang)
    return None


ERAS = ("decade", "century")
_EARLY_OR_LATE = {"frühen": "early", "späten": "late"}


def _era(value: Term, hedge: str, lang: Lang) -> Plain | None:
    """ "frühen 1970er-Jahre", "late 19th century"."""
    pairs = (("", ""), *_EARLY_OR_LATE.items())
    hedges = next((pair for pair in pairs if pair[lang is Lang.EN] == hedge), None)
    return None if hedges is None else Plain(value, hedges)


def _amount(value: Value, hedge: str, lang: Lang) -> Nominal | None:
    if not hedge:
        return Plain(value)
    other = hedge_in(lang.other, hedge)
    if other is None:
        return None
    return Plain(value, (hedge, other) if lang is Lang.DE else (other, hedge))


# Rulers and saints have a name in each language: "Karl der Große", "Sergius IV.", "Friedrich Wilhelm".
_BYNAME = re.compile(r" (?:der|die|das|the|of) |\b[IVX]+\b")
_REGAL = frozenset(
    """Friedrich Wilhelm Heinrich Ludwig Karl Franz Johann Johannes Georg Jakob Eduard Elisabeth
    Katharina Maria Margarete Philipp Joseph Josef Stephan Nikolaus Albrecht August Alexander Gregor
    Benedikt Klemens Leo Frederick William Henry Louis Charles Francis John George James Edward
    Elizabeth Catherine Mary Margaret Philip Stephen Nicholas Albert Augustus Gregory Benedict
    Clement""".split()
)


# Single names of antiquity end otherwise in German: "Aristoteles", "Ptolemäus", "Platon", "Livius".
_ANCIENT = ("us", "es", "as", "os", "on", "is", "id", "il", "ot", "er", "o", "ios", "ä", "z", "ch")


def _is_one_name(person: Person) -> bool:
    """Whether both languages are known to write the name so."""
    if person.name.de != person.name.en:
        return True
    words = person.name.de.split()
    if len(words) == 1:
        return not given_name(words[0]) and not words[0].endswith(_ANCIENT)
    ruler = all(given_name(word) for word in words) and not _REGAL.isdisjoint(words)
    return not _BYNAME.search(person.name.de) and not ruler

"""What fills the slots of a relation, and how each language says it as a noun phrase."""

from dataclasses import dataclass
from typing import Protocol

from quizgen.model import Lang, Value
from quizgen.relations.hedges import hedge_in
from quizgen.text.clauses import Case, Number
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.endings import genitives
from quizgen.values.names import Organisation, Person, Place, Term
from quizgen.values.numbers import Number as Count
from quizgen.values.numbers import Percent


class Nominal(Protocol):
    """Something that both languages can say as a noun phrase."""

    def say(self, lang: Lang, case: Case = Case.NOMINATIVE, article: bool = True) -> str: ...

    def number(self, lang: Lang) -> Number: ...


@dataclass(frozen=True, slots=True)
class Bound:
    """`value` is what a mention of the sentence means, `mention` its place among them; both are None for
    a phrase that is no value. `words` are the indices of the tokens that are it."""

    nominal: Nominal
    words: frozenset[int]
    value: Value | None = None
    mention: int | None = None


@dataclass(frozen=True, slots=True)
class _Plain:
    """Said as it is, whatever the case: most persons, cities, amounts."""

    value: Value
    hedges: tuple[str, str] = ("", "")  # German, English

    def say(self, lang: Lang, case: Case = Case.NOMINATIVE, article: bool = True) -> str:  # noqa: ARG002
        said = self.value.say(lang)
        if case is Case.GENITIVE and lang is Lang.DE:
            said = next(genitives(said, lang))
        return f"{self.hedges[lang is Lang.EN]} {said}".strip()

    def number(self, lang: Lang) -> Number:  # noqa: ARG002
        many = isinstance(self.value, Count | Percent | Money | Quantity | Duration)
        one = isinstance(self.value, Count) and self.value.digits == "1"
        return Number.PLURAL if many and not one else Number.SINGULAR


def nominal(value: Value, hedge: str, lang: Lang) -> Nominal | None:
    """How to say a value that a text of `lang` qualifies by `hedge`; None where the other language has no
    certain words for it."""
    if hedge:
        other = hedge_in(lang.other, hedge)
        if other is None:
            return None
        return _Plain(value, (hedge, other) if lang is Lang.DE else (other, hedge))
    if isinstance(value, Organisation | Term) and value.name.de == value.name.en:
        return None
    if isinstance(value, Person | Place | Organisation | Term):
        return _Plain(value)
    return _Plain(value)

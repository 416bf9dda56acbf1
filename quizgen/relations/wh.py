"""The words that ask for what fills a slot."""

from collections.abc import Mapping

from quizgen.model import Lang
from quizgen.relations.bound import Bound
from quizgen.relations.compounds import Counted, Part, roughly
from quizgen.text.clauses import Case
from quizgen.text.clauses import Number as Plurality
from quizgen.text.english import which as english
from quizgen.text.german.which import ORGANISATIONS, PLACES, welch
from quizgen.values.amounts import Money, Quantity
from quizgen.values.dates import Date, Period
from quizgen.values.names import Organisation, Person, Place, Quotation, Term
from quizgen.values.numbers import Number, Percent
from quizgen.values.places import asked_kind

_WHO = {Case.NOMINATIVE: "wer", Case.ACCUSATIVE: "wen", Case.DATIVE: "wem", Case.GENITIVE: "wessen"}
_ENGLISH_WHO = {Case.NOMINATIVE: "who", Case.ACCUSATIVE: "whom", Case.DATIVE: "whom", Case.GENITIVE: "whose"}
_WHEN = {
    Lang.DE: {"day": "an welchem Tag", "month": "wann", "year": "in welchem Jahr"},
    Lang.EN: {"day": "on what date", "month": "when", "year": "in which year"},
}


_ERAS: Mapping[Lang, Mapping[str, str]] = {
    Lang.DE: {"decade": "in welchem Jahrzehnt", "century": "in welchem Jahrhundert"},
    Lang.EN: {"decade": "in which decade", "century": "in which century"},
}


def wh_phrase(bound: Bound, case: Case, lang: Lang) -> str | None:
    """What asks for an argument; None where nothing is certain."""
    value = bound.value
    german = lang is Lang.DE
    if _is_range(bound):
        return None
    if isinstance(bound.nominal, Counted | Part):
        return bound.nominal.asked(lang, case)
    if isinstance(value, Person):
        return _WHO[case] if german else _ENGLISH_WHO[case]
    if isinstance(value, Place | Organisation):
        return _which(value, case, lang)
    if isinstance(value, Number):
        many = ("wie vielen" if case is Case.DATIVE else "wie viele") if german else "how many"
        return roughly(bound.nominal, lang) + many
    if isinstance(value, Percent):
        return "wie viel Prozent" if german else "what percentage"
    if isinstance(value, Money):
        return "wie viel Geld" if german else "how much money"
    if isinstance(value, Term) and value.kind == "name":
        return None  # who or what is not known
    if isinstance(value, Term | Quotation | Quantity) and case in (Case.NOMINATIVE, Case.ACCUSATIVE):
        return "was" if german else "what"
    return ("wie lange" if german else "how long") if value and value.type == "duration" else None


def _is_range(bound: Bound) -> bool:
    """The Alps are no mountain, nor do others stand beside them among the options."""
    mountain = isinstance(bound.value, Place) and bound.value.kind == "mountain"
    return mountain and bound.nominal.number(Lang.DE) is Plurality.PLURAL


def _which(value: Place | Organisation, case: Case, lang: Lang) -> str | None:
    kind = asked_kind(value.name.de, value.kind) if isinstance(value, Place) else value.kind
    if lang is Lang.EN:
        kinds = english.PLACES if isinstance(value, Place) else english.ORGANISATIONS
        return f"which {kinds.get(kind, 'organization')}"
    nouns = PLACES if isinstance(value, Place) else ORGANISATIONS
    return welch(nouns.get(kind, ("Organisation", "f")), case)


def wh_circumstance(bound: Bound, lang: Lang) -> str | None:
    """What asks when or where."""
    value = bound.value
    if isinstance(value, Date):
        return _WHEN[lang][value.precision]
    if isinstance(value, Period):
        return "in welchem Zeitraum" if lang is Lang.DE else "during which period"
    if isinstance(value, Term):
        return _ERAS[lang].get(value.kind)
    if isinstance(value, Place) and not _is_range(bound):
        which = _which(value, Case.DATIVE, lang)
        return which and f"in {which}"
    return None

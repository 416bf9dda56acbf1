"""When and where something happened, with the preposition each language says it with."""

from quizgen.model import Lang
from quizgen.relations.adjuncts import Adjuncts
from quizgen.relations.bound import Bound, Plain
from quizgen.values.dates import Date, Period
from quizgen.values.grammar import Case
from quizgen.values.names import Place, Term
from quizgen.values.naming import Name
from quizgen.values.place_names import at

_WHEN = {
    Lang.DE: {"day": "am ", "month": "im ", "year": "im Jahr "},
    Lang.EN: {"day": "on ", "month": "in ", "year": "in "},
}


def circumstance(bound: Bound, lang: Lang) -> tuple[str, str] | None:
    """What stands before the value, and the value as it is said.

    >>> from quizgen.relations.bound import nominal
    >>> value = Date(2019, 5)
    >>> circumstance(Bound(nominal(value, "", Lang.DE), frozenset(), value), Lang.EN)
    ('in ', 'May 2019')
    """
    value = bound.value
    if isinstance(bound.nominal, Adjuncts):
        return "", bound.nominal.say(lang)
    if isinstance(value, Date):
        return _WHEN[lang][value.precision], value.say(lang)
    if isinstance(value, Period):
        days = value.start.precision == "day"
        return ("from " if lang is Lang.EN else "vom " if days else "von "), value.say(lang)
    if isinstance(value, Term) and isinstance(bound.nominal, Plain):
        return _era(value, bound.nominal.hedges[lang is Lang.EN], lang)
    if isinstance(value, Place):
        name = bound.nominal
        if not isinstance(name, Name):
            return None
        said, label = at(name, lang), name.say(lang, Case.DATIVE, article=False)
        return said.removesuffix(label), label
    return None


def _era(value: Term, hedge: str, lang: Lang) -> tuple[str, str]:
    """ "in den frühen 1970er-Jahren", "im 19. Jahrhundert"; "in the late 19th century"."""
    said = value.say(lang)
    qualified = f"{hedge} " if hedge else ""
    if lang is Lang.EN:
        return f"in the {qualified}", said
    return (f"in den {qualified}", said + "n") if value.kind == "decade" else (f"im {qualified}", said)

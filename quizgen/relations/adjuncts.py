"""Phrases beside the arguments of a verb that both languages say with prepositions of the same sense."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quizgen.model import Bilingual, Lang, Value
from quizgen.relations.bound import Bound
from quizgen.relations.compounds import Part
from quizgen.relations.fill import Filler
from quizgen.relations.notation import AND
from quizgen.text.clauses import Case, Number
from quizgen.text.frames import Argument
from quizgen.values.dates import Date, Period
from quizgen.values.naming import Name
from quizgen.values.phrases import Phrase
from quizgen.values.place_names import to


@dataclass(frozen=True, slots=True)
class Adjuncts:
    """Phrases with their prepositions, in the order of the clause: "ohne Erfolg", "during the war"."""

    phrases: tuple[Bilingual[str], ...]

    def say(self, lang: Lang, case: Case = Case.NOMINATIVE, article: bool = True) -> str:  # noqa: ARG002
        return " ".join(phrase[lang] for phrase in self.phrases)

    def number(self, lang: Lang) -> Number:  # noqa: ARG002
        return Number.SINGULAR


@dataclass(frozen=True, slots=True)
class _Pair:
    """A German preposition with the case it governs here, the English one, and what stands behind both;
    of things only those with one of the nouns `only`, and none of `never`."""

    de: str
    case: Case
    en: str
    types: frozenset[str]
    only: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_SOMEBODY = frozenset(("person", "organisation", "thing"))
_ANYTHING = _SOMEBODY | {"place", "term:name"}
_VEHICLES = _words(
    "Auto Zug Schiff Flugzeug Bus Bahn Fahrrad Boot Taxi Hubschrauber Mehrheit Hilfe Ausnahme Namen"
)
_EVENTS = _words(
    """krieg wahl tod ende sieg niederlage rücktritt gründung eröffnung revolution erdbeben angriff schlacht
    unfall absturz putsch aufstand referendum treffen gipfel streik unterzeichnung ankunft rückkehr
    veröffentlichung hochzeit entdeckung erfindung umzug fusion wiedervereinigung invasion befreiung
    kapitulation attentat anschlag ermordung explosion brand erdrutsch wahlsieg studium operation"""
)
_MISHAPS = _words(
    """anschlag anschläge angriff angriffe attentat attentate explosion explosionen erdbeben unfall unfälle
    brand brände absturz abstürze überschwemmung überschwemmungen unruhen kämpfe massaker schießerei"""
)
_WARS = _words("krieg schlacht revolution aufstand")
_PAIRS = (
    _Pair("mit", Case.DATIVE, "with", _SOMEBODY, never=_VEHICLES),
    _Pair("gegen", Case.ACCUSATIVE, "against", _ANYTHING),
    _Pair("für", Case.ACCUSATIVE, "for", _ANYTHING | {"money"}),
    _Pair("ohne", Case.ACCUSATIVE, "without", _SOMEBODY),
    _Pair("während", Case.GENITIVE, "during", frozenset(("thing", "term"))),
    _Pair("wegen", Case.GENITIVE, "because of", frozenset(("thing",))),
    _Pair("aufgrund", Case.GENITIVE, "because of", frozenset(("thing",))),
    _Pair("trotz", Case.GENITIVE, "despite", frozenset(("thing",))),
    _Pair("aus", Case.DATIVE, "from", frozenset(("place",))),
    _Pair("unter", Case.DATIVE, "under", frozenset(("person",))),
    _Pair("über", Case.ACCUSATIVE, "across", frozenset(("place:sea", "place:river"))),
    _Pair("um", Case.ACCUSATIVE, "by", frozenset(("percent", "money", "quantity"))),
    _Pair("bei", Case.DATIVE, "in", frozenset(("thing",)), only=_MISHAPS),
    _Pair("in", Case.DATIVE, "in", frozenset(("thing", "term:name")), only=_WARS),
    _Pair("nach", Case.DATIVE, "after", frozenset(("thing",)), only=_EVENTS),
    _Pair("vor", Case.DATIVE, "before", frozenset(("thing",)), only=_EVENTS),
)
_BY_PREPOSITION: Mapping[Lang, Mapping[str, tuple[_Pair, ...]]] = {
    Lang.DE: {pair.de: tuple(p for p in _PAIRS if p.de == pair.de) for pair in _PAIRS},
    Lang.EN: {pair.en: tuple(p for p in _PAIRS if p.en == pair.en) for pair in _PAIRS},
}
# Verbs that mean something else with such a phrase.
_GOVERNING: Mapping[Lang, Mapping[str, tuple[str, ...]]] = {
    Lang.DE: {
        "für": _words(
            """halten gelten stehen stimmen eintreten sorgen danken bewerben interessieren entscheiden
            sprechen aussprechen kandidieren werben sein haften kämpfen"""
        ),
        "mit": _words(
            """beginnen rechnen aufhören verbinden vergleichen handeln anfangen enden sprechen reden umgehen
            befassen beschäftigen zusammenhängen spielen sein haben bleiben leben gehen kommen"""
        ),
        "gegen": _words("tauschen eintauschen austauschen sein helfen handeln"),
        "nach": _words("suchen fragen streben rufen greifen verlangen riechen sein"),
        "aus": _words("bestehen sein werden machen entstehen lernen stammen kommen"),
        "um": _words("bitten gehen handeln kämpfen werben kümmern bemühen bewerben spielen"),
        "vor": _words("warnen schützen fliehen liegen stehen sein haben"),
        "unter": _words("leiden fallen stehen liegen"),
        "wegen": _words("verurteilen anklagen"),
    },
    Lang.EN: {
        "for": _words(
            """call go run stand fall account make care look search wait ask apply vote pay exchange hold take
            mistake leave be head"""
        ),
        "with": _words(
            """provide come begin end deal go do work live be charge compare fill credit replace start have
            play associate meet supply present"""
        ),
        "against": _words("be go"),
        "from": _words(
            """come be suffer result differ hide separate stem derive prevent capture conquer seize take win
            acquire obtain purchase gain inherit borrow"""
        ),
        "to": _words(
            """be lead belong refer relate amount add apply appeal contribute speak talk write give offer lose
            listen respond agree turn rise fall grow increase drop decrease attach due owe similar sell award
            limit compare prefer subject link tie pay"""
        ),
        "under": _words("be fall come"),
        "by": _words("be"),
        "after": _words("name look call be"),
    },
}
_DIGITS = 4  # of a year
_INTO = {Lang.DE: ("nach", "in"), Lang.EN: ("to",)}
_SIMPLE = frozenset(("city", "country", "continent", "us-state", "german-state"))


# What says that it was not the only time.
TIMES = (
    Bilingual("erneut", "again"),
    Bilingual("erstmals", "for the first time"),
    Bilingual("zweimal", "twice"),
    Bilingual("dreimal", "three times"),
)
ADVERBS: Mapping[Lang, Mapping[str, Bilingual[str]]] = {
    lang: {said[lang]: said for said in TIMES} for lang in Lang
}


def adjunct(argument: Argument, verb: str, filler: Filler) -> tuple[Bilingual[str], Bound] | None:
    """The phrase in both languages, with what fills it; None where one of them may say it otherwise."""
    if told := _dated(argument, filler) or _lasting(argument, verb, filler):
        return told
    if verb in _GOVERNING[filler.lang].get(argument.preposition, ()):
        return None
    for pair in _BY_PREPOSITION[filler.lang].get(argument.preposition, ()):
        if filler.lang is Lang.DE and pair.case not in argument.cases:
            continue
        found = filler.fill(pair.types, argument)
        if found and not isinstance(found.nominal, Part) and _suits(found, pair):
            german = f"{pair.de} {found.nominal.say(Lang.DE, pair.case)}"
            german = german.replace("in dem ", "im ").replace("bei dem ", "beim ")
            return Bilingual(german, f"{pair.en} {found.nominal.say(Lang.EN)}"), found
    if argument.preposition == "near":
        return _near(argument, filler)
    return _motion(argument, filler)


# Before a year or month.
_DATED = {"bis": "until", "nach": "after", "vor": "before", "um": "around"}
_DATED_EN = {english: german for german, english in _DATED.items()} | {"till": "bis"}


def _dated(argument: Argument, filler: Filler) -> tuple[Bilingual[str], Bound] | None:
    """ "bis 1963", "after May 1945"."""
    german = argument.preposition if filler.lang is Lang.DE else _DATED_EN.get(argument.preposition, "")
    if german not in _DATED:
        return None
    found = filler.value({"date"}, argument)
    if found is None or not isinstance(found.value, Date) or found.value.precision == "day":
        return None
    if german == "um" and found.value.precision != "year":
        return None
    said, english = found.value.say(Lang.DE), found.value.say(Lang.EN)
    return Bilingual(f"{german} {said}", f"{_DATED[german]} {english}"), found


# Of these English tells by "for" how long they went on, of others how long what came of them was to last.
_GOING_ON = _words(
    """rule reign govern live work study fight lead head serve besiege occupy play teach control dominate
    chair own"""
)


def _lasting(argument: Argument, verb: str, filler: Filler) -> tuple[Bilingual[str], Bound] | None:
    """ "drei Jahre lang", "for three years"."""
    if filler.lang is Lang.DE:
        behind = argument.range.last
        long = behind < len(filler.tokens) and filler.tokens[behind].text == "lang"
        fits = long and not argument.preposition
    else:
        fits = argument.preposition == "for" and verb in _GOING_ON
    found = filler.value({"duration"}, argument) if fits else None
    if found is None:
        return None
    said = found.nominal
    return Bilingual(f"{said.say(Lang.DE)} lang", f"for {said.say(Lang.EN)}"), found


def is_lasting(argument: Argument, filler: Filler) -> bool:
    """Whether a phrase without preposition tells how long something went on."""
    return filler.lang is Lang.DE and _lasting(argument, "", filler) is not None


def _near(argument: Argument, filler: Filler) -> tuple[Bilingual[str], Bound] | None:
    """ "near Rome"."""
    found = filler.fill(frozenset(("place",)), argument)
    if found is None:
        return None
    german = f"in der Nähe von {found.nominal.say(Lang.DE, Case.DATIVE)}"
    return Bilingual(german, f"near {found.nominal.say(Lang.EN)}"), found


def years(argument: Argument, filler: Filler) -> Bound | None:
    """ "1956 und 1957", "in 1956 and 1957": several years in a row."""
    words = [filler.tokens[i].text for i in argument.inner.indices]
    if words[:2] == ["den", "Jahren"]:
        words = words[2:]
    *first, joint, last = words if len(words) > 2 else ("", "", "")
    several = [word for word in first if word != ","]
    plain = joint in AND[filler.lang] and argument.preposition in ("", "in")
    if not plain or not all(len(word) == _DIGITS and word.isdecimal() for word in (*several, last)):
        return None
    within = tuple((n, m.value) for n, m in enumerate(filler.mentions) if m.first in argument.inner)
    listed = ", ".join(several)
    said = Bilingual(f"in den Jahren {listed} und {last}", f"in {listed} and {last}")
    return Bound(Adjuncts((said,)), frozenset(argument.inner.indices), within=within)


def between(value: Value) -> Adjuncts:
    """A period within which something happened, that may not have lasted as long."""
    assert isinstance(value, Period)
    first, last = (Bilingual.of(day.say) for day in (value.start, value.end))
    return Adjuncts((Bilingual(f"zwischen {first.de} und {last.de}", f"between {first.en} and {last.en}"),))


def _suits(found: Bound, pair: _Pair) -> bool:
    said = found.nominal
    if isinstance(said, Name) and pair.only:  # "Zweiter Weltkrieg", "Schlacht von Hastings"
        return any(_ends(word, pair.only) for word in said.say(Lang.DE, article=False).split())
    if not isinstance(said, Phrase):
        return not pair.only
    noun = said.noun.de.singular or said.noun.de.plural
    if _ends(noun, pair.never):
        return False
    return not pair.only or _ends(noun, pair.only)


def _ends(noun: str, heads: Iterable[str]) -> bool:
    return any(noun.casefold().endswith(head.casefold()) for head in heads)


def _motion(argument: Argument, filler: Filler) -> tuple[Bilingual[str], Bound] | None:
    """ "nach Rom", "in die USA": to Rome, to the USA."""
    lang = filler.lang
    moving = lang is Lang.EN or argument.preposition == "nach" or argument.cases == {Case.ACCUSATIVE}
    if argument.preposition not in _INTO[lang] or not moving:
        return None
    found = filler.fill(frozenset(("place",)), argument)
    if found is None or not isinstance(found.nominal, Name) or found.nominal.kind not in _SIMPLE:
        return None
    return Bilingual.of(lambda each: to(found.nominal, each)), found  # type: ignore[arg-type]

"""What a stem says of the person it asks for: a trade that options must have as well, a party, a band or a
part of a country of which too little is known to find others."""

import re
from collections.abc import Iterator
from functools import cache

from quizgen.model import GAP, Bilingual, Lang
from quizgen.questions import cues
from quizgen.text.english.roles import role_kind as english_kind
from quizgen.text.german.roles import role_kind as german_kind
from quizgen.text.wording import tokens
from quizgen.values.organisations import known_organisations
from quizgen.values.person_kinds import is_kind

_KIND_OF = {Lang.DE: german_kind, Lang.EN: english_kind}
_NEAR = 5  # words round the gap
# What all who are known for something of that family are called; anything else of a family says more than the
# tables know, as "Stürmer", "Landeshauptmann" and "Medienunternehmer" do.
_GENERAL = {
    Lang.DE: frozenset(
        """forscher wissenschaftler wissenschafter nobelpreisträger künstler autor politiker sportler
        präsident musiker star manager unternehmer""".split()
    ),
    Lang.EN: frozenset(
        """star scientist researcher scholar artist author politician athlete president musician player
        manager businessman""".split()
    ),
}
_OF_A_STATE = re.compile(r"(?:US|EU|UNO?|Nato|NATO|Ex|Vize|Ober)-", re.IGNORECASE)


def demanded_kinds(stem: Bilingual[str], kinds: tuple[str, ...]) -> frozenset[str]:
    """Those of the kinds that the words round the gap, or behind "which", name.

    >>> text = "1891 stellte der Chemiker ____ flüssigen Sauerstoff her."
    >>> demanded_kinds(Bilingual(text, text), ("chemist", "physicist"))
    frozenset({'chemist'})
    """
    named = (_KIND_OF[lang](word) for lang in Lang for word in _description(stem[lang]))
    return frozenset(kind for kind in named if kind and is_kind(kind)) & frozenset(kinds)


def beyond_knowledge(stem: Bilingual[str]) -> str | None:
    """What the stem says of the person that no other is known to share."""
    for lang in Lang:
        if cues.OF_A_BAND.search(stem[lang]):
            return "of a band"
        said = tuple(_description(stem[lang]))
        if found := next((word for word in said if _is_of_party(word)), None):
            return found
        leads = next(filter(cues.LEADS.search, said), None)
        if leads and any(_is_of_party(word) for word in tokens(stem[lang])):
            return leads
        if found := next(filter(cues.PART_OF_COUNTRY.match, said), None):
            return found
        if found := next((word for word in said if _is_narrow(word, lang)), None):
            return found
    return None


def _is_narrow(word: str, lang: Lang) -> bool:
    """Whether a role says more of somebody than the tables hold: which club, which region, which trade."""
    kind = _KIND_OF[lang](word)
    if kind is None or (lang is Lang.EN and word[0].isupper()):
        return False
    if is_kind(kind) or not kind:
        return "-" in word and not _OF_A_STATE.match(word)
    return word.casefold().removesuffix("s").removesuffix("in") not in _GENERAL[lang]


def _description(text: str) -> Iterator[str]:
    if GAP in text:
        before, _, _ = text.partition(GAP)
        yield from tokens(re.split(r"[;.!?] ", before)[-1])[-_NEAR:]
        if behind := cues.APPOSED.search(text):
            yield from tokens(behind[1])[:_NEAR]
    elif cues.WHICH.match(text):
        yield from tokens(text)[1:_NEAR]


def _is_of_party(word: str) -> bool:
    first = word.partition("-")[0]
    known = first in _parties() or first.removesuffix("n") in _parties()  # "der Linken"
    return known or cues.OF_A_PARTY.match(word) is not None


@cache
def _parties() -> frozenset[str]:
    parties = (one for one in known_organisations() if one.kind == "party")
    return frozenset(
        name[lang] for one in parties for name in one.names for lang in Lang if " " not in name[lang]
    )

"""Nouns that stand for what has been named: "die Stadt", "the university" fill slots for cities and
universities."""

from collections.abc import Collection, Mapping

from quizgen.values.grammar import Determiner, Number
from quizgen.values.phrases import Phrase

_LANDS = "Land Staat Republik Königreich Kolonie Herzogtum Fürstentum Monarchie"
_CITIES = "Stadt Gemeinde Hafen"
_PLACES = f"{_LANDS} {_CITIES} Dorf Siedlung Region Provinz Insel Fluss Berg Vulkan Gebirge Wüste Bezirk"
_BODIES = """Universität Hochschule Unternehmen Firma Konzern Partei Verein Klub Stiftung Organisation Museum
    Schule Akademie Regierung Orchester Zeitung Gewerkschaft Verband Band Institut Mannschaft Bibliothek
    Armee Theater Kloster"""
# By what a slot holds, the German nouns that may be the last part of one that stands for it.
_STANDING: Mapping[str, tuple[str, ...]] = {
    kind: tuple(noun.casefold() for noun in nouns.split())
    for kind, nouns in {
        "place": _PLACES,
        "place:city": _CITIES,
        "place:country": _LANDS,
        "place:island": "Insel",
        "place:river": "Fluss",
        "place:mountain": "Berg Vulkan",
        "organisation": _BODIES,
        "organisation:university": "Universität Hochschule",
        "organisation:company": "Unternehmen Firma Konzern",
        "organisation:party": "Partei",
        "organisation:club": "Verein Klub",
        "organisation:newspaper": "Zeitung",
        "organisation:band": "Band",
        "organisation:museum": "Museum",
    }.items()
}


def stands_for(said: Phrase, types: Collection[str]) -> bool:
    """Whether a noun phrase is one that means something named before.

    >>> from quizgen.model import Lang
    >>> from quizgen.text.noun_phrases import read_phrase
    >>> from quizgen.text.tagging import tag
    >>> city = read_phrase(tag("the city", Lang.EN), Lang.EN)
    >>> stands_for(city, {"place"}), stands_for(city, {"organisation"})
    (True, False)
    """
    one = said.numerus is Number.SINGULAR and said.determiner is Determiner.DEFINITE
    if not one or said.of or said.count:
        return False
    if said.noun.person:
        return "person" in types
    noun = said.noun.de.singular.casefold()
    return any(noun.endswith(_STANDING.get(kind, ("?",))) for kind in types)

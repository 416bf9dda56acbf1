"""Places as names in a sentence: articles, and the words for being there and going there.

>>> turkey = place_name("Türkei", "country")
>>> at(turkey, Lang.DE), to(turkey, Lang.DE), at(turkey, Lang.EN)
('in der Türkei', 'in die Türkei', 'in Turkey')
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType

from quizgen.model import Lang
from quizgen.values.german import CONTRACTED
from quizgen.values.grammar import Case
from quizgen.values.naming import EnglishName, GermanName, Name, german_name
from quizgen.values.places import PLACE_KINDS, KnownPlace, known_place, places_of
from quizgen.values.tables import rows

_PREPOSITIONS = {"in": ("auf", "in"), "on": ("auf", "on"), "at": ("an", "at")}
_NEVER_SAID = frozenset(("UK", "Britannien"))
_AUF_OR_ON = ("planet", "moon")
_SHORES = ("river", "lake")


@cache
def _articles() -> Mapping[tuple[str, str], tuple[GermanName, str]]:
    """The German name and the English article by kind and German name."""
    found = {}
    for kind, row in rows("places.txt"):
        if kind not in _PREPOSITIONS:
            articles, _, names = row.partition(": ")
            german, _, english = articles.partition("/")
            for text in names.split(", "):
                name = _german(text, german)
                found[kind, name.say(article=False)] = (name, english)
    return MappingProxyType(found)


def _german(text: str, article: str) -> GermanName:
    determiner, _, plural = article.partition(" ")
    return german_name(" ".join(filter(None, (determiner.strip("-"), text, plural))))


@cache
def _exceptions() -> Mapping[tuple[str, str], tuple[str, str]]:
    """The prepositions by kind and German name, where the kind does not tell."""
    found = {}
    for heading, row in rows("places.txt"):
        if heading in _PREPOSITIONS:
            kind, _, names = row.partition(": ")
            found.update({(kind, name): _PREPOSITIONS[heading] for name in names.split(", ")})
    return MappingProxyType(found)


def place_name(name: str, kind: str) -> Name | None:
    """A place of the tables by its German or English name, said as it is given if that is German.

    >>> usa = place_name("United States", "country")
    >>> usa.say(Lang.DE, Case.DATIVE), usa.say(Lang.EN), usa.number(Lang.DE).value
    ('den USA', 'the United States', 'plural')
    """
    known = known_place(name, kind)
    if known is None:
        return None
    german = next((own for own in (known.name.de, *known.also.de) if own.casefold() == name.casefold()), None)
    return _name(german or known.name.de, known, kind)


def written_places(lang: Lang) -> Iterator[tuple[tuple[str, str], Iterable[str]]]:
    """German name and kind of every place of the tables, and how `lang` writes it without article."""
    for kind in PLACE_KINDS:
        for known in places_of(kind):
            if lang is Lang.EN:
                spellings = (known.name.en, *known.also.en)
                yield (known.name.de, kind), (each.removeprefix("The ") for each in spellings)
                continue
            for german in (known.name.de, *known.also.de):
                declined = _articles().get((kind, german))
                yield (german, kind), declined[0].forms() if declined else (german, german + "s")


def _name(german: str, known: KnownPlace, kind: str) -> Name:
    primary = _articles().get((kind, known.name.de))
    given = _articles().get((kind, german))
    if german in _NEVER_SAID or (primary and primary[0].article and not given):
        german, given = known.name.de, primary  # "Holland" is said Niederlande
    english = primary[1] if primary else ""
    return Name(
        given[0] if given else german_name(german),
        EnglishName(known.name.en, english.startswith("the"), english.endswith(" p")),
        kind,
        thing=known.name,
    )


def at(name: Name, lang: Lang) -> str:
    """Being there: "im Irak", "auf Kuba", "am Rhein"; "in Iraq", "in Cuba", "on the Rhine"."""
    german, english = _prepositions(name)
    if lang is Lang.EN:
        return f"{english} {name.say(lang)}"
    return contracted(german, name.say(lang, Case.DATIVE))


def to(name: Name, lang: Lang) -> str:
    """Going there: "nach Frankreich", "in die USA", "an den Rhein"."""
    if lang is Lang.EN:
        return f"to {name.say(lang)}"
    if not name.de.article:
        return f"nach {name.say(lang, Case.DATIVE)}"
    return contracted(_prepositions(name)[0], name.say(lang, Case.ACCUSATIVE))


def contracted(preposition: str, phrase: str) -> str:
    """
    >>> contracted("in", "dem Irak"), contracted("in", "das Elsass"), contracted("in", "den USA")
    ('im Irak', 'ins Elsass', 'in den USA')
    """
    article, _, rest = phrase.partition(" ")
    short = CONTRACTED.get(f"{preposition} {article}")
    return f"{short} {rest}" if short else f"{preposition} {phrase}"


def _prepositions(name: Name) -> tuple[str, str]:
    label = name.de.say(article=False)
    if exception := _exceptions().get((name.kind, label)):
        return exception
    if name.kind in _SHORES:
        return "an", "on"
    if name.kind in _AUF_OR_ON or (name.kind == "mountain" and _is_peak(label)):
        return "auf", "on"
    if name.kind == "island" and known_place(label, "country") is None and label not in _INTO:
        return "auf", "on"
    return "in", "in"


_INTO = frozenset("Großbritannien Manhattan Neuguinea".split())


def _is_peak(label: str) -> bool:
    known = known_place(label, "mountain")
    return known is not None and known.path[0] in ("peaks", "volcanoes")

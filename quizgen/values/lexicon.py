"""Common nouns and adjectives of news and encyclopaedias in German and English.

Held are only words that mean the same wherever they stand: no "Bank", "Schloss" or "Leiter". A row
reads `German noun, gender, plural = English singular/plural`:

    Brücke f -n = bridge               plural as a dictionary marks it: -n, -, ¨e, or the whole word
    Frau f -en = woman/women           irregular English plural; "/-" where English has none
    Inflation f = inflation            no plural: German says "die Inflation", English "inflation"
    Umwelt f = the environment         … but where English says "the"
    Öl n ~ = oil                       stuff: its article is translated as it stands
    Eltern p = parents                 plural alone
    Lehrer m/f - = teacher             also Lehrerin, -nen; English makes no difference
    Präsident mw/f -en = president     weak: dem Präsidenten
    Angestellt a = employee            declined as an adjective, of either gender
    Anstieg m -e = rise [in]           what English says for the genitive, if not "of"; [-]: unclear
    Abkommen n - => agreement          from German into English alone
    Vertrag m ¨e <= treaty             from English into German alone
    Bildung f => formation [of!]       means that only with a genitive
    Platz m ¨e => place {erst zweit}   means that only with one of these adjectives, by their stems

and of adjectives `German stem = English`, "^" for superlatives, and in parentheses the nouns beside which
alone it means that: `groß = great (Erfolg Bedeutung)`. `hoch/hoh` gives the stem before endings.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from quizgen.model import Lang
from quizgen.values import english
from quizgen.values.german import GermanNoun, inflect_adjective, plural_of
from quizgen.values.grammar import Case, Determiner, Gender, Number
from quizgen.values.tables import rows


class Use(Enum):
    COUNT = "count"  # die Brücke, the bridge
    NOTION = "notion"  # die Inflation, inflation
    UNIQUE = "unique"  # die Umwelt, the environment
    STUFF = "stuff"  # das Öl, the oil; Öl, oil


@dataclass(frozen=True, slots=True)
class EnglishNoun:
    """Either may be empty; `governs` is what stands for a German genitive, empty if that is unclear."""

    singular: str
    plural: str
    governs: str = "of"
    agrees: Number | None = None  # the number of its verb, where it is another: "the police are"

    def form(self, number: Number) -> str:
        return self.singular if number is Number.SINGULAR else self.plural


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A noun in both languages; `backward` if English may be read as it, `forward` if German may, `person` if
    it says what somebody is: an office, a trade, a side; `dependent` if it needs a genitive to mean that,
    `beside` the stems of adjectives of which it needs one."""

    de: GermanNoun
    en: EnglishNoun
    use: Use
    backward: bool = True
    person: bool = False
    forward: bool = True
    dependent: bool = False
    beside: frozenset[str] = frozenset()

    def has(self, number: Number) -> bool:
        return self.de.has(number) and bool(self.en.form(number))


@dataclass(frozen=True, slots=True)
class Adjective:
    """`stem` takes German endings; `beside` are the nouns next to which it means that, empty for all."""

    stem: str
    en: str
    superlative: bool = False
    beside: frozenset[str] = frozenset()
    backward: bool = True

    def fits(self, noun: Lexeme) -> bool:
        return not self.beside or (noun.de.singular or noun.de.plural) in self.beside

    def say(self, ending: str) -> str:
        return inflect_adjective(self.stem, ending)


def nouns() -> tuple[Lexeme, ...]:
    """All nouns, in the order of the tables."""
    return tuple(noun for row in _rows() for noun in _nouns(row))


@cache
def adjectives() -> tuple[Adjective, ...]:
    """All adjectives, in the order of the tables."""
    own = (row for _, row in rows("adjectives.txt"))
    return tuple(map(_adjective, (*own, *(row for _, row in _nationalities()))))


def nationality(place: str) -> Adjective | None:
    """The adjective of a country, region or state of the past, by its German name.

    >>> dutch = nationality("Niederlande")
    >>> dutch and (dutch.say("e"), dutch.en)
    ('niederländische', 'Dutch')
    """
    return next((_adjective(row) for name, row in _nationalities() if name == place), None)


@cache
def _nationalities() -> tuple[tuple[str, str], ...]:
    lines = (row.partition(": ") for _, row in rows("nationalities.txt"))
    return tuple((place, adjective) for place, _, adjective in lines)


_AMERICAN = {Lang.DE: ("amerikanisch", "US-amerikanisch"), Lang.EN: ("American", "US", "U.S.")}


def nationality_of(form: str, lang: Lang) -> str | None:
    """The German name of the place that an adjective is of, where it is of one alone.

    >>> nationality_of("türkischen", Lang.DE), nationality_of("South Korean", Lang.EN)
    ('Türkei', 'Südkorea')
    """
    if lang is Lang.EN:
        return _places_of(lang).get(form)
    stems = (form.removesuffix(ending) for ending in ("e", "en", "er", "es", "em") if form.endswith(ending))
    indeclinable = "Schweiz" if form == "Schweizer" else None
    return next(filter(None, map(_places_of(lang).get, stems)), indeclinable)


@cache
def _places_of(lang: Lang) -> Mapping[str, str]:
    found: dict[str, str] = dict.fromkeys(_AMERICAN[lang], "USA")
    for place, row in _nationalities():
        adjective = _adjective(row)
        found.setdefault(adjective.stem if lang is Lang.DE else adjective.en, place)
    return MappingProxyType(found)


def german_nouns(form: str) -> tuple[Lexeme, ...]:
    """The nouns of which that is a form.

    >>> [noun.en.singular for noun in german_nouns("Brücken")]
    ['bridge']
    """
    bases = {form, *(form.removesuffix(ending) for ending in _ENDINGS if form.endswith(ending))}
    found = {row: None for base in sorted(bases) for row in _german_index().get(base, ())}
    read = (noun for row in found for noun in _nouns(row) if noun.forward)
    return tuple(noun for noun in read if form in _forms(noun.de))


def english_nouns(form: str) -> tuple[Lexeme, ...]:
    """The nouns that English writes so, in singular or plural; several words are one noun, too.

    >>> [noun.de.singular for noun in english_nouns("bridges")]
    ['Brücke']
    """
    nouns = (noun for row in _english_index().get(form, ()) for noun in _nouns(row))
    return tuple(noun for noun in nouns if noun.backward and form in (noun.en.singular, noun.en.plural))


def woman(noun: Lexeme) -> Lexeme | None:
    """The noun for a woman who is that, None where German has no word of her own.

    >>> [found.de.singular for man in german_nouns("Anwalt") if (found := woman(man))]
    ['Anwältin']
    """
    if noun.de.gender is Gender.FEMININE:
        return noun
    if noun.de.adjectival:
        return replace(noun, de=replace(noun.de, gender=Gender.FEMININE), backward=False)
    both = [_nouns(row) for row in _german_index().get(noun.de.singular, ())]
    pair = next((found for found in both if len(found) == 2 and noun in found), None)
    return pair[1] if pair else next(iter(german_nouns(noun.de.singular + "in")), None)


def german_adjectives(form: str) -> Iterator[tuple[Adjective, str]]:
    """The adjectives of which that is a form, with its ending.

    >>> [(found.en, ending) for found, ending in german_adjectives("neuen")]
    [('new', 'en')]
    """
    for ending in ("e", "en", "er", "es", "em", ""):
        if form.endswith(ending):
            yield from ((found, ending) for found in _stems().get(form.removesuffix(ending), ()))


def english_adjectives(form: str) -> tuple[Adjective, ...]:
    """
    >>> [found.stem for found in english_adjectives("new")]
    ['neu']
    """
    return _english_adjectives().get(form, ())


# --- reading the tables

_ROW = re.compile(
    r"(?P<noun>\S+) (?P<gender>m|mw|m/f|mw/f|f|n|p|a)(?: (?P<plural>\S+))?"
    r" (?P<arrow><?=>?) (?P<the>the )?(?P<en>[^/\[{]+?)(?:/(?P<ens>[^\[{]+?))?"
    r"(?: \[(?P<governs>[a-z-]+)(?P<needed>!?)\])?(?: \{(?P<beside>[^}]+)\})?"
)
_GENITIVES = {
    "Gedanke": "Gedankens", "Wille": "Willens", "Glaube": "Glaubens", "Diabetes": "Diabetes",
    "Tennis": "Tennis", "Tischtennis": "Tischtennis", "Judoka": "Judoka", "Spion": "Spions",
    "Schach": "Schachs",
}  # fmt: skip


_Row = tuple[str, str]  # its text and the table it is in
_OFFICES = ("roles", "rulers")


@cache
def _rows() -> tuple[_Row, ...]:
    folder = files("quizgen.values.tables") / "nouns"
    names = sorted(entry.name for entry in folder.iterdir())
    return tuple((row, name[:-4]) for name in names for _, row in rows(f"nouns/{name}"))


@cache
def _nouns(row: _Row) -> tuple[Lexeme, ...]:
    return tuple(_read(*row))


def _read(row: str, table: str) -> Iterator[Lexeme]:
    found = _ROW.fullmatch(row)
    assert found, row
    gender, mark = found["gender"], found["plural"]
    female = gender == "f" and found["noun"].endswith("erin")
    person = gender == "a" or gender.endswith("/f") or table in _OFFICES or female
    if gender == "p":
        only = GermanNoun("", None, found["noun"])
        ways = {"backward": found["arrow"] != "=>", "forward": found["arrow"] != "<="}
        english_form = _english(found, "", found["en"])
        yield Lexeme(only, english_form, Use.COUNT, person=person, beside=_beside(found), **ways)
        return
    use = Use.STUFF if mark == "~" else Use.COUNT if mark or gender == "a" else Use.NOTION
    if found["the"]:
        use = Use.UNIQUE
    english_plural = "" if use in (Use.STUFF, Use.NOTION) else _english_plural(found)
    noun = Lexeme(
        _german(found, mark if use is Use.COUNT else ""),
        _english(found, found["en"], english_plural),
        use,
        found["arrow"] != "=>",
        person,
        found["arrow"] != "<=",
        bool(found["needed"]),
        _beside(found),
    )
    yield noun
    if gender.endswith("/f"):
        stem = _feminine_stem(noun.de.singular, mark)
        woman = GermanNoun(stem + "in", Gender.FEMININE, stem + "innen")
        yield replace(noun, de=woman, backward=False)
    elif gender == "a":
        yield replace(noun, de=replace(noun.de, gender=Gender.FEMININE), backward=False)


def _beside(found: re.Match[str]) -> frozenset[str]:
    return frozenset((found["beside"] or "").split())


def _german(found: re.Match[str], mark: str) -> GermanNoun:
    noun, gender = found["noun"], found["gender"]
    return GermanNoun(
        singular=noun,
        gender=Gender(gender[0]) if gender != "a" else Gender.MASCULINE,
        plural=plural_of(noun, mark) if mark else "",
        weak=gender.startswith("mw"),
        adjectival=gender == "a",
        genitive=_genitive(noun, mark),
    )


def _genitive(noun: str, mark: str) -> str:
    """Where it is not as the rules for strong and weak nouns say."""
    if noun.lower().endswith("name"):
        return noun + "ns"
    return noun + "s" if mark == "-s" else _GENITIVES.get(noun, "")


def _feminine_stem(man: str, mark: str) -> str:
    """Lehrer(in), Ärzt(in), Expert(in)."""
    stem = man.removesuffix("e")
    return plural_of(stem, "¨") if mark.startswith("¨") else stem


def _english_plural(found: re.Match[str]) -> str:
    given: str | None = found["ens"]
    return (given or english.plural_of(found["en"])) if given != "-" else ""


def _english(found: re.Match[str], singular: str, plural: str) -> EnglishNoun:
    governs = found["governs"] or "of"
    agrees = None
    if singular.endswith(" (plural)"):  # the police are
        singular, agrees = singular.removesuffix(" (plural)"), Number.PLURAL
        plural = ""
    elif plural.endswith(" (singular)"):  # "die USA haben": the United States has
        plural, agrees = plural.removesuffix(" (singular)"), Number.SINGULAR
    return EnglishNoun(singular, plural, "" if governs == "-" else governs, agrees)


_ADJECTIVE = re.compile(
    r"(?P<plain>[^/ ]+)(?:/(?P<stem>\S+))? (?P<arrow>=>?) (?P<en>[^^(]+?)(?P<most> \^)?"
    r"(?: \((?P<beside>.+)\))?"
)


def _adjective(row: str) -> Adjective:
    found = _ADJECTIVE.fullmatch(row)
    assert found, row
    return Adjective(
        stem=found["stem"] or found["plain"],
        en=found["en"],
        superlative=bool(found["most"]),
        beside=_beside(found),
        backward=found["arrow"] == "=",
    )


# --- finding rows


_ENDINGS = ("s", "es", "ses", "n", "en", "ns", "e", "er", "em")


@cache
def _german_index() -> Mapping[str, tuple[_Row, ...]]:
    """Rows by singular and plural; what else they may be written like is seen when one is looked for."""
    found: dict[str, tuple[_Row, ...]] = {}
    for row in _rows():
        noun, gender, *marks = re.split(" <?=>? ", row[0])[0].split(" ")
        keys = {noun, plural_of(noun, marks[0]) if marks else noun}
        if gender.endswith("/f"):
            stem = _feminine_stem(noun, marks[0])
            keys |= {stem + "in", stem + "innen"}
        for key in keys:
            found[key] = (*found.get(key, ()), row)
    return MappingProxyType(found)


def _forms(noun: GermanNoun) -> frozenset[str]:
    if noun.adjectival:
        return frozenset(noun.singular + ending for ending in ("e", "en", "er", "em"))
    numbers = [number for number in Number if noun.has(number)]
    return frozenset(
        form
        for number in numbers
        for case in Case
        for form in noun.written(case, number, Determiner.DEFINITE)
    )


@cache
def _english_index() -> Mapping[str, tuple[_Row, ...]]:
    """Rows that may be read from English, by singular and plural."""
    found: dict[str, tuple[_Row, ...]] = {}
    for row in _rows():
        _, arrow, right = row[0].partition("= ")
        if arrow:
            names = re.sub(r" \[[a-z!-]+\]$", "", right.partition(" {")[0]).removeprefix("the ").split("/")
            one, *many = (re.sub(r" \((?:plural|singular)\)$", "", name) for name in names)
            for key in {one, many[0] if many else english.plural_of(one)}:
                found[key] = (*found.get(key, ()), row)
    return MappingProxyType(found)


@cache
def _stems() -> Mapping[str, tuple[Adjective, ...]]:
    found: dict[str, tuple[Adjective, ...]] = {}
    for adjective in adjectives():
        found[adjective.stem] = (*found.get(adjective.stem, ()), adjective)
    return MappingProxyType(found)


@cache
def _english_adjectives() -> Mapping[str, tuple[Adjective, ...]]:
    found: dict[str, tuple[Adjective, ...]] = {}
    for adjective in adjectives():
        if adjective.backward:
            found[adjective.en] = (*found.get(adjective.en, ()), adjective)
    return MappingProxyType(found)

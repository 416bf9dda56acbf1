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
    """A noun in both languages; `backward` if English may be read as it, `field` is the table it is in."""

    de: GermanNoun
    en: EnglishNoun
    use: Use
    backward: bool = True
    field: str = ""

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
        return not self.beside or noun.de.singular in self.beside

    def say(self, ending: str) -> str:
        return inflect_adjective(self.stem, ending)


@cache
def nouns() -> tuple[Lexeme, ...]:
    """All nouns, in the order of the tables."""
    folder = files("quizgen.values.tables") / "nouns"
    names = sorted(entry.name for entry in folder.iterdir())
    return tuple(
        noun for name in names for _, row in rows(f"nouns/{name}") for noun in _nouns(row, name[:-4])
    )


@cache
def adjectives() -> tuple[Adjective, ...]:
    """All adjectives, in the order of the table."""
    return tuple(_adjective(row) for _, row in rows("adjectives.txt"))


def german_nouns(form: str) -> tuple[Lexeme, ...]:
    """The nouns of which that is a form.

    >>> [noun.en.singular for noun in german_nouns("Brücken")]
    ['bridge']
    """
    return _german_forms().get(form, ())


def english_nouns(form: str) -> tuple[Lexeme, ...]:
    """The nouns that English writes so, in singular or plural; several words are one noun, too.

    >>> [noun.de.singular for noun in english_nouns("bridges")]
    ['Brücke']
    """
    return _english_forms().get(form, ())


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
    r" (?P<arrow>=>?) (?P<the>the )?(?P<en>[^/\[]+?)(?:/(?P<ens>[^\[]+?))?(?: \[(?P<governs>[a-z-]+)\])?"
)
_WITHOUT_S = {"Name": "Namens", "Gedanke": "Gedankens", "Wille": "Willens", "Glaube": "Glaubens"}
_UMLAUT = str.maketrans("aouAOU", "äöüÄÖÜ")


def _nouns(row: str, field: str) -> Iterator[Lexeme]:
    found = _ROW.fullmatch(row)
    assert found, row
    gender, mark = found["gender"], found["plural"]
    if gender == "p":
        yield Lexeme(
            GermanNoun("", None, found["noun"]),
            _english(found, "", found["en"]),
            Use.COUNT,
            _both(found),
            field,
        )
        return
    use = Use.STUFF if mark == "~" else Use.COUNT if mark or gender == "a" else Use.NOTION
    if found["the"]:
        use = Use.UNIQUE
    english_plural = "" if use in (Use.STUFF, Use.NOTION) else _english_plural(found)
    noun = Lexeme(
        _german(found, mark if use is Use.COUNT else ""),
        _english(found, found["en"], english_plural),
        use,
        _both(found),
        field,
    )
    yield noun
    if gender.endswith("/f"):
        yield replace(noun, de=_feminine(noun.de, mark), backward=False)
    elif gender == "a":
        yield replace(noun, de=replace(noun.de, gender=Gender.FEMININE), backward=False)


def _both(found: re.Match[str]) -> bool:
    return found["arrow"] == "="


def _german(found: re.Match[str], mark: str) -> GermanNoun:
    noun, gender = found["noun"], found["gender"]
    return GermanNoun(
        singular=noun,
        gender=Gender(gender[0]) if gender != "a" else Gender.MASCULINE,
        plural=plural_of(noun, mark) if mark else "",
        weak=gender.startswith("mw"),
        adjectival=gender == "a",
        genitive=_WITHOUT_S.get(noun, ""),
    )


def _feminine(man: GermanNoun, mark: str) -> GermanNoun:
    """Lehrerin, Ärztin, Expertin."""
    stem = man.singular.removesuffix("e")
    if mark.startswith("¨"):
        stem = plural_of(stem, "¨")
    return GermanNoun(stem + "in", Gender.FEMININE, stem + "innen")


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
        beside=frozenset((found["beside"] or "").split()),
        backward=found["arrow"] == "=",
    )


# --- finding rows


@cache
def _german_forms() -> Mapping[str, tuple[Lexeme, ...]]:
    found: dict[str, tuple[Lexeme, ...]] = {}
    for noun in nouns():
        for form in dict.fromkeys(_forms(noun.de)):
            found[form] = (*found.get(form, ()), noun)
    return MappingProxyType(found)


def _forms(noun: GermanNoun) -> Iterator[str]:
    if noun.adjectival:
        yield from (noun.singular + ending for ending in ("e", "en", "er", "em"))
        return
    for number in (n for n in Number if noun.has(n)):
        for case in Case:
            yield from noun.written(case, number, Determiner.DEFINITE)


@cache
def _english_forms() -> Mapping[str, tuple[Lexeme, ...]]:
    found: dict[str, tuple[Lexeme, ...]] = {}
    for noun in nouns():
        for form in dict.fromkeys((noun.en.singular, noun.en.plural)):
            if form and noun.backward:
                found[form] = (*found.get(form, ()), noun)
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

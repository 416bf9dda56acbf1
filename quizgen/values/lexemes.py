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
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from quizgen.values import english
from quizgen.values.german import GermanNoun, inflect_adjective, plural_of
from quizgen.values.grammar import Gender, Number


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


_ROW = re.compile(
    r"(?P<noun>\S+) (?P<gender>m|mw|m/f|mw/f|f|n|p|a)(?: (?P<plural>\S+))?"
    r" (?P<arrow><?=>?) (?P<the>the )?(?P<en>[^/\[{]+?)(?:/(?P<ens>[^\[{]+?))?"
    r"(?: \[(?P<governs>[a-z-]+)(?P<needed>!?)\])?(?: \{(?P<beside>[^}]+)\})?"
)
_GENITIVES = {
    "Gedanke": "Gedankens", "Wille": "Willens", "Glaube": "Glaubens", "Aberglaube": "Aberglaubens",
    "Diabetes": "Diabetes",
    "Tennis": "Tennis", "Tischtennis": "Tischtennis", "Judoka": "Judoka", "Spion": "Spions",
    "Schach": "Schachs",
}  # fmt: skip
_OFFICES = ("roles", "rulers")  # tables


def read_nouns(row: str, table: str) -> Iterator[Lexeme]:
    """A row's noun, and the one for a woman where it has both."""
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
        stem = feminine_stem(noun.de.singular, mark)
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


def feminine_stem(man: str, mark: str) -> str:
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


def read_adjective(row: str) -> Adjective:
    found = _ADJECTIVE.fullmatch(row)
    assert found, row
    return Adjective(
        stem=found["stem"] or found["plain"],
        en=found["en"],
        superlative=bool(found["most"]),
        beside=_beside(found),
        backward=found["arrow"] == "=",
    )

"""How German nouns, adjectives and articles decline; tables after Duden, Die Grammatik (9th ed., 2016)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quizgen.values.grammar import Case, Determiner, Gender, Number

NOM, ACC, DAT, GEN = Case
SG, PL = Number
_M, _F, _N = Gender

# Nominative, accusative, dative, genitive; by gender, None for the plural of all.
_Cells = Mapping[Gender | None, str]
_DEFINITE: _Cells = {_M: "der den dem des", _F: "die die der der", _N: "das das dem des",
                     None: "die die den der"}  # fmt: skip
_INDEFINITE: _Cells = {_M: "ein einen einem eines", _F: "eine eine einer einer", _N: "ein ein einem eines"}
_WEAK: _Cells = {_M: "e en en en", _F: "e e en en", _N: "e e en en", None: "en en en en"}
_MIXED: _Cells = {_M: "er en en en", _F: "e e en en", _N: "es es en en", None: "en en en en"}
_STRONG: _Cells = {_M: "er en em en", _F: "e e er er", _N: "es es em en", None: "e e en er"}
DEFINITE = frozenset(" ".join(_DEFINITE.values()).split())  # articles in all their forms
INDEFINITE = frozenset(" ".join(_INDEFINITE.values()).split())
CONTRACTED: Mapping[str, str] = {
    "in dem": "im", "an dem": "am", "von dem": "vom", "bei dem": "beim", "zu dem": "zum", "zu der": "zur",
    "in das": "ins", "an das": "ans",
}  # fmt: skip
_LONG = re.compile(rf"\b(?:{'|'.join(CONTRACTED)})\b", re.IGNORECASE)

_UMLAUTS = (("au", "äu"), ("a", "ä"), ("o", "ö"), ("u", "ü"))
_VOWELS = "aeiouäöüyé"
_SIBILANTS = ("s", "ß", "x", "z", "tsch")


def contracted(text: str) -> str:
    """The text with prepositions and their articles as one word.

    >>> contracted("In dem Park, zu der Brücke")
    'Im Park, zur Brücke'
    """
    return _LONG.sub(lambda found: found[0][0] + CONTRACTED[found[0].lower()][1:], text)


def _cell(cells: _Cells, case: Case, gender: Gender | None) -> str:
    return cells[gender].split(" ")[(NOM, ACC, DAT, GEN).index(case)]


def article(determiner: Determiner, case: Case, gender: Gender | None) -> str:
    """`gender` is None in the plural; empty where German writes none.

    >>> article(Determiner.INDEFINITE, Case.DATIVE, Gender.FEMININE)
    'einer'
    """
    if determiner is Determiner.DEFINITE:
        return _cell(_DEFINITE, case, gender)
    if determiner is Determiner.INDEFINITE and gender is not None:
        return _cell(_INDEFINITE, case, gender)
    return ""


def adjective_ending(determiner: Determiner, case: Case, gender: Gender | None) -> str:
    """What an adjective adds to its stem behind that article.

    >>> adjective_ending(Determiner.NONE, Case.DATIVE, Gender.NEUTER)
    'em'
    """
    kinds = {Determiner.DEFINITE: _WEAK, Determiner.INDEFINITE: _MIXED, Determiner.NONE: _STRONG}
    if determiner is Determiner.INDEFINITE and gender is None:
        return _cell(_STRONG, case, gender)
    return _cell(kinds[determiner], case, gender)


@dataclass(frozen=True, slots=True)
class GermanNoun:
    """A noun as a dictionary gives it.

    `plural` is empty for what has none, `singular` for what has only that; `weak` nouns end in -n in
    all cases but one ("dem Präsidenten"), `adjectival` ones decline as adjectives do ("ein
    Abgeordneter") and are given without ending; `genitive` is set where no rule gives it.

    >>> noun = GermanNoun("Brücke", Gender.FEMININE, "Brücken")
    >>> noun.form(Case.DATIVE, Number.PLURAL)
    'Brücken'
    """

    singular: str
    gender: Gender | None
    plural: str = ""
    weak: bool = False
    adjectival: bool = False
    genitive: str = ""

    def has(self, number: Number) -> bool:
        return bool(self.adjectival or (self.singular if number is SG else self.plural))

    def gender_in(self, number: Number) -> Gender | None:
        return self.gender if number is SG else None

    def form(self, case: Case, number: Number, determiner: Determiner = Determiner.DEFINITE) -> str:
        """As it stands behind that article; the usual one of two genitives."""
        if self.adjectival:
            return self.singular + adjective_ending(determiner, case, self.gender_in(number))
        if number is PL:
            return dative_plural(self.plural) if case is DAT else self.plural
        if case is GEN and self.gender is not _F:
            return self.genitive or (self.plural if self.weak else next(genitives_of(self.singular)))
        return self.plural if self.weak and case is not NOM else self.singular

    def written(self, case: Case, number: Number, determiner: Determiner) -> Iterator[str]:
        """All ways to write it there: "Staates", "Staats"; "dem Lande"."""
        yield self.form(case, number, determiner)
        if case is GEN and number is SG and self.gender is not _F and not (self.weak or self.adjectival):
            yield from genitives_of(self.singular)


def dative_plural(plural: str) -> str:
    """
    >>> dative_plural("Häuser"), dative_plural("Autos"), dative_plural("Brücken")
    ('Häusern', 'Autos', 'Brücken')
    """
    return plural + "n" if plural.endswith(("e", "er", "el")) else plural


def genitives_of(noun: str) -> Iterator[str]:
    """Genitives of a strong masculine or neuter noun, the usual one first.

    >>> list(genitives_of("Staat")), list(genitives_of("Lehrer")), list(genitives_of("Haus"))
    (['Staates', 'Staats'], ['Lehrers'], ['Hauses'])
    """
    if noun.endswith("nis"):
        yield noun + "ses"
    elif noun.endswith(("us", "os", "is")) and not noun.endswith(("aus", "eis")) and len(noun) > 4:
        yield noun  # des Kapitalismus
    elif noun.endswith(_SIBILANTS):
        yield noun + "es"
    elif noun[-1] in _VOWELS or noun.endswith(("er", "el", "en", "em", "chen", "lein", "ing", "ling")):
        yield noun + "s"
    elif _syllables(noun) == 1:
        yield noun + "es"
        yield noun + "s"
    else:
        yield noun + "s"
        yield noun + "es"


def _syllables(word: str) -> int:
    """Groups of vowels."""
    lower = word.lower()
    return sum(c in _VOWELS and (i == 0 or lower[i - 1] not in _VOWELS) for i, c in enumerate(lower))


def plural_of(noun: str, mark: str) -> str:
    """The plural that a dictionary's mark stands for: "-n", "-", "¨e"; a whole word stands for itself.

    >>> plural_of("Brücke", "-n"), plural_of("Vertrag", "¨e"), plural_of("Haus", "¨er")
    ('Brücken', 'Verträge', 'Häuser')
    """
    if mark.startswith("-"):
        return noun + mark[1:]
    if not mark.startswith("¨"):
        return mark
    at, plain, turned = max((noun.lower().rfind(a), a, b) for a, b in _UMLAUTS)
    if plain == "u" and noun[at - 1 : at].lower() == "a":
        at, plain, turned = at - 1, "au", "äu"
    if noun[at].isupper():
        turned = turned.capitalize()
    return noun[:at] + turned + noun[at + len(plain) :] + mark[1:]


def inflect_adjective(stem: str, ending: str) -> str:
    """
    >>> inflect_adjective("neu", "en"), inflect_adjective("rosa", "en")
    ('neuen', 'rosa')
    """
    return stem if stem[-1] in "a'" else stem + ending

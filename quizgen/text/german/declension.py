"""What the forms of German articles and nouns tell of case, number and gender.

Tables after Duden, Die Grammatik (9th ed., 2016), chapters on articles and on the noun.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from quizgen.model import Lang
from quizgen.text.clauses import Case, Number
from quizgen.text.german.agreement import is_known_noun
from quizgen.text.german.words import ACC, DAT, GEN, NOM
from quizgen.text.tokens import Token
from quizgen.values.known_names import read_name

SG, PL = Number.SINGULAR, Number.PLURAL


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing that a form can be."""

    case: Case
    number: Number
    gender: str  # of the plural it is not to be seen: ""


def _readings(*rows: tuple[str, Number, str]) -> tuple[Reading, ...]:
    letters = {"N": NOM, "A": ACC, "D": DAT, "G": GEN}
    return tuple(
        Reading(letters[case], number, gender)
        for cases, number, genders in rows
        for case in cases
        for gender in genders or ("",)
    )


ENDINGS: Mapping[str, tuple[Reading, ...]] = {  # of der, dieser, jeder, welcher, alle
    "er": _readings(("N", SG, "m"), ("DG", SG, "f"), ("G", PL, "")),
    "e": _readings(("NA", SG, "f"), ("NA", PL, "")),
    "es": _readings(("NA", SG, "n"), ("G", SG, "mn")),
    "en": _readings(("A", SG, "m"), ("D", PL, "")),
    "em": _readings(("D", SG, "mn")),
}
_DEFINITE = {
    "der": ENDINGS["er"], "die": ENDINGS["e"], "den": ENDINGS["en"], "dem": ENDINGS["em"],
    "das": _readings(("NA", SG, "n")), "des": _readings(("G", SG, "mn")),
}  # fmt: skip
_BARE = _readings(("N", SG, "m"), ("NA", SG, "n"))  # ein, kein, sein
_PLURAL_ONLY = frozenset("alle viele mehrere einige manche beide wenige etliche zahlreiche".split())
_POSSESSIVE = ("kein", "mein", "dein", "sein", "ihr", "unser", "euer", "eur")
ALL = _readings(("NADG", SG, "mfn"), ("NADG", PL, ""))


def of_article(word: str) -> tuple[Reading, ...]:
    """
    >>> [(r.case.value, r.gender) for r in of_article("dem")]
    [('dative', 'm'), ('dative', 'n')]
    """
    word = word.lower()
    if word in _DEFINITE:
        return _DEFINITE[word]
    for stem in ("ein", *_POSSESSIVE):
        if word == stem:
            return _BARE
        if word.startswith(stem) and word[len(stem) :] in ENDINGS:
            readings = ENDINGS[word[len(stem) :]]
            if word.endswith("es"):
                readings = _readings(("G", SG, "mn"))
            return tuple(r for r in readings if stem != "ein" or r.number is SG)
    for ending, readings in ENDINGS.items():
        if word.endswith(ending):
            plural = any(word.startswith(base[:-1]) for base in _PLURAL_ONLY)
            return tuple(r for r in readings if not plural or r.number is PL)
    return ALL


def by_adjective(readings: tuple[Reading, ...], article: str, adjective: str) -> tuple[Reading, ...]:
    """The readings that the weak ending of the adjective leaves: "der alte", but "der alten".

    >>> [r.case.value for r in by_adjective(of_article("der"), "der", "alte")]
    ['nominative']
    """
    article, weak = article.lower(), adjective.endswith("en")
    if not adjective.endswith(("e", "en")) or article.endswith(("n", "m", "s")):
        return readings
    if article.endswith("er"):
        kept = tuple(r for r in readings if (r.case is NOM) != weak)
    elif article == "die":
        kept = tuple(r for r in readings if (r.number is PL) == weak)
    else:
        return readings
    return kept or readings


_SAME_IN_PLURAL = ("er", "en", "el", "chen", "lein")


def by_noun(readings: tuple[Reading, ...], noun: Token) -> tuple[Reading, ...]:
    """The readings that the form of the noun leaves, compared with its lemma."""
    text, lemma = noun.text.lower(), noun.lemma.lower()
    if noun.tag == "NE":
        number = PL if is_plural_name(noun.text) else SG
        return tuple(r for r in readings if r.number is number) or readings
    if text == f"{lemma}e" and not is_known_noun(noun.text):
        return readings  # "die Voestalpine", of which no lexicon tells the singular
    if text == lemma:
        if text.endswith(_SAME_IN_PLURAL):
            return readings
        kept = tuple(r for r in readings if r.number is SG)
    elif text in (lemma + "s", lemma + "es"):
        kept = tuple(r for r in readings if r.number is PL or (r.case is GEN and r.gender != "f"))
    elif text in (lemma + "n", lemma + "en"):  # plural, dative plural or a weak masculine
        kept = tuple(r for r in readings if r.number is PL or (r.case is not NOM and r.gender in "mn"))
    else:
        kept = tuple(r for r in readings if r.number is PL)
    return kept or readings


@cache
def is_plural_name(word: str) -> bool:
    """Whether a country is named by a plural.

    >>> is_plural_name("Niederlande"), is_plural_name("USA"), is_plural_name("Norwegen")
    (True, True, False)
    """
    name = read_name(word, Lang.DE, frozenset(("country",)))
    return name is not None and name.de.article and name.de.gender is None

"""Offices, ranks and professions that a reader might confuse."""

import random
from collections.abc import Iterator
from functools import cache

from quizgen.model import Bilingual
from quizgen.values.grammar import Number
from quizgen.values.lexemes import Lexeme
from quizgen.values.lexicon import german_nouns, woman

# Nobody is two of a group at once, or at least not the first and another.
_GROUPS = (
    """Außenminister Innenminister Finanzminister Verteidigungsminister Justizminister Wirtschaftsminister
    Arbeitsminister Sozialminister Familienminister Gesundheitsminister Umweltminister Energieminister
    Landwirtschaftsminister Verkehrsminister Bildungsminister Wissenschaftsminister Kulturminister
    Sportminister""",
    "Bundeskanzler Bundespräsident Außenminister Finanzminister Innenminister",
    "EU-Ratspräsident EU-Kommissionspräsident EU-Parlamentspräsident EZB-Präsident",
    "Gouverneur Senator Bürgermeister Botschafter Minister",
    "Generalmajor Oberst Major Leutnant Feldwebel",
    "Richter Staatsanwalt Anwalt Polizist Notar Detektiv",
    "Archäologe Chemiker Ökonom Psychologe Architekt",
    "Physiker Biologe Ökonom Archäologe Architekt",
    "Astronom Chemiker Ökonom Psychologe Architekt",
    "Mathematiker Biologe Historiker Archäologe Psychologe",
    "Historiker Chemiker Mathematiker Architekt Psychologe",
    "Soziologe Chemiker Astronom Archäologe Architekt",
    "Politologe Physiker Astronom Archäologe Architekt",
    "Komponist Chemiker Ökonom Psychologe Architekt",
    "Dichter Komponist Architekt Astronom Entdecker",
    "Schriftsteller Komponist Architekt Astronom Entdecker",
    "Maler Komponist Astronom Dichter Entdecker",
    "Entdecker Komponist Architekt Maler Dichter",
    "Biologe Ökonom Astronom Architekt Komponist",
)


def offices_like(office: Bilingual[str], rng: random.Random) -> Iterator[Bilingual[str]]:
    """Others of its group, a woman's if it is one, in any order.

    >>> found = offices_like(Bilingual("Innenministerin", "interior minister"), random.Random(1))
    >>> next(found).de.endswith("ministerin")
    True
    """
    groups = [group for group in _groups() if office in group]
    group = min(groups, key=lambda group: group[0] != office, default=())
    others = [name for name in group if name != office]
    yield from rng.sample(others, len(others))


@cache
def _groups() -> tuple[tuple[Bilingual[str], ...], ...]:
    """Each as said of a man and of a woman."""
    found = []
    for names in _GROUPS:
        men = [noun for name in names.split() if (noun := _noun(name))]
        women = [noun for man in men if (noun := woman(man))]
        found += [tuple(map(_name, nouns)) for nouns in (men, women) if nouns]
    return tuple(found)


def _noun(name: str) -> Lexeme | None:
    return next((noun for noun in german_nouns(name) if noun.person), None)


def _name(noun: Lexeme) -> Bilingual[str]:
    return Bilingual(noun.de.singular, noun.en.form(Number.SINGULAR))

"""Finds the common nouns and adjectives that German and English both have, by any of their forms.

Of the tables only those rows are taken apart whose words begin like one that is looked for.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType

from quizgen.model import Lang
from quizgen.values import english
from quizgen.values.german import GermanNoun, plural_of
from quizgen.values.grammar import Case, Determiner, Gender, Number
from quizgen.values.lexemes import Adjective, Lexeme, feminine_stem, read_adjective, read_nouns
from quizgen.values.name_compounds import behind_name
from quizgen.values.tables import rows

_REMEMBERED = 8192  # words that were looked for


@cache
def nouns() -> tuple[Lexeme, ...]:
    """All nouns, in the order of the tables."""
    return tuple(noun for row in _rows() for noun in _nouns(row))


@cache
def adjectives() -> tuple[Adjective, ...]:
    """All adjectives, in the order of the tables."""
    own = (row for _, row in rows("adjectives.txt"))
    return tuple(map(read_adjective, (*own, *(row for _, row in _nationalities()))))


def nationality(place: str) -> Adjective | None:
    """The adjective of a country, region or state of the past, by its German name.

    >>> dutch = nationality("Niederlande")
    >>> dutch and (dutch.say("e"), dutch.en)
    ('niederländische', 'Dutch')
    """
    return next((read_adjective(row) for name, row in _nationalities() if name == place), None)


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
        adjective = read_adjective(row)
        found.setdefault(adjective.stem if lang is Lang.DE else adjective.en, place)
    return MappingProxyType(found)


@lru_cache(maxsize=_REMEMBERED)
def german_nouns(form: str) -> tuple[Lexeme, ...]:
    """The nouns of which that is a form.

    >>> [noun.en.singular for noun in german_nouns("Brücken")]
    ['bridge']
    """
    bases = {form, *(form.removesuffix(ending) for ending in _ENDINGS if form.endswith(ending))}
    near = _german_index(_shelf(form))
    rows_of = ((near.get(base, ()) if len(base) > 2 else _german_rows(base)) for base in sorted(bases))
    found = {row: None for rows_of_base in rows_of for row in rows_of_base}
    read = (noun for row in found for noun in _nouns(row) if noun.forward)
    known = tuple(noun for noun in read if form in _forms(noun.de))
    return known or tuple(noun for noun in _behind_name(form, Lang.DE) if form in _forms(noun.de))


def _behind_name(form: str, lang: Lang) -> Iterator[Lexeme]:
    """A compound with a name, which is no word itself."""
    sign = "-" if lang is Lang.DE else " "
    name = form.rpartition(sign)[0]
    if not name or not name[0].isupper():
        return
    words = german_nouns(name) if lang is Lang.DE else english_nouns(name.lower())
    if not words and not any(german_adjectives(name.lower())) and not english_adjectives(name.lower()):
        yield from behind_name(form, lang)


@lru_cache(maxsize=_REMEMBERED)
def english_nouns(form: str) -> tuple[Lexeme, ...]:
    """The nouns that English writes so, in singular or plural; several words are one noun, too.

    >>> [noun.de.singular for noun in english_nouns("bridges")]
    ['Brücke']
    """
    nouns = (noun for row in _english_index(_shelf(form)).get(form, ()) for noun in _nouns(row))
    known = tuple(noun for noun in nouns if noun.backward and form in (noun.en.singular, noun.en.plural))
    made = _behind_name(form, Lang.EN) if " " in form and not known else ()
    return known or tuple(noun for noun in made if form in (noun.en.singular, noun.en.plural))


def woman(noun: Lexeme) -> Lexeme | None:
    """The noun for a woman who is that, None where German has no word of her own.

    >>> [found.de.singular for man in german_nouns("Anwalt") if (found := woman(man))]
    ['Anwältin']
    """
    if noun.de.gender is Gender.FEMININE:
        return noun
    if noun.de.adjectival:
        return replace(noun, de=replace(noun.de, gender=Gender.FEMININE), backward=False)
    both = [_nouns(row) for row in _german_rows(noun.de.singular)]
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


_Row = tuple[str, str]  # its text and the table it is in


@cache
def _rows() -> tuple[_Row, ...]:
    folder = files("quizgen.values.tables") / "nouns"
    names = sorted(entry.name for entry in folder.iterdir())
    return tuple((row, name[:-4]) for name in names for _, row in rows(f"nouns/{name}"))


@cache
def _nouns(row: _Row) -> tuple[Lexeme, ...]:
    return tuple(read_nouns(*row))


# --- finding rows


_ENDINGS = ("s", "es", "ses", "n", "en", "ns", "e", "er", "em")


_PLAIN = str.maketrans("äöü", "aou")
_ARROW = re.compile(" <?=>? ")
_GOVERNS = re.compile(r" \[[a-z!-]+\]$")
_ONE_NUMBER = re.compile(r" \((?:plural|singular)\)$")


def _shelf(word: str) -> str:
    """How all forms of a word begin, whatever their umlauts, but for plurals that are rows' own words."""
    return _plain(word[:3])


@cache
def _plain(letters: str) -> str:
    return letters.rstrip().lower().translate(_PLAIN)


@cache
def _german_shelves() -> Mapping[str, list[_Row]]:
    found: dict[str, list[_Row]] = {}
    for row in _rows():
        noun, _, plural, _ = row[0].split(" ", 3)
        shelf = _shelf(noun)
        found.setdefault(shelf, []).append(row)
        if plural[0].isalpha() and (other := _shelf(plural)) != shelf:
            found.setdefault(other, []).append(row)
    return MappingProxyType(found)


@cache
def _german_index(shelf: str) -> Mapping[str, tuple[_Row, ...]]:
    """Rows by singular and plural; what else they may be written like is seen when one is looked for."""
    found: dict[str, tuple[_Row, ...]] = {}
    for row in _german_shelves().get(shelf, ()):
        noun, gender, *marks = _ARROW.split(row[0], maxsplit=1)[0].split(" ")
        keys = {noun, plural_of(noun, marks[0]) if marks else noun}
        if gender.endswith("/f"):
            stem = feminine_stem(noun, marks[0])
            keys |= {stem + "in", stem + "innen"}
        for key in keys:
            found[key] = (*found.get(key, ()), row)
    return MappingProxyType(found)


def _german_rows(word: str) -> tuple[_Row, ...]:
    return _german_index(_shelf(word)).get(word, ())


@lru_cache(maxsize=_REMEMBERED)
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
def _english_shelves() -> Mapping[str, list[_Row]]:
    """Rows that may be read from English."""
    found: dict[str, list[_Row]] = {}
    for row in _rows():
        _, arrow, right = row[0].partition("= ")
        if arrow:
            one, *many = right.removeprefix("the ").split("/")
            others = many or ([english.plural_of(one)] if len(one) < 4 else [])
            for shelf in {_shelf(one), *map(_shelf, others)}:
                found.setdefault(shelf, []).append(row)
    return MappingProxyType(found)


@cache
def _english_index(shelf: str) -> Mapping[str, tuple[_Row, ...]]:
    """Rows by singular and plural."""
    found: dict[str, tuple[_Row, ...]] = {}
    for row in _english_shelves().get(shelf, ()):
        right = row[0].partition("= ")[2]
        names = _GOVERNS.sub("", right.partition(" {")[0]).removeprefix("the ").split("/")
        one, *many = (_ONE_NUMBER.sub("", name) for name in names)
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

"""Organisations that German or English know by a name of their own, with all their names: what
`tables/names/organisations.txt` tells, whose headings give the kind and what narrows it."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from quizgen.model import Bilingual, Lang
from quizgen.values.known_names import name_pairs
from quizgen.values.tables import rows

TABLE = "names/organisations.txt"
# Kinds whose groups compare with each other; of the others only those of one group do.
_ACROSS = frozenset("international-organisation news-agency museum armed-forces".split())
_CAPITALS = 0.6  # of the letters of an abbreviation
# Names that decline as adjectives do, as they are without an article.
_BARE: Mapping[str, str] = MappingProxyType({"Grünen": "Grüne"})
_MIX = 0.6  # so that questions about one organisation do not all get the same options


@dataclass(frozen=True, slots=True)
class KnownOrganisation:
    """`names` are without article, the usual one first; those of one `kind` and `group` compare best."""

    names: tuple[Bilingual[str], ...]
    kind: str
    group: str


def known_organisation(name: str) -> tuple[Bilingual[str], ...] | None:
    """All names of the organisation with that German or English name, that one first; letter case aside.

    >>> known_organisation("Vereinte Nationen")[0]
    Bilingual(de='Vereinte Nationen', en='United Nations')
    """
    found = _find(name)
    if found is None:
        return None
    first, known = found
    return (first, *(other for other in known.names if other != first))


def kind_of_organisation(name: str) -> str:
    """The kind of a known organisation as a slug; empty for any other.

    >>> kind_of_organisation("Bundesverfassungsgericht"), kind_of_organisation("Kegelverein")
    ('court', '')
    """
    found = _find(name)
    return found[1].kind if found else ""


def group_of_organisation(name: Bilingual[str]) -> str:
    """What narrows its kind, a country or a league; empty for one that is not known."""
    found = _find(name.de) or _find(name.en)
    return found[1].group if found else ""


def compare_as_organisations(one: Bilingual[str], other: Bilingual[str]) -> bool:
    """Whether the table does not hold against it that two of a kind stand side by side.

    >>> ovp, spd, npd = (Bilingual(name, name) for name in ("ÖVP", "SPD", "Bauernbund"))
    >>> compare_as_organisations(ovp, spd), compare_as_organisations(ovp, npd)
    (False, True)
    """
    mine, theirs = (_find(name.de) or _find(name.en) for name in (one, other))
    found = mine or theirs
    if mine is None or theirs is None:
        return found is None or found[1].kind != "company"  # of no known trade
    if mine[1].kind in _ACROSS:
        return True
    return mine[1].group == theirs[1].group


def organisations_like(name: Bilingual[str], rng: random.Random) -> Iterator[Bilingual[str]]:
    """The names of others of its kind, those of its group first, in a form like its own: an abbreviation
    beside abbreviations or names of one word, a name of several beside names in full."""
    found = _find(name.de) or _find(name.en)
    if found is None:
        return
    mine = found[1]
    others = [
        one
        for one in known_organisations()
        if one.kind == mine.kind and one != mine and (one.group == mine.group or one.kind in _ACROSS)
    ]
    ranked = [((one.group != mine.group) + rng.uniform(0, _MIX), one.names[0].de, one) for one in others]
    for _, _, other in sorted(ranked, key=lambda row: row[:2]):
        form = _in_form_of(name, other)
        if form:
            yield form


def in_form_of(name: Bilingual[str], other: Bilingual[str]) -> Bilingual[str] | None:
    """Another organisation's name in a form like that of the first; as it is if the table has none of it.

    >>> union = Bilingual("Christlich-Soziale Union", "Christian Social Union")
    >>> in_form_of(Bilingual("AfD", "AfD"), union)
    Bilingual(de='CSU', en='CSU')
    """
    found = _find(other.de) or _find(other.en)
    return _in_form_of(name, found[1]) if found else other


def _in_form_of(name: Bilingual[str], other: KnownOrganisation) -> Bilingual[str] | None:
    same = (names for names in other.names if names.map(_is_abbreviated) == name.map(_is_abbreviated))
    short = (names for names in other.names if " " not in names.de + names.en)
    found = next(same, None) or (next(short, None) if " " not in name.de + name.en else None)
    return found and Bilingual(_BARE.get(found.de, found.de), found.en)


def _is_abbreviated(name: str) -> bool:
    """ "AfD" as well as "CDU"."""
    return name.isalpha() and sum(map(str.isupper, name)) > _CAPITALS * len(name)


def _find(name: str) -> tuple[Bilingual[str], KnownOrganisation] | None:
    return _index().get(name) or _index().get(name.casefold())


def begins_organisation(word: str) -> bool:
    """Whether a known name begins with that word; letter case aside.

    >>> begins_organisation("World"), begins_organisation("Dream")
    (True, False)
    """
    return word in _starts() or word.casefold() in _starts()


@cache
def _starts() -> frozenset[str]:
    return frozenset(name.partition(" ")[0] for name in _index())


@cache
def known_organisations() -> tuple[KnownOrganisation, ...]:
    """In the order of the table."""
    return tuple(_organisation(heading, row) for heading, row in rows(TABLE))


def _organisation(heading: str, row: str) -> KnownOrganisation:
    kind, _, group = heading.partition(": ")
    pairs = (Bilingual(name.de.say(article=False), name.en.text) for name in name_pairs(row, kind))
    return KnownOrganisation(tuple(pairs), kind.replace(" ", "-"), group)


@cache
def _index() -> Mapping[str, tuple[Bilingual[str], KnownOrganisation]]:
    """By each name as it is written, German before English, and in lower case: the pair it is one of, and the
    organisation."""
    pairs = [(pair, one) for one in known_organisations() for pair in one.names]
    found: dict[str, tuple[Bilingual[str], KnownOrganisation]] = {}
    for write in (str, str.casefold):
        for lang in Lang:
            for pair, one in pairs:
                found.setdefault(write(pair[lang]), (pair, one))
    return MappingProxyType(found)

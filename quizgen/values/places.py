"""The places quizgen knows by both names: reads the tables of countries, cities and features."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from quizgen.model import Bilingual, Lang
from quizgen.values import cldr
from quizgen.values.cities import CITIES
from quizgen.values.countries import DEPENDENT, NAMES, REGIONS
from quizgen.values.features import FEATURES

PLACE_KINDS = (
    "country",
    "city",
    "us-state",
    "german-state",
    "region",
    "river",
    "lake",
    "sea",
    "mountain",
    "island",
    "continent",
    "planet",
    "moon",
    "building",
)
# In the order in which running text means them where several have one name.
KINDS_IN_TEXT = (
    "country", "us-state", "german-state", "continent", "city", "sea", "river", "lake", "mountain", "island",
    "region", "building", "planet", "moon",
)  # fmt: skip

# What the parts of a country are called that are no mere regions; those of the United Kingdom are countries.
_CALLED = MappingProxyType(
    {"uk": "country", "austria": "austrian-state", "switzerland": "canton", "canada": "province"}
)

_FAME = {"!": 1, "": 2, "?": 3, "-": 4}
_ROW = re.compile(r"(?P<capital>\*?)(?P<names>.+?)(?: (?P<size>\d+(?:\.\d+)?))?(?P<fame>[!?-]?)")


@dataclass(frozen=True, slots=True, eq=False)
class KnownPlace:
    """A row of the tables, which is read once.

    `path` says where it lies, widest first; `size` counts inhabitants in a unit of its kind, 0 if
    unknown; `fame` runs from 1 (everybody knows it) to 3, and 4 is never to be offered.
    """

    name: Bilingual[str]
    also: Bilingual[tuple[str, ...]]
    path: tuple[str, ...]
    size: float = 0
    fame: int = 2
    capital: bool = False

    def spellings(self) -> Iterator[str]:
        yield from (self.name.de, self.name.en, *self.also.de, *self.also.en)


def known_place(name: str, kind: str) -> KnownPlace | None:
    """The place of that kind with that German or English name, letter case aside.

    >>> place = known_place("Czech Republic", "country")
    >>> place and place.name
    Bilingual(de='Tschechien', en='Czechia')
    """
    key = name.casefold()
    found = _index(kind).get(key)
    if found is None and kind == "city":
        return _zone_index().get(key)
    return found


@cache
def places_of(kind: str) -> tuple[KnownPlace, ...]:
    """Every place of a kind that the tables hold."""
    if kind == "country":
        return tuple(_countries())
    if kind == "city":
        return tuple(
            _row(text, region_path(code)) for code, rows in CITIES.items() for text in rows.split(", ")
        )
    groups = FEATURES.get(kind, {})
    return tuple(
        _row(text, tuple(group.split("-"))) for group, rows in groups.items() for text in rows.split(", ")
    )


def asked_kind(name: str, kind: str) -> str:
    """What a question calls a place: its kind, but for states and cantons among the regions, and for what
    belongs to a state among the countries.

    >>> asked_kind("Tirol", "region"), asked_kind("Toskana", "region"), asked_kind("England", "region")
    ('austrian-state', 'region', 'country')
    >>> asked_kind("Aruba", "country")
    'territory'
    """
    if kind == "country":
        country = known_place(name, kind)
        return "territory" if country and country.name.de in _dependent() else kind
    known = known_place(name, kind) if kind == "region" else None
    return _CALLED.get(known.path[0], kind) if known else kind


def place_spellings(kind: str) -> tuple[str, ...]:
    """Every name of every place of a kind that the tables hold, in their order."""
    return tuple(dict.fromkeys(name for place in places_of(kind) for name in place.spellings()))


@cache
def _regions() -> Mapping[str, tuple[str, re.Match[str]]]:
    rows = ((region, _match(text)) for region, rows in REGIONS.items() for text in rows.split(", "))
    return MappingProxyType({found["names"]: (region, found) for region, found in rows})


def region_path(code: str) -> tuple[str, ...]:
    """Continent, region and code of a country.

    >>> region_path("BE")
    ('europe', 'west', 'BE')
    """
    region = _regions()[code][0] if code in _regions() else "elsewhere-elsewhere"
    continent, _, part = region.partition("-")
    return continent, part, code


@cache
def _dependent() -> frozenset[str]:
    """German names of what is no country without doubt."""
    names = cldr.territories(Lang.DE)
    return frozenset(
        _country_names(code, Bilingual(names[code], cldr.territories(Lang.EN)[code])).de[0]
        for code in DEPENDENT
        if code in names
    )


def lies_in(town: KnownPlace, country: KnownPlace) -> bool:
    """Whether a town lies there now.

    >>> lies_in(known_place("Danzig", "city"), known_place("Polen", "country"))
    True
    """
    code = town.path[-1]
    return known_place(cldr.territories(Lang.DE).get(code, ""), "country") == country


def _match(text: str) -> re.Match[str]:
    found = _ROW.fullmatch(text)
    assert found, text
    return found


def _row(text: str, path: tuple[str, ...]) -> KnownPlace:
    row = _match(text)
    german, _, english = row["names"].partition("/")
    names = Bilingual(german, english or german).map(lambda half: tuple(half.split("|")))
    return KnownPlace(
        name=names.map(lambda half: half[0]),
        also=names.map(lambda half: half[1:]),
        path=path,
        size=float(row["size"] or 0),
        fame=_FAME[row["fame"]],
        capital=bool(row["capital"]),
    )


def _countries() -> Iterator[KnownPlace]:
    for code, german in cldr.territories(Lang.DE).items():
        official = Bilingual(german, cldr.territories(Lang.EN)[code])
        row = _regions()[code][1] if code in _regions() else None
        names = _country_names(code, official)
        yield KnownPlace(
            name=names.map(lambda half: half[0]),
            also=names.map(lambda half: half[1:]),
            path=region_path(code)[:2],
            size=float(row["size"]) if row else 0,
            fame=_FAME[row["fame"] if row else "-"],
        )


def _country_names(code: str, official: Bilingual[str]) -> Bilingual[tuple[str, ...]]:
    """The one to show first; "Antigua & Barbuda" is to be read aloud, so "and" comes before "&"."""
    german, _, english = NAMES.get(code, "=/=").partition("/")
    plain = official.en.replace(" & ", " and ")
    return Bilingual(
        _once((*german.replace("=", official.de).split("|"), official.de)),
        _once((*english.replace("=", plain).split("|"), plain, official.en)),
    )


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


@cache
def _index(kind: str) -> Mapping[str, KnownPlace]:
    return _by_spelling(places_of(kind))


@cache
def _zone_index() -> Mapping[str, KnownPlace]:
    """Cities after which time zones are named; apart, since reading them costs loading CLDR."""
    territories = cldr.zone_territory()
    nothing: Bilingual[tuple[str, ...]] = Bilingual((), ())
    return _by_spelling(
        KnownPlace(name, nothing, region_path(territories[zone]), fame=4)
        for zone, name in cldr.zone_cities().items()
        if zone in territories and name.de not in cldr.territories(Lang.DE).values()
    )


def _by_spelling(places: Iterable[KnownPlace]) -> Mapping[str, KnownPlace]:
    """Names to show win over further ones, then the earlier row wins."""
    found: dict[str, KnownPlace] = {}
    rows = tuple(places)
    for place in rows:
        found.setdefault(place.name.de.casefold(), place)
        found.setdefault(place.name.en.casefold(), place)
    for place in rows:
        for spelling in place.spellings():
            found.setdefault(spelling.casefold(), place)
    return MappingProxyType(found)

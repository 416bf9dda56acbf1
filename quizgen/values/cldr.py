"""What the CLDR (through Babel) knows: names of territories, cities, months, units, currencies.

The only module that imports Babel, and only inside its functions: that costs 45 ms, and playing a
deck needs it for typed answers alone. Everything is cached; nothing returned can be changed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from quizgen.model import Bilingual, Lang

if TYPE_CHECKING:
    from babel import Locale

_SOFT_HYPHEN = "\N{SOFT HYPHEN}"


@cache
def _locale(lang: Lang) -> "Locale":
    from babel import Locale

    return Locale(lang.value)


# --- places

# Codes of CLDR that ISO 3166 has not given to a country: unions, pseudo codes, exceptional reservations.
_NO_COUNTRY = {"AC", "CP", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}


@cache
def territories(lang: Lang) -> Mapping[str, str]:
    """Names of countries and dependent territories by ISO 3166 code (and XK), codes in order.

    >>> territories(Lang.DE)["BE"], territories(Lang.EN)["CI"]
    ('Belgien', 'Côte d’Ivoire')
    """
    names = _locale(lang).territories
    codes = (code for code in sorted(names) if len(code) == 2 and code not in _NO_COUNTRY)
    return MappingProxyType({code: names[code] for code in codes})


@cache
def zone_cities() -> Mapping[str, Bilingual[str]]:
    """The city after which a time zone is named, by zone, zones in order.

    Where CLDR has no name of its own, the last part of the zone's id is one in that language.

    >>> zone_cities()["Europe/Brussels"]
    Bilingual(de='Brüssel', en='Brussels')
    """
    zones = zone_territory()
    return MappingProxyType({z: Bilingual(_zone_city(z, Lang.DE), _zone_city(z, Lang.EN)) for z in zones})


def _zone_city(zone: str, lang: Lang) -> str:
    named: str | None = _locale(lang).time_zones.get(zone, {}).get("city")
    return (named or zone.rpartition("/")[2].replace("_", " ")).replace(_SOFT_HYPHEN, "")


@cache
def zone_territory() -> Mapping[str, str]:
    """ISO 3166 code of the territory in which a time zone's city lies, by zone, zones in order.

    >>> zone_territory()["Europe/Brussels"]
    'BE'
    """
    from babel.core import get_global

    known = territories(Lang.EN)
    zones: Mapping[str, str] = get_global("zone_territories")
    return MappingProxyType({zone: zones[zone] for zone in sorted(zones) if zones[zone] in known})


# --- numbers


@cache
def decimal_sign(lang: Lang) -> str:
    sign: str = _locale(lang).number_symbols["latn"]["decimal"]
    return sign


@cache
def group_sign(lang: Lang) -> str:
    sign: str = _locale(lang).number_symbols["latn"]["group"]
    return sign


def grouped(digits: str, lang: Lang) -> str:
    """Plain digits with the language's signs, all decimals kept.

    >>> grouped("8500", Lang.DE), grouped("1234567.10", Lang.EN)
    ('8.500', '1,234,567.10')
    """
    whole, _, decimals = digits.partition(".")
    text = f"{int(whole):,}".replace(",", group_sign(lang))
    return text + (decimal_sign(lang) + decimals if decimals else "")


# --- dates


@cache
def month_names(lang: Lang) -> tuple[str, ...]:
    """January first."""
    return tuple(_locale(lang).months["format"]["wide"][month] for month in range(1, 13))


@cache
def month_abbreviations(lang: Lang) -> tuple[str, ...]:
    """January first, a dot where the language's running text has one: "Sept.", "März", "Sep"."""
    return tuple(_locale(lang).months["format"]["abbreviated"][month] for month in range(1, 13))


@cache
def weekdays(lang: Lang) -> tuple[str, ...]:
    """All names and abbreviations of the days of the week."""
    days: Any = _locale(lang).days["format"]
    return tuple(days[width][day] for width in ("wide", "abbreviated") for day in range(7))


# --- units and currencies


@dataclass(frozen=True, slots=True)
class Noun:
    """What is counted: "Jahr", "Jahre", and how it is abbreviated."""

    one: str
    other: str
    short: tuple[str, ...]  # narrow signs and abbreviations, one and many


@cache
def units() -> Mapping[str, str]:
    """CLDR's key by unit id ("kilometer": "length-kilometer"), where both languages have a name."""
    german, english = (_locale(lang)._data["unit_patterns"] for lang in Lang)
    keys = (key for key in sorted(german) if _is_named(key, german) and _is_named(key, english))
    return MappingProxyType({key.partition("-")[2]: key for key in keys if "-person" not in key})


def _is_named(key: str, patterns: Any) -> bool:
    return "other" in patterns.get(key, {}).get("long", {})


@cache
def unit_noun(unit: str, lang: Lang) -> Noun:
    """Names of one of `units`, or KeyError.

    >>> unit_noun("year", Lang.DE)
    Noun(one='Jahr', other='Jahre', short=('J',))
    """
    patterns: Any = _locale(lang)._data["unit_patterns"][units()[unit]]
    short = [patterns.get(width, {}).get(form) for width in ("short", "narrow") for form in ("one", "other")]
    other = patterns["long"]["other"]
    one = patterns["long"].get("one", other)
    return Noun(_bare(one), _bare(other), tuple(dict.fromkeys(_bare(name) for name in short if name)))


def _bare(pattern: str) -> str:
    return pattern.replace("{0}", "").strip()


@cache
def currencies() -> tuple[str, ...]:
    """ISO 4217 codes, in order."""
    names = [_locale(lang).currencies for lang in Lang]
    return tuple(code for code in sorted(names[0]) if code in names[1])


@cache
def currency_noun(code: str, lang: Lang) -> Noun:
    """Names of one of `currencies`.

    >>> currency_noun("USD", Lang.EN)
    Noun(one='US dollar', other='US dollars', short=('$', 'USD'))
    """
    from babel.numbers import get_currency_name, get_currency_symbol

    one, other = (get_currency_name(code, count=count, locale=_locale(lang)) for count in (1, 2))
    return Noun(one, other, tuple(dict.fromkeys((get_currency_symbol(code, locale=_locale(lang)), code))))

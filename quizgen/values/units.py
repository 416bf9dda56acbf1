"""What is counted: units and currencies, how both languages call them and how large they are."""

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from fractions import Fraction
from functools import cache

from quizgen.model import Bilingual, Lang
from quizgen.values import cldr
from quizgen.values.cldr import Noun
from quizgen.values.counting import UnitWord
from quizgen.values.spelling import fold

# Units that Babel's CLDR lacks or names otherwise than the press does: one and many, German, English.
_OWN_UNITS = {
    "kilowatt-hour": ("Kilowattstunde", "Kilowattstunden", "kilowatt hour", "kilowatt hours"),
    "megawatt-hour": ("Megawattstunde", "Megawattstunden", "megawatt hour", "megawatt hours"),
    "gigawatt-hour": ("Gigawattstunde", "Gigawattstunden", "gigawatt hour", "gigawatt hours"),
    "terawatt-hour": ("Terawattstunde", "Terawattstunden", "terawatt hour", "terawatt hours"),
    "terawatt": ("Terawatt", "Terawatt", "terawatt", "terawatts"),
    "kilometer-per-second": (
        "Kilometer pro Sekunde", "Kilometer pro Sekunde", "kilometer per second", "kilometers per second",
    ),
    "percentage-point": ("Prozentpunkt", "Prozentpunkte", "percentage point", "percentage points"),
    "time": ("Mal", "Mal", "time", "times"),  # how often
    "kiloton": ("Kilotonne", "Kilotonnen", "kiloton", "kilotons"),
    "megaton": ("Megatonne", "Megatonnen", "megaton", "megatons"),
}  # fmt: skip
_RENAMED = {"metric-ton": "tonne", "light-speed": "kilometer-per-second", "degree-celsius": "celsius"}

# Sizes in a unit of their own dimension, exact by definition (SI brochure, 9th edition; months apart
# from days, since they have no length): what says that 24 hours are a day.
_SIZES: Mapping[str, Mapping[str, str]] = {
    "time": {"second": "1", "minute": "60", "hour": "3600", "day": "86400", "week": "604800",
             "millisecond": "0.001"},
    "calendar": {"month": "1", "quarter": "3", "year": "12", "decade": "120", "century": "1200"},
    "length": {"millimeter": "0.001", "centimeter": "0.01", "meter": "1", "kilometer": "1000"},
    "mass": {"milligram": "0.001", "gram": "1", "kilogram": "1000", "tonne": "1000000"},
    "area": {"square-centimeter": "0.0001", "square-meter": "1", "hectare": "10000",
             "square-kilometer": "1000000"},
    "volume": {"milliliter": "0.001", "liter": "1", "hectoliter": "100", "cubic-meter": "1000",
               "cubic-kilometer": "1000000000000"},
    "power": {"watt": "1", "kilowatt": "1000", "megawatt": "1000000", "gigawatt": "1000000000",
              "terawatt": "1000000000000"},
    "energy": {"kilowatt-hour": "1", "megawatt-hour": "1000", "gigawatt-hour": "1000000",
               "terawatt-hour": "1000000000"},
}  # fmt: skip
_DIMENSION = {unit: name for name, sizes in _SIZES.items() for unit in sizes}
DURATIONS = (*_SIZES["time"], *_SIZES["calendar"])

# Further ways to write them, German and English, beyond the long names and signs of CLDR.
_MORE = {
    "second": (("Sek.", "s", "sec"), ("s", "sec", "secs")),
    "minute": (("Min.", "min"), ("min", "mins")),
    "hour": (("Std.", "h"), ("h", "hr", "hrs")),
    "month": (("Mon.",), ("mths",)),
    "century": (("Jh.", "Jhd."), ()),
    "celsius": (("Grad", "°", "C"), ("degrees", "degrees centigrade", "centigrade", "°", "C")),
    "fahrenheit": (("Grad", "°", "F"), ("degrees", "°", "F")),
    "kilometer-per-hour": (("Stundenkilometer", "Stundenkilometern", "Kilometer je Stunde", "km/h", "kmh"),
                           ("kilometers an hour", "kph", "km/h", "kmh")),
    "mile-per-hour": (("mph",), ("miles an hour", "mph")),
    "kilometer-per-second": (("Kilometer je Sekunde", "km/s"), ("kilometers a second", "km/s")),
    "meter-per-second": (("Meter je Sekunde",), ("meters a second",)),
    "square-meter": (("qm", "m2"), ("sq m",)),
    "square-kilometer": (("qkm", "km2"), ("sq km",)),
    "square-mile": ((), ("sq mi",)),
    "cubic-meter": (("cbm", "m3"), ("cu m",)),
    "tonne": (("t",), ("tonnes", "tonne", "tons", "ton", "t")),
    "kilogram": (("Kilo", "Kilos"), ("kilo", "kilos")),
    "kilowatt-hour": (("kWh",), ("kilowatt-hours", "kWh")),
    "megawatt-hour": (("MWh",), ("megawatt-hours", "MWh")),
    "gigawatt-hour": (("GWh",), ("gigawatt-hours", "GWh")),
    "terawatt-hour": (("TWh",), ("terawatt-hours", "TWh")),
    "terawatt": (("TW",), ("TW",)),
    "horsepower": (("PS",), ("hp",)),
    "light-year": (("Lj",), ("light-years", "ly")),
    "astronomical-unit": (("AE",), ("AU", "au")),
}  # fmt: skip

# Currencies as the press calls them, where CLDR is long-winded: one and many, German, English.
_OWN_CURRENCIES = {
    "GBP": ("Pfund", "Pfund", "pound", "pounds"),
    "JPY": ("Yen", "Yen", "yen", "yen"),
    "CNY": ("Yuan", "Yuan", "yuan", "yuan"),
    "RUB": ("Rubel", "Rubel", "ruble", "rubles"),
    "DEM": ("D-Mark", "D-Mark", "German mark", "German marks"),
    "EUR": ("Euro", "Euro", "euro", "euros"),
    "USD": ("US-Dollar", "US-Dollar", "US dollar", "US dollars"),
}
_MORE_MONEY = {
    "EUR": ((), ("euro",)),
    "USD": (("Dollar",), ("dollars", "dollar")),
    "GBP": (("Pfund Sterling", "britische Pfund"), ("pounds sterling", "British pounds")),
    "CHF": (("Franken", "Fr."), ("francs", "franc")),
    "JPY": (("japanische Yen", "¥"), ("Japanese yen",)),
    "RUB": (("russische Rubel",), ("roubles", "rouble", "Russian rubles")),
    "DEM": (("Deutsche Mark", "Mark", "DM"), ("deutschmarks", "deutsche marks", "marks", "DM")),
}
_SIGNS = {"EUR": ("€",), "USD": ("$", "US$"), "GBP": ("£",), "JPY": ("¥",), "CNY": ("¥",)}

# German nouns that take "eine"; the others take "ein".
_FEMININE = ("e", "einheit", "ung", "kraft", "mark", "lira", "peseta", "hrywnja")
_NOT_FEMININE = ("joule", "byte", "ampere", "acre", "promille", "quecksilbersäule", "stone")
_TAKES_N = re.compile(r"(?:e|ter)$")  # Jahre, Meter: in Jahren, aus Metern


# --- units


def check_unit(unit: str, allowed: Iterable[str] = ()) -> None:
    """Raises ValueError with what was probably meant, unless it is a unit (one of `allowed`, if any)."""
    if unit in (tuple(allowed) or {**_DIMENSION, **_MORE, **_OWN_UNITS}):
        return  # known without Babel
    known = tuple(allowed) or (*cldr.units(), *_OWN_UNITS)
    if unit not in known:
        called = [u for u in known if fold(unit) in _folded(u)]
        meant = called or get_close_matches(_RENAMED.get(unit, unit), known, cutoff=0.6)
        more = " …" if len(known) > 12 else ""
        hint = f"did you mean {' or '.join(meant)}?" if meant else f"known are {', '.join(known[:12])}{more}"
        raise ValueError(f"{unit!r} is not a unit; {hint}")


def _folded(unit: str) -> list[str]:
    return [fold(name) for lang in Lang for name in _typed_names(unit, lang)]


def unit_noun(unit: str, lang: Lang) -> Noun:
    """What a unit is called after a number.

    >>> unit_noun("square-kilometer", Lang.DE).other
    'Quadratkilometer'
    """
    if unit not in _OWN_UNITS:
        return cldr.unit_noun(unit, lang)
    return _own_noun(_OWN_UNITS[unit], lang)


def _own_noun(names: tuple[str, str, str, str], lang: Lang) -> Noun:
    one, other = names[:2] if lang is Lang.DE else names[2:]
    return Noun(one, other, ())


def article(noun: Noun, lang: Lang) -> str:
    """What a single one is counted with.

    >>> article(unit_noun("hour", Lang.DE), Lang.DE), article(unit_noun("joule", Lang.DE), Lang.DE)
    ('eine', 'ein')
    """
    if lang is Lang.EN:
        return "one"
    head = noun.one.partition(" pro ")[0].casefold()
    return "eine" if head.endswith(_FEMININE) and not head.endswith(_NOT_FEMININE) else "ein"


def unit_names(unit: str, lang: Lang, single: bool) -> tuple[str, ...]:
    """Names that running text puts after a number, the usual one first."""
    noun = unit_noun(unit, lang)
    usual = noun.one if single else noun.other
    more = [word for word in _MORE.get(unit, ((), ()))[lang is Lang.EN] if len(word) > 3]
    varied = [_dative(noun.other)] if lang is Lang.DE and not single else []
    british = [_british(usual)] if lang is Lang.EN else []
    return tuple(dict.fromkeys((usual, *varied, *british, *more)))


def unit_signs(unit: str, lang: Lang) -> tuple[str, ...]:
    """Abbreviations of a unit: "km²", "Std."."""
    more = [word for word in _MORE.get(unit, ((), ()))[lang is Lang.EN] if len(word) <= 3]
    return tuple(dict.fromkeys((*unit_noun(unit, lang).short, *more)))


def _dative(plural: str) -> str:
    head, pro, rest = plural.partition(" pro ")
    return (head + "n" if _TAKES_N.search(head) else head) + pro + rest


def _british(name: str) -> str:
    return re.sub(r"(met|lit)er", r"\1re", name).replace("metric ton", "tonne")


@cache
def unit_words(unit: str) -> Mapping[str, UnitWord]:
    """Folded words that may be typed for a unit, and for others of its dimension."""
    words: dict[str, UnitWord] = {}
    sizes = {unit: "1", **_SIZES.get(_DIMENSION.get(unit, ""), {})}  # its own words come first
    for other in sizes:
        names = Bilingual(_typed_names(other, Lang.DE), _typed_names(other, Lang.EN))
        _add(words, names, Fraction(sizes[other]) / Fraction(sizes[unit]))
    return words


def _typed_names(unit: str, lang: Lang) -> tuple[str, ...]:
    names = (*unit_names(unit, lang, True), *unit_names(unit, lang, False))
    return (*names, *unit_signs(unit, lang))


def _add(words: dict[str, UnitWord], names: Bilingual[tuple[str, ...]], each: Fraction = Fraction(1)) -> None:
    folded = names.map(lambda some: [fold(name) for name in some])
    for name in dict.fromkeys((*folded.de, *folded.en)):
        langs = tuple(lang for lang in Lang if name in folded[lang])
        words.setdefault(name, UnitWord(langs, each))


@cache
def unit_vocabulary() -> frozenset[str]:
    """Folded names of all units: none of them is a typo of another."""
    return frozenset(name for unit in (*cldr.units(), *_OWN_UNITS) for name in _folded(unit))


def size(unit: str) -> tuple[str, Fraction]:
    """Dimension and size in it; a unit without known relatives is a dimension of its own."""
    dimension = _DIMENSION.get(unit)
    return (dimension, Fraction(_SIZES[dimension][unit])) if dimension else (unit, Fraction(1))


# --- currencies


def check_currency(code: str) -> None:
    """Raises ValueError with what was probably meant, unless it is an ISO 4217 code."""
    if code not in _OWN_CURRENCIES and code not in cldr.currencies():
        called = [c for c in cldr.currencies() if fold(code) in currency_words(c)]
        hint = f"did you mean {' or '.join(called[:3])}?" if called else "write it as EUR, USD or GBP"
        raise ValueError(f"{code!r} is not a currency; {hint}")


def currency_noun(code: str, lang: Lang) -> Noun:
    """What a currency is called after a number.

    >>> currency_noun("CHF", Lang.DE).other, currency_noun("GBP", Lang.EN).other
    ('Schweizer Franken', 'pounds')
    """
    if code not in _OWN_CURRENCIES:
        return cldr.currency_noun(code, lang)
    return _own_noun(_OWN_CURRENCIES[code], lang)


def currency_names(code: str, lang: Lang, single: bool) -> tuple[str, ...]:
    """Names that running text puts after a number, the usual one first."""
    noun = currency_noun(code, lang)
    more = _MORE_MONEY.get(code, ((), ()))[lang is Lang.EN]
    return tuple(dict.fromkeys((noun.one if single else noun.other, *more)))


def currency_signs(code: str) -> tuple[str, ...]:
    return (*_SIGNS.get(code, ()), code)


@cache
def currency_words(code: str) -> Mapping[str, UnitWord]:
    """Folded words that may be typed for a currency."""
    words: dict[str, UnitWord] = {}
    _add(words, Bilingual(_typed_money(code, Lang.DE), _typed_money(code, Lang.EN)))
    return words


def _typed_money(code: str, lang: Lang) -> tuple[str, ...]:
    names = (*currency_names(code, lang, True), *currency_names(code, lang, False))
    official = cldr.currency_noun(code, lang)
    return (*names, official.one, official.other, *official.short, *currency_signs(code))


@cache
def currency_vocabulary() -> frozenset[str]:
    """Folded names of all currencies: none of them is a typo of another."""
    return frozenset(fold(n) for c in cldr.currencies() for lang in Lang for n in _typed_money(c, lang))

"""Whether a stem tells of which nation the answer is: only a name of that nation can be right then."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from quizgen.model import GAP, Bilingual, Lang, Value
from quizgen.questions import cues
from quizgen.text.wording import contains, folded, tokens
from quizgen.values import cldr
from quizgen.values.lexicon import nationality
from quizgen.values.names import Place
from quizgen.values.organisations import known_organisations
from quizgen.values.people import by_spelling, by_surname, known_people
from quizgen.values.places import known_place, places_of
from quizgen.values.surnames import surnames

# Further words that tell of a nation: German ones as they begin, in lower case,
_MORE_GERMAN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "GB": ("brit", "engl", "schott", "walis"),
        "US": ("us-", "amerik", "washington"),
        "RU": ("sowjet", "kreml"),
        "DE": ("preuß", "preuss", "bayer", "sächs"),
        "IT": ("röm", "venez", "florent"),
        "AT": ("habsburg", "wiener"),
        "TR": ("osman",),
        "CN": ("sichuan", "xinhua", "guangdong", "yunnan"),
    }
)
_MORE_ENGLISH: Mapping[str, tuple[str, ...]] = MappingProxyType(  # and English ones as they are
    {
        "GB": ("UK", "England", "English", "Scottish", "Scotland"),
        "US": ("US", "U.S", "America", "American", "Washington"),
        "RU": ("Soviet", "Kremlin"),
        "DE": ("Prussian", "Bavarian", "Prussia"),
        "IT": ("Roman", "Venetian", "Florentine"),
        "AT": ("Habsburg", "Viennese"),
        "TR": ("Ottoman",),
        "CN": ("Sichuan", "Xinhua", "Guangdong", "Yunnan"),
    }
)
# What everybody knows to be of one country, as words begin in either language.
_TELLTALE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "CN": ("yuan", "ming-", "qing", "tang-", "han-dynast", "mandarin", "renminbi", "peking"),
        "JP": ("shogun", "samurai", "tokugawa", "meiji", "yen", "tenno"),
        "IN": ("mogul", "mughal", "hindi", "raj", "lok sabha", "gandhi"),
        "RU": ("zar", "tsar", "bolschewik", "bolshevik", "rubel", "ruble", "duma"),
        "ZA": ("apartheid", "bure", "boer"),
        "GB": ("tudor", "westminster", "whitehall", "brexit"),
        "FR": ("jakobiner", "jacobin", "elysee", "bourbon"),
        "DE": ("bundestag", "bundeswehr", "bundeskanzler", "weimar", "reichstag", "wehrmacht", "ddr", "brd"),
        "AT": ("habsburg", "nationalrat"),
        "TR": ("osman", "ottoman"),
        "IL": ("knesset", "schekel", "shekel"),
        "PL": ("sejm", "zloty"),
        "HU": ("forint", "magyar"),
        "IR": ("schah", "shah", "ajatollah", "ayatollah"),
        "EG": ("pharao",),
        "PE": ("inka", "inca"),
        "MX": ("azteke", "aztec"),
        "US": ("kapitol", "capitol", "pentagon", "weisse haus", "weissen haus", "white house"),
    }
)
_REGIONS_OF = MappingProxyType(  # by what the table of regions calls them
    {
        "uk": "GB",
        "belgium": "BE",
        "spain": "ES",
        "france": "FR",
        "italy": "IT",
        "germany": "DE",
        "austria": "AT",
        "switzerland": "CH",
        "canada": "CA",
    }
)
_OF_A_NATION = frozenset(("authority", "court", "parliament", "party"))
_NATION = re.compile(r"[A-Z]{2}\b")  # at the beginning of a group of organisations
_LONGEST_NAME = 4  # words


def tells_country(stem: Bilingual[str], place: Place) -> str | None:
    """The word by which a stem shows that a country is meant: its people or language, its capital, its
    ruler's name, a thing known to be of it.

    >>> china = Place(Bilingual("China", "China"), "country")
    >>> tells_country(Bilingual("Ärzte am Yuan-Hof in ____", "physicians of the Yuan in ____"), china)
    'yuan'
    """
    code = country_code(place)
    if code is None:
        return None
    for word in _TELLTALE.get(code, ()):
        if any(f" {word}" in f" {folded(stem[lang])}" for lang in Lang):
            return word
    beginnings = (*_words(code)[0], *(folded(word) for word in _words(code)[1] if len(word) > 3))
    for word in {token for lang in Lang for token in tokens(stem[lang])}:
        if word.casefold().startswith(beginnings):
            return word
    if not cues.SEAT.is_in(stem):
        told = (*_towns(stem), *_bodies(stem))
        if name := next((name for name, nation in told if nation == code), None):
            return name
    acts = GAP in stem.de + stem.en or cues.LAND_ACTS.is_in(stem)
    persons = well_known(stem) if acts else known_to_all(stem)
    return next((name for name, nation in persons if nation == code), None)


def country_code(place: Place) -> str | None:
    """That of ISO 3166, if it is a country of which the tables know.

    >>> country_code(Place(Bilingual("Niederlande", "Netherlands"), "country"))
    'NL'
    """
    known = known_place(place.name.de, "country") or known_place(place.name.en, "country")
    return _codes().get(known.name.de) if known else None


@cache
def _codes() -> Mapping[str, str]:
    places = ((known_place(name, "country"), code) for code, name in cldr.territories(Lang.DE).items())
    return MappingProxyType({place.name.de: code for place, code in places if place})


def well_known(stem: Bilingual[str]) -> Iterator[tuple[str, str]]:
    """Persons of the tables whom a text names, with their countries."""
    for lang in Lang:
        words = tokens(stem[lang])
        spelled, short = _by_tokens(lang), by_surname(lang)
        for first in range(len(words)):
            for last in range(first + 1, min(first + _LONGEST_NAME, len(words)) + 1):
                name = " ".join(words[first:last])
                if (country := spelled.get(name)) or (name in short and (country := short[name].country)):
                    yield name, country


def _towns(stem: Bilingual[str]) -> Iterator[tuple[str, str]]:
    """Towns that a stem names, with their countries."""
    for lang in Lang:
        said = frozenset(tokens(stem[lang]))
        for town in places_of("city"):
            name = town.name[lang]
            if name in said or (" " in name and contains(stem[lang], name)):
                yield name, town.path[-1]


def _bodies(stem: Bilingual[str]) -> Iterator[tuple[str, str]]:
    """Authorities, courts, parliaments and parties that a stem names, with their countries."""
    for name, lang, nation in _bodies_of_nations():
        if name in stem[lang] and set(tokens(name)) <= set(tokens(stem[lang])):
            yield name, nation


@cache
def _bodies_of_nations() -> tuple[tuple[str, Lang, str], ...]:
    return tuple(
        (names[lang], lang, one.group[:2])
        for one in known_organisations()
        if one.kind in _OF_A_NATION and _NATION.match(one.group)
        for names in one.names
        for lang in Lang
    )


def known_to_all(stem: Bilingual[str]) -> Iterator[tuple[str, str]]:
    """Of these those whom the surname alone would name, but where it tells of their lives.

    >>> stem = Bilingual("Welches Amt hatte Angela Merkel?", "Which office did Angela Merkel hold?")
    >>> list(known_to_all(stem))[:1]
    [('Angela Merkel', 'DE')]
    """
    if not cues.LIFE.is_in(stem):
        yield from ((name, nation) for name, nation in well_known(stem) if name in _of_all())


@cache
def _of_all() -> frozenset[str]:
    return frozenset(
        " ".join(tokens(name))
        for one in known_people()
        if one.mark == "!"
        for lang in Lang
        for spelling in one.spellings[lang]
        for name in (spelling, *surnames(spelling)[:1])
    )


@cache
def _by_tokens(lang: Lang) -> Mapping[str, str]:
    return MappingProxyType(
        {" ".join(tokens(name)): one.country for name, one in by_spelling(lang).items() if " " in name}
    )


def tells_nation(stem: Bilingual[str], country: str) -> bool:
    """Whether it names the country, its people or one of its cities.

    >>> tells_nation(Bilingual("Welcher deutsche Physiker kam?", "Which German physicist came?"), "DE")
    True
    """
    beginnings, words = _words(country)
    said = stem.de.casefold()
    if any(word.startswith(beginnings) for word in said.split()):
        return True
    if any(contains(stem.en, form) for word in words for form in (word, f"{word}s")):
        return True
    names = [word for lang in Lang for word in tokens(stem[lang]) if word[0].isupper()]
    towns = (known_place(word, "city") for word in names)
    if any(town is not None and town.path[-1] == country for town in towns):
        return True
    parts = (known_place(word, "region") for word in names)
    return any(part is not None and _REGIONS_OF.get(part.path[0]) == country for part in parts)


def nation_of_town(value: Value) -> str | None:
    """The code of the country in which a known town lies."""
    if not isinstance(value, Place) or value.kind != "city":
        return None
    known = known_place(value.name.de, "city") or known_place(value.name.en, "city")
    return known.path[-1] if known else None


def tells_region(stem: Bilingual[str], town: Place) -> bool:
    """Whether it names a part of the country in which a town lies.

    >>> edinburgh = Place(Bilingual("Edinburgh", "Edinburgh"), "city")
    >>> tells_region(Bilingual("im Osten Schottlands", "in the east of Scotland"), edinburgh)
    True
    """
    nation = nation_of_town(town)
    parts = (part for part in places_of("region") if nation and _REGIONS_OF.get(part.path[0]) == nation)
    return any(contains(stem[lang], part.name[lang]) for part in parts for lang in Lang)


def tells_people(stem: Bilingual[str], country: str) -> bool:
    """Whether it speaks of the people of a country, by its German name: "the Syrian army"."""
    adjective = nationality(country)
    if adjective is None:
        return False
    said = {Lang.DE: adjective.stem.casefold(), Lang.EN: adjective.en.casefold()}
    return any(word.startswith(said[lang]) for lang in Lang for word in tokens(stem[lang].casefold()))


@cache
def _words(country: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """How German words begin that tell of a nation, and the English words that do."""
    beginnings, words = _MORE_GERMAN.get(country, ()), _MORE_ENGLISH.get(country, ())
    german, english = (cldr.territories(lang).get(country, "") for lang in (Lang.DE, Lang.EN))
    known = known_place(german, "country") if german else None
    names = (known.name.de, *known.also.de) if known else (german,)
    adjective = next((found for name in names if (found := nationality(name))), None)
    beginnings += tuple(name.casefold() for name in names if len(name) > 2)
    words += (known.name.en, *known.also.en) if known else (english,)
    if adjective:
        beginnings, words = (*beginnings, adjective.stem.casefold()), (*words, adjective.en)
    return beginnings, tuple(filter(None, words))

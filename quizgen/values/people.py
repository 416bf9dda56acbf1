"""Persons whom many know, by kind and time: `tables/people`, a person a row under the heading of a kind.

    Wladimir Putin|Wladimir Wladimirowitsch Putin = Vladimir Putin !, m RU 1952..
    Aristoteles = Aristotle, m GR -384..-322
    Dwight D. Eisenhower, m US 1890..1969, general

The German name and further spellings, the English ones where they differ; "!" where the surname alone means
this person wherever no other has it, "?" where the name is as often something else ("Prince"), so that no
text is read as naming him; sex, country, years of birth and death; further kinds. `together.txt` lists, in a
row each, who did something together: never offer one for the other.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import NamedTuple

from quizgen.model import Bilingual, Lang
from quizgen.values.names import Person
from quizgen.values.person_kinds import family
from quizgen.values.surnames import surnames
from quizgen.values.tables import rows

TOGETHER = "together.txt"
_LIFE = re.compile(r", ([mf]) ([A-Z]{2}) (-?\d+)\.\.(-?\d+)?(?:, ([a-z -]+))?$")
_AREAS: Mapping[str, str] = MappingProxyType(
    {
        country: area
        for area, countries in {
            "german": "DE AT CH",
            "english": "US GB IE CA AU NZ",
            "french": "FR BE",
            "spanish": "ES MX AR CL VE CO PE BO EC UY NI CU GT SV",
            "portuguese": "PT BR",
            "italian": "IT",
            "dutch": "NL",
            "nordic": "SE NO DK FI IS",
            "russian": "RU UA BY",
            "slavic": "PL CZ SK BG RS HR SI BA MK YU",
            "arabic": "EG SY IQ LB PS JO SA MA DZ TN LY SD",
            "chinese": "CN TW",
            "korean": "KR KP",
        }.items()
        for country in countries.split()
    }
)
_GROWN = 18  # from this age on
_OLDEST = 95


class KnownPerson(NamedTuple):
    """A row; its first kind is what the person is best known for."""

    spellings: Bilingual[tuple[str, ...]]
    kinds: tuple[str, ...]
    sex: str  # "m" or "f"
    country: str
    born: int
    died: int | None
    mark: str = ""

    @property
    def name(self) -> Bilingual[str]:
        return self.spellings.map(lambda names: names[0])

    @property
    def area(self) -> str:
        return area_of(self.country)

    def was_active(self, year: int) -> bool:
        """Whether the person could do something in that year."""
        return self.born + _GROWN <= year <= (self.born + _OLDEST if self.died is None else self.died)


def area_of(country: str) -> str:
    """Countries whose names sound alike; any other is alone."""
    return _AREAS.get(country, country)


@cache
def known_people() -> tuple[KnownPerson, ...]:
    """All of them, in the order of the tables."""
    folder = files("quizgen.values.tables") / "people"
    tables = sorted(entry.name for entry in folder.iterdir() if entry.name != TOGETHER)
    return tuple(read_row(row, kind) for table in tables for kind, row in rows(f"people/{table}"))


def read_row(row: str, kind: str) -> KnownPerson:
    """Raises ValueError if it is none."""
    found = _LIFE.search(row)
    if not found:
        raise ValueError(f"no row of a person: {row}")
    sex, country, born, died, kinds = found.groups()
    said = row[: found.start()]
    mark = said[-1] if said[-2:] in (" !", " ?") else ""
    german, _, english = said.removesuffix(f" {mark}").partition(" = ")
    names = tuple(german.split("|"))
    return KnownPerson(
        spellings=Bilingual(names, tuple(english.split("|")) if english else names),
        kinds=(kind, *(kinds or "").split()),
        sex=sex,
        country=country,
        born=int(born),
        died=int(died) if died else None,
        mark=mark,
    )


@cache
def by_spelling(lang: Lang) -> Mapping[str, KnownPerson]:
    """Whom a text of that language names so; of namesakes the first."""
    found: dict[str, KnownPerson] = {}
    for one in known_people():
        for name in one.spellings[lang] if one.mark != "?" else ():
            found.setdefault(name, one)
    return MappingProxyType(found)


@cache
def by_surname(lang: Lang) -> Mapping[str, KnownPerson]:
    """Those who are known by the surname alone, by that surname."""
    found = {}
    for one in known_people():
        if one.mark == "!":
            for spelling in one.spellings[lang]:
                found.update(dict.fromkeys(surnames(spelling)[:1], one))
    return MappingProxyType(found)


def known_person(person: Person) -> KnownPerson | None:
    """The row of somebody with that name and of that family, if a kind is told.

    >>> row = known_person(Person(Bilingual("Aristoteles", "Aristotle"), "philosopher"))
    >>> row and (row.country, row.born)
    ('GR', -384)
    """
    found = _by_name().get(person.name.de) or _by_name().get(person.name.en)
    if found and person.kind and family(person.kind) not in map(family, found.kinds):
        return None
    return found


def together(one: KnownPerson) -> frozenset[str]:
    """The German names of those who did with this person what both are known for."""
    return _partners().get(one.name.de, frozenset())


@cache
def _by_name() -> Mapping[str, KnownPerson]:
    found: dict[str, KnownPerson] = {}
    for one in known_people():
        for name in (*one.spellings.de, *one.spellings.en):
            found.setdefault(name, one)
    return MappingProxyType(found)


@cache
def _partners() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    for _, row in rows(f"people/{TOGETHER}"):
        names = frozenset(row.split(", "))
        for name in names:
            found[name] |= names
    return MappingProxyType(found)

"""Persons as options: of one kind and time, and none that the article or the stem tells of."""

import random
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from quizgen.errors import Location
from quizgen.model import Article, Bilingual, Fact, Lang
from quizgen.questions.nations import tells_nation, tells_people
from quizgen.questions.persons import comparable, persons_like
from quizgen.values.names import Person
from quizgen.values.people import KnownPerson, known_person


def person(name: str, kind: str = "", english: str = "") -> Person:
    return Person(Bilingual(name, english or name), kind)


def options(
    key: Person, stem: str, text: str = "", published: date | None = None, seed: int = 1
) -> list[Person]:
    article = Article("x", Lang.DE, "", published, "", Path("x.md"), text, ())
    fact = Fact("f", {}, {}, text, Location(Path("x.yaml"), 1))
    return list(persons_like(key, fact, Bilingual(stem, stem), article, random.Random(seed)))[:6]


def lives(found: list[Person]) -> list[KnownPerson]:
    known = [known_person(one) for one in found]
    assert all(known)
    return [one for one in known if one]


MERKEL = person("Angela Merkel", "head-of-government")
PLANCK = person("Max Planck", "physicist")
OF_KEY: list[tuple[str, Person, str, Callable[[KnownPerson], bool]]] = [
    ("women beside a woman", person("Lady Gaga", "singer"), "Wer kam?", lambda one: one.sex == "f"),
    ("of one time", PLANCK, "Wer kam 1910?", lambda one: abs(one.born - 1858) <= 40),
    ("alive in the year", person("Otto Hahn", "chemist"), "Wer kam 1960?", lambda one: one.was_active(1960)),
    ("of one kind", person("Pelé", "footballer"), "Wer kam?", lambda one: "footballer" in one.kinds),
    ("nearer in time where no year is told", PLANCK, "Wer kam?", lambda one: abs(one.born - 1858) <= 20),
    ("written in one word", person("Pelé", "footballer"), "Wer kam?", lambda one: " " not in one.name.de),
    ("of the nation told", person("Bruno Kreisky", "head-of-government"), "Wer regierte Österreich?",
     lambda one: one.country == "AT"),
    ("of the nation of a city", PLANCK, "Wer sprach in Berlin?", lambda one: one.country == "DE"),
    ("numbered like the key", person("Johannes XXIII.", "pope", "John XXIII"), "Wer kam?",
     lambda one: one.name.de.endswith(".")),
    ("nobody of abroad", person("Claudia Roth", "party-politician"), "Wer kam?",
     lambda one: one.country == "DE"),
    ("of the very kind", person("Barack Obama", "president"), "Wer kam?",
     lambda one: one.kinds[0] == "president" and one.country == "US"),
    ("players of all nations", person("Roger Federer", "tennis-player"), "Wer kam?",
     lambda one: one.kinds[0] == "tennis-player"),
]  # fmt: skip


@pytest.mark.parametrize(("key", "stem", "fits"), [row[1:] for row in OF_KEY], ids=[row[0] for row in OF_KEY])
def test_options_are_like_the_key(key: Person, stem: str, fits: Callable[[KnownPerson], bool]) -> None:
    found = options(key, stem)
    assert len(found) >= 2
    assert all(map(fits, lives(found)))
    assert {one.grain for one in found} == {key.grain}
    assert not any(one.overlaps(key) for one in found)


NOBODY = [
    ("who is neither known nor of a kind", person("Eva Muster"), "Wer kam 1990?"),
    ("without others of the office in that country", MERKEL, "Wer kam 2010?"),
    ("unknown", person("Friedrich Ohnename", "historian"), "Wer kam 1990?"),
    ("of another family than the namesake", person("Robert Koch", "footballer"), "Wer kam 1990?"),
]


@pytest.mark.parametrize(("key", "stem"), [row[1:] for row in NOBODY], ids=[row[0] for row in NOBODY])
def test_nobody_stands_beside(key: Person, stem: str) -> None:
    assert options(key, stem) == []


@pytest.mark.parametrize(
    "text",
    ["Gerhard Schröder war da.", "Schröder war da.", "Da war Schröders Hund, und Schröder rief."],
)
def test_whom_the_article_names_is_no_option(text: str) -> None:
    key = person("Helmut Kohl", "head-of-government")
    names = {one.name.de for seed in range(20) for one in options(key, "Wer kam?", text, seed=seed)}
    assert "Willy Brandt" in names
    assert "Gerhard Schröder" not in names


def test_partners_are_no_options() -> None:
    key = person("Francis Crick", "biologist")
    names = {one.name.de for seed in range(20) for one in options(key, "Who found it?", seed=seed)}
    assert "James Watson" not in names


def test_nobody_who_has_long_retired() -> None:
    found = options(person("Carsten Spohr", "executive"), "Wer kam?", published=date(2024, 3, 1))
    assert len(found) >= 2
    assert all(one.born >= 1954 for one in lives(found))


def test_the_title_tells_the_nation() -> None:
    kreisky = person("Bruno Kreisky", "head-of-government")
    article = Article("x", Lang.DE, "Österreichs Weg", None, "", Path("x.md"), "", ())
    fact = Fact("f", {}, {}, "", Location(Path("x.yaml"), 1))
    found = list(persons_like(kreisky, fact, Bilingual("Wer kam?", "Who came?"), article, random.Random(1)))
    assert {one.country for one in lives(found)} == {"AT"}


def test_the_day_of_publishing_tells_who_lives() -> None:
    found = options(person("Angela Merkel", "head-of-government"), "Wer kam?", published=date(2016, 3, 1))
    assert all(one.was_active(2016) for one in lives(found))


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (person("Angela Merkel", "guest"), person("Theresa May", "guest"), True),
        (person("Angela Merkel", "guest"), person("Olaf Scholz", "guest"), False),
        (person("Anna Muster", "guest"), person("Paul Muster", "guest"), False),
        (person("Adele Muster", "guest"), person("Xy Muster", "guest"), True),
    ],
)
def test_sexes_compare(one: Person, other: Person, alike: bool) -> None:
    assert comparable(one, other) is comparable(other, one) is alike


@pytest.mark.parametrize(
    ("stem", "country", "told"),
    [
        (Bilingual("Wer regierte in Frankreich?", "Who ruled in France?"), "FR", True),
        (Bilingual("Welcher französische König kam?", "Which French king came?"), "FR", True),
        (Bilingual("Wer sprach in Lyon?", "Who spoke in Lyon?"), "FR", True),
        (Bilingual("Welcher US-Präsident kam?", "Which U.S. president came?"), "US", True),
        (Bilingual("Wer zählte die Opfer in Sichuan?", "Who counted the victims in Sichuan?"), "CN", True),
        (Bilingual("Wer sprach in Lyon?", "Who spoke in Lyon?"), "IT", False),
        (Bilingual("Wer kam?", "Who came?"), "YU", False),
    ],
)
def test_a_nation_is_told(stem: Bilingual[str], country: str, told: bool) -> None:
    assert tells_nation(stem, country) is told


def test_a_people_is_told() -> None:
    stem = Bilingual("Die französischsprachige Bevölkerung blieb.", "The French-speaking population stayed.")
    assert tells_people(stem, "Frankreich")
    assert not tells_people(stem, "Spanien")

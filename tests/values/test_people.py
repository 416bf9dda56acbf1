"""The tables of persons: each row is one, each person stands once, and what is asked of them."""

from collections import Counter
from importlib.resources import files

import pytest

from quizgen.model import Bilingual, Lang
from quizgen.values import cldr
from quizgen.values.names import Person
from quizgen.values.people import (
    TOGETHER,
    KnownPerson,
    by_spelling,
    by_surname,
    known_people,
    known_person,
    read_row,
    together,
)
from quizgen.values.person_kinds import family, is_kind
from quizgen.values.tables import rows

LONGEST_LIFE = 105
THIS_YEAR = 2026
GONE = {"YU"}  # countries that were


def test_every_row_is_a_person_with_a_life() -> None:
    for one in known_people():
        assert all(map(is_kind, one.kinds)), one
        assert len(set(one.kinds)) == len(one.kinds), one
        assert one.country in cldr.territories(Lang.DE) or one.country in GONE, one
        ended = THIS_YEAR if one.died is None else one.died
        assert one.born < ended <= THIS_YEAR, one
        assert ended - one.born <= LONGEST_LIFE, one
        for lang in Lang:
            names = one.spellings[lang]
            assert len(set(names)) == len(names), one
            assert all(name == name.strip() and not set(name) & set("()[]!?=|") for name in names), one


def test_nobody_stands_twice() -> None:
    for lang in Lang:
        names = Counter((name, one.born) for one in known_people() for name in one.spellings[lang])
        assert [name for name, count in names.items() if count > 1] == []


def test_each_kind_has_company() -> None:
    kinds = Counter(kind for one in known_people() for kind in one.kinds)
    assert min(kinds.values()) >= 4


def test_who_stands_together_is_known() -> None:
    names = {one.name.de for one in known_people()}
    told = [name for _, row in rows(f"people/{TOGETHER}") for name in row.split(", ")]
    assert [name for name in told if name not in names] == []


def test_tables_are_headed() -> None:
    for entry in (files("quizgen.values.tables") / "people").iterdir():
        first = entry.read_text(encoding="utf-8").splitlines()[0]
        assert first.startswith("# "), entry.name  # where it comes from


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Ada Falk, f DE 1901..1980",
         KnownPerson(Bilingual(("Ada Falk",), ("Ada Falk",)), ("chemist",), "f", "DE", 1901, 1980)),
        ("Iwan Petrow|Ivan Petrow = Ivan Petrov !, m RU 1950.., physicist inventor",
         KnownPerson(Bilingual(("Iwan Petrow", "Ivan Petrow"), ("Ivan Petrov",)),
                     ("chemist", "physicist", "inventor"), "m", "RU", 1950, None, "!")),
        ("Otto = Otto, Count of Horn ?, m AT -40..14",
         KnownPerson(Bilingual(("Otto",), ("Otto, Count of Horn",)), ("chemist",), "m", "AT", -40, 14, "?")),
    ],
)  # fmt: skip
def test_rows_are_read(row: str, expected: KnownPerson) -> None:
    assert read_row(row, "chemist") == expected


@pytest.mark.parametrize(
    "row", ["Ada Falk", "Ada Falk, f DE", "Ada Falk, x DE 1901..", "Ada Falk, f DE 1901-1980"]
)
def test_other_rows_are_refused(row: str) -> None:
    with pytest.raises(ValueError, match="no row"):
        read_row(row, "chemist")


def test_a_namesake_of_another_family_is_not_known() -> None:
    name = Bilingual("Max Planck", "Max Planck")
    assert known_person(Person(name, "physicist")) == known_person(Person(name, "scientist"))
    assert known_person(Person(name)) is not None
    assert known_person(Person(name, "footballer")) is None


def test_who_may_be_named_so() -> None:
    assert by_surname(Lang.EN)["Putin"].name.de == "Wladimir Putin"
    assert "Johnson" not in by_surname(Lang.EN)
    assert "Prince" not in by_spelling(Lang.EN)


def test_partners_are_told() -> None:
    watson = by_spelling(Lang.DE)["James Watson"]
    assert "Francis Crick" in together(watson)
    assert together(by_spelling(Lang.DE)["Angela Merkel"]) == frozenset()


def test_kinds_belong_to_families() -> None:
    assert (family("chemist"), family("scientist"), family("teacher")) == (
        "scientist",
        "scientist",
        "teacher",
    )

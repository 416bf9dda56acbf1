"""The table of organisations: what is read from it, and who compares."""

import random
from collections import Counter

import pytest

from quizgen.model import Bilingual
from quizgen.values.names import Organisation
from quizgen.values.organisations import (
    kind_of_organisation,
    known_organisation,
    known_organisations,
    organisations_like,
)


def like(name: str, english: str = "") -> list[str]:
    return [other.de for other in organisations_like(Bilingual(name, english or name), random.Random(1))]


def test_every_organisation_has_a_kind_that_can_be_written() -> None:
    for one in known_organisations():
        assert one.names
        assert one.kind
        assert one.group
        assert Organisation(one.names[0], one.kind).grain == f"organisation:{one.kind}"


def test_none_stands_twice() -> None:
    names = Counter(name for one in known_organisations() for name in {pair.de for pair in one.names})
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("NATO", Bilingual("NATO", "NATO")),
        ("Europäische Zentralbank", Bilingual("Europäische Zentralbank", "European Central Bank")),
        ("ecb", Bilingual("EZB", "ECB")),
        ("Kegelverein", None),
    ],
)
def test_all_names_are_known(name: str, first: Bilingual[str] | None) -> None:
    found = known_organisation(name)
    assert (found and found[0]) == first


def test_those_of_one_group_come_first() -> None:
    assert like("SPD")[0] in ("CDU", "CSU", "FDP", "AfD", "BSW")
    assert set(like("Volkswagen")[:4]) <= {"BMW", "Daimler", "Mercedes-Benz", "Porsche", "Audi", "Opel"}
    assert {kind_of_organisation(name) for name in like("Borussia Dortmund")} == {"club"}
    assert like("Kegelverein") == []


def test_an_abbreviation_stands_beside_abbreviations() -> None:
    assert all(" " not in name for name in like("CDU"))
    assert not any(name.isupper() for name in like("Europäischer Gerichtshof", "European Court of Justice"))

"""What a question must keep so that it asks for one fact, or is not asked."""

import pytest

from quizgen.model import Lang
from quizgen.relations.say import question, statement
from tests.relations.reading import matches_in

LESS = [
    (Lang.DE, "Bei einer Schlägerei auf einem Parkplatz in Bremen sind im Mai 2011 mindestens vier Menschen ums Leben gekommen."),
    (Lang.DE, "Im März 1998 wurden in Lissabon bei zwielichtigen Vorgängen 40 Menschen getötet."),
    (Lang.DE, "2007 starben in Graz nach einem Gasleck 12 Menschen."),
    (Lang.EN, "At least 20 people were killed in Lisbon in May 1998 following a quarrel at a port."),
    (Lang.EN, "In May 1998, about 30 soldiers died in Norway in a snowdrift."),
]  # fmt: skip
TOLD = {
    "Im Mai 1998 starben in Lissabon genau 40 Menschen.": "How many people died in Lisbon in May 1998?",
    "Im Mai 1998 starben in Lissabon während des Krieges rund 40 Menschen.":
        "About how many people died during the war in Lisbon in May 1998?",
    "Spotify hat rund 40 Millionen Abonnenten.": "About how many subscribers does Spotify have?",
}  # fmt: skip
BOUNDS = (
    "Spotify hat über 40 Millionen Abonnenten.",
    "Spotify hat mindestens 40 Millionen Abonnenten.",
    "Im Mai 1998 starben in Lissabon weniger als 40 Menschen.",
)
ANOTHER = {
    "Im Jahr 2014 eröffnete Siemens in Berlin ein neues Museum.": False,
    "Im Jahr 2014 eröffnete Siemens in Berlin ein zweites Museum.": False,
    "Im Jahr 2014 eröffnete Siemens in Berlin ein Museum.": True,
}


def _asked(text: str, lang: Lang = Lang.DE) -> list[str]:
    found = [question(m, slot, Lang.EN) for m in matches_in(text, lang) for slot in m.bound]
    return [one for one in found if one]


@pytest.mark.parametrize(("lang", "text"), LESS)
def test_a_toll_is_not_told_without_what_happened(lang: Lang, text: str) -> None:
    assert matches_in(text, lang) == []


@pytest.mark.parametrize(("text", "asked"), TOLD.items())
def test_a_number_that_is_all_is_asked_for(text: str, asked: str) -> None:
    assert asked in _asked(text)


@pytest.mark.parametrize("text", BOUNDS)
def test_a_bound_is_not_asked_for_as_the_number(text: str) -> None:
    assert not [one for one in _asked(text) if "ow many" in one]


@pytest.mark.parametrize(("text", "asked"), ANOTHER.items())
def test_another_thing_without_a_name_is_not_asked_about(text: str, asked: bool) -> None:
    assert bool(_asked(text)) is asked


@pytest.mark.parametrize(
    ("english", "german"),
    {
        "In 1954, Italy announced the establishment of an organization.": "die Gründung einer Organisation",
        "In 1954, Italy announced the erection of a bridge.": "",
        "In 1954, Italy announced the adoption of a law.": "",
        "In 1954, Italy announced the formation of an organization.": "",
    }.items(),
)
def test_a_noun_is_not_carried_by_its_false_friend(english: str, german: str) -> None:
    said = ["".join(p.text for p in statement(m, Lang.DE) or ()) for m in matches_in(english, Lang.EN)]
    assert len(said) == bool(german)
    assert all(german in one for one in said)

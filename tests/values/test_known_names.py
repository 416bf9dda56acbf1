"""Names of organisations, events and places as they stand in sentences of both languages."""

import pytest

from quizgen.model import Lang
from quizgen.values.grammar import Case, Number
from quizgen.values.known_names import names, read_name
from quizgen.values.place_names import at, place_name, to
from quizgen.values.places import PLACE_KINDS, places_of

DE, EN = Lang.DE, Lang.EN


@pytest.mark.parametrize(
    ("lang", "text", "other"),
    [
        (DE, "der Europäischen Kommission", "the European Commission"),
        (DE, "Internationaler Währungsfonds", "the International Monetary Fund"),
        (DE, "des Internationalen Währungsfonds", "the International Monetary Fund"),
        (DE, "Nato", "NATO"),
        (DE, "Ersten Weltkriegs", "World War I"),
        (DE, "die Türkei", "Turkey"),
        (DE, "Frankreichs", "France"),
        (DE, "Luxemburg", "Luxembourg"),
        (DE, "die Niederlande", "the Netherlands"),
        (DE, "das Frankreich", None),
        (DE, "Georgia", "Georgia"),
        (EN, "Georgia", None),
        (EN, "the European Central Bank", "die Europäische Zentralbank"),
        (EN, "World War II", "der Zweite Weltkrieg"),
        (EN, "Holland", "die Niederlande"),
        (EN, "the UK", "Großbritannien"),
        (EN, "Atlantis", None),
    ],
)
def test_names_are_read(lang: Lang, text: str, other: str | None) -> None:
    name = read_name(text, lang)
    assert (name and name.say(lang.other)) == other


def test_kinds_tell_namesakes_apart() -> None:
    name = read_name("Georgia", EN, frozenset({"country"}))
    assert name
    assert name.say(DE) == "Georgien"


def test_names_are_read_as_they_are_said() -> None:
    for name in names():
        for case in Case:
            found = read_name(name.say(DE, case), DE)
            assert found is None or found.thing == name.thing, name
        back = read_name(name.say(EN), EN) if name.backward else name
        assert back is None or back.thing == name.thing, name


@pytest.mark.parametrize(
    ("name", "kind", "german", "english"),
    [
        ("Irak", "country", "im Irak, in den Irak", "in Iraq, to Iraq"),
        ("USA", "country", "in den USA, in die USA", "in the United States, to the United States"),
        ("Frankreich", "country", "in Frankreich, nach Frankreich", "in France, to France"),
        ("Kuba", "country", "auf Kuba, nach Kuba", "in Cuba, to Cuba"),
        ("Elsass", "region", "im Elsass, ins Elsass", "in Alsace, to Alsace"),
        ("Krim", "region", "auf der Krim, auf die Krim", "in Crimea, to Crimea"),
        ("Sylt", "island", "auf Sylt, nach Sylt", "on Sylt, to Sylt"),
        ("Rhein", "river", "am Rhein, an den Rhein", "on the Rhine, to the Rhine"),
        ("Bodensee", "lake", "am Bodensee, an den Bodensee", "on Lake Constance, to Lake Constance"),
        ("Alpen", "mountain", "in den Alpen, in die Alpen", "in the Alps, to the Alps"),
        ("Mount Everest", "mountain", "auf dem Mount Everest, auf den Mount Everest", "on Mount Everest, to Mount Everest"),
        ("Mars", "planet", "auf dem Mars, auf den Mars", "on Mars, to Mars"),
        ("Weißes Haus", "building", "im Weißen Haus, ins Weiße Haus", "in the White House, to the White House"),
        ("The Hague", "city", "in Den Haag, nach Den Haag", "in The Hague, to The Hague"),
    ],
)  # fmt: skip
def test_being_and_going(name: str, kind: str, german: str, english: str) -> None:
    place = place_name(name, kind)
    assert place is not None
    for lang, text in ((DE, german), (EN, english)):
        assert ", ".join((at(place, lang), to(place, lang))) == text


@pytest.mark.parametrize(
    ("name", "genitive", "german", "english"),
    [
        ("USA", "der USA", Number.PLURAL, Number.SINGULAR),
        ("Niederlande", "der Niederlande", Number.PLURAL, Number.SINGULAR),
        ("Tschad", "des Tschads", Number.SINGULAR, Number.SINGULAR),
        ("Japan", "Japans", Number.SINGULAR, Number.SINGULAR),
    ],
)
def test_agreement(name: str, genitive: str, german: Number, english: Number) -> None:
    place = place_name(name, "country")
    assert place is not None
    assert place.say(DE, Case.GENITIVE) == genitive
    assert (place.number(DE), place.number(EN)) == (german, english)


@pytest.mark.parametrize("kind", ["river", "lake", "sea", "mountain", "planet"])
def test_such_places_have_an_article(kind: str) -> None:
    names = {each.name.de: place_name(each.name.de, kind) for each in places_of(kind)}
    assert [word for word, name in names.items() if not (name and name.de.article)] in ([], ["Loch Ness"])


def test_every_place_is_a_name() -> None:
    for kind in PLACE_KINDS:
        assert all(place_name(each.name.de, kind) for each in places_of(kind))

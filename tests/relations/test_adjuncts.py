"""Phrases beside the arguments are said where both languages have the same preposition for them."""

import pytest

from quizgen.model import Lang
from quizgen.relations.say import statement
from tests.relations.reading import matches_in

SAID = {
    "Polish troops attacked Prague with the Russian army during the war in 1794.": (
        "Polnische Truppen griffen im Jahr 1794 mit der russischen Armee während des Krieges Prag an."
    ),
    "Rund 200.000 Menschen flohen 1956 aus Ungarn nach Österreich.": (
        "About 200,000 people fled from Hungary to Austria in 1956."
    ),
    "Im März 1998 wurden in Lissabon bei terroristischen Anschlägen 40 Menschen getötet.": (
        "40 people were killed in terrorist attacks in Lisbon in March 1998."
    ),
    "Portugal verlor die Kolonie nach 1810.": "Portugal lost the colony after 1810.",
    "Portugal verlor die Kolonie nach dem Ersten Weltkrieg.": "Portugal lost the colony after World War I.",
    "Portugal kolonisierte Brasilien trotz der Verluste.": "Portugal colonised Brazil despite the losses.",
}


@pytest.mark.parametrize(("text", "said"), SAID.items())
def test_a_phrase_is_carried_across(text: str, said: str) -> None:
    lang = Lang.EN if said[:3] == "Pol" else Lang.DE
    (match,) = matches_in(text, lang)
    pieces = statement(match, lang.other)
    assert pieces is not None
    assert "".join(piece.text for piece in pieces) == said


def test_where_somebody_comes_from_is_no_direction() -> None:
    assert not matches_in("The police arrested two men from Bremen in 2019.", Lang.EN)


def test_what_belongs_to_an_object_is_not_taken_for_it() -> None:
    assert not matches_in("Farmers called for more support for shepherds.", Lang.EN)


def test_a_foundation_stone_is_laid_for_something_that_has_a_name() -> None:
    assert not matches_in("Nelson Mandela legte 1996 den Grundstein für den Neubau.")

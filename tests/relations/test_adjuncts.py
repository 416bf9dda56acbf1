"""Phrases beside the arguments are said where both languages have the same preposition for them."""

import pytest

from quizgen.model import Lang
from quizgen.relations.say import question, statement
from tests.relations.reading import matches_in

FROM_GERMAN = {
    "Rund 200.000 Menschen flohen 1956 aus Ungarn nach Österreich.": "About 200,000 people fled from Hungary to Austria in 1956.",
    "Im März 1998 wurden in Lissabon bei terroristischen Anschlägen 40 Menschen getötet.": "40 people were killed in terrorist attacks in Lisbon in March 1998.",
    "Portugal verlor die Kolonie nach 1810.": "Portugal lost the colony after 1810.",
    "Portugal verlor die Kolonie nach dem Ersten Weltkrieg.": "Portugal lost the colony after World War I.",
    "John Miller gründete die Firma Ende 1961.": "John Miller founded the company in late 1961.",
    "Mitte der 1990er Jahre zog John Miller nach Berlin.": "John Miller moved to Berlin in the mid-1990s.",
    "In den 1990ern zog John Miller nach Berlin.": "John Miller moved to Berlin in the 1990s.",
    "Spanien eroberte im späten 18. Jahrhundert Portugal.": "Spain captured Portugal in the late 18th century.",
    "Spanien eroberte in den 1580er Jahren Portugal.": "Spain captured Portugal in the 1580s.",
    "Spanien eroberte im Frühjahr 1580 Portugal.": "Spain captured Portugal in the spring of 1580.",
    "Portugal kolonisierte Brasilien trotz der Verluste.": "Portugal colonised Brazil despite the losses.",
    "Die Band Rammstein wurde 1994 in Berlin gegründet.": "The band Rammstein was founded in Berlin in 1994.",
    "Im Jahr 1871 wurde Otto von Bismarck Reichskanzler.": "Otto von Bismarck became Reich chancellor in 1871.",
    "Barack Obama traf am 25. April 2016 in Hannover Angela Merkel.": (
        "Barack Obama met Angela Merkel on April 25, 2016."
    ),
    "Frankreich griff Spanien drei Jahre lang an.": "France attacked Spain for three years.",
    "Spanien eroberte Portugal 1580 erneut.": "Spain captured Portugal again in 1580.",
    "Die Niederlande sind ein Königreich.": "The Netherlands is a kingdom.",
}
FROM_ENGLISH = {
    "Spain occupied Portugal for three years.": "Spanien besetzte drei Jahre lang Portugal.",
    "The Saskatchewan River empties into Hudson Bay.": "Der Saskatchewan River mündet in die Hudson Bay.",
    "World War I began in 1914.": "Der Erste Weltkrieg begann im Jahr 1914.",
    "Jane Miller was the president of Harvard University.": "Jane Miller war Präsidentin der Harvard University.",
    "Mount Rainier is 4,392 meters high.": "Der Mount Rainier ist 4.392 Meter hoch.",
    "Polish troops attacked Prague with the Russian army during the war in 1794.": "Polnische Truppen griffen im Jahr 1794 mit der russischen Armee während des Krieges Prag an.",
    "Spain conquered Portugal in the first half of the 16th century.": "Spanien eroberte in der ersten Hälfte des 16. Jahrhunderts Portugal.",
    "Spain conquered Portugal on the evening of 3 May 1580.": "Spanien eroberte am Abend des 3. Mai 1580 Portugal.",
    "John Miller moved to Berlin by the end of 1963.": "John Miller zog bis Ende 1963 nach Berlin.",
}


@pytest.mark.parametrize(("text", "said"), FROM_GERMAN.items())
def test_a_phrase_of_a_german_text_is_carried_across(text: str, said: str) -> None:
    assert _said_in_other(text, Lang.DE) == said


@pytest.mark.parametrize(("text", "said"), FROM_ENGLISH.items())
def test_a_phrase_of_an_english_text_is_carried_across(text: str, said: str) -> None:
    assert _said_in_other(text, Lang.EN) == said


def _said_in_other(text: str, lang: Lang) -> str:
    (match,) = matches_in(text, lang)
    return "".join(piece.text for piece in statement(match, lang.other) or ())


def test_that_it_happened_again_is_said_in_each_question() -> None:
    (match,) = matches_in("Spanien eroberte Portugal 1580 erneut.")
    assert question(match, "what", Lang.DE) == "Welches Land eroberte Spanien im Jahr 1580 erneut?"
    assert question(match, "when", Lang.DE) is None


def test_a_noun_that_an_infinitive_explains_says_nothing_alone() -> None:
    assert not matches_in(
        "Am 8. Mai 2007 gab Siemens die Absicht bekannt, das alte, teure Werk zu schließen."
    )


def test_one_is_not_several() -> None:
    assert not matches_in("Brasilien war 2014 Gastgeber der Fußball-Weltmeisterschaft.")


def test_several_are() -> None:
    (match,) = matches_in("Die Niederlande sind ein Königreich.")
    assert (
        "".join(piece.text for piece in statement(match, Lang.DE) or ())
        == "Die Niederlande sind ein Königreich."
    )


def test_nobody_asks_in_which_mountain_something_is_that_is_in_the_alps() -> None:
    (match,) = matches_in("The Colorado River rises in the Rocky Mountains.", Lang.EN)
    assert question(match, "source", Lang.DE) is None


def test_where_somebody_comes_from_is_no_direction() -> None:
    assert not matches_in("The police arrested two men from Bremen in 2019.", Lang.EN)


def test_what_belongs_to_an_object_is_not_taken_for_it() -> None:
    assert not matches_in("Farmers called for more support for shepherds.", Lang.EN)


def test_a_foundation_stone_is_laid_for_something_that_has_a_name() -> None:
    assert not matches_in("Nelson Mandela legte 1996 den Grundstein für den Neubau.")

"""Names that no table knows."""

import pytest

from quizgen.model import Lang
from quizgen.text.german.unknown_names import find_names
from quizgen.text.reading import Reading
from quizgen.text.tagging import tag
from quizgen.text.tokens import Sentence

CASES = [
    ("behind what it is", "Das Netz verwendet den Standard Brilon-7.", ["Brilon-7"]),
    ("with a number", "Von Rostock führt die Brilona Route 99 nach Süden.", ["Brilona Route 99"]),
    ("no number that counts", "In Brilona 37 neue Häuser zu bauen ist teuer.", []),
    ("with small words", "Klara Brandt schrieb das Stück The Tower of the Brilons.", ["The Tower of the Brilons"]),
    ("with an initial", "Das Amt sitzt im J. Edgar Brilon Building.", ["J. Edgar Brilon Building"]),
    ("without what it is", "Die Folk-Metal-Band Brilonia wurde bekannt.", ["Brilonia"]),
    ("with its apposition", "Das Erz gehört Brilonia, einer Tochter der Bahn.", ["Brilonia"]),
    ("as an apposition", "Die erste Siedlung, Fort Brilon, lag am Fluss.", ["Fort Brilon"]),
    ("before a verb that is joined", "Die Straße führt über Brilona und endet im Tal.", ["Brilona"]),
    ("none of a list", "Die Flotte fuhr nach Brilona, Gulwin und Uris.", []),
    ("no half of a name", "Teile des Landes gehören zur Tornado Alley.", []),
    ("not before its abbreviation", "Das Amt der Brilona Company (BRC) ist alt.", []),
    ("before its year", "Die erste Partitur war Brilon of Giants (1964).", ["Brilon of Giants"]),
    ("of a ruler", "Zum Herzog machte er Prinz Guibert IV. von Brilona.", ["Guibert IV. von Brilona"]),
    ("with an Arabic article", "Die Liste schrieb Zakar ibn Brilon ar-Rasil im Jahr 902.", ["Zakar ibn Brilon ar-Rasil"]),
    ("before what brackets say of it", "Sie sang in The Brilona Alley (als Gast).", ["The Brilona Alley"]),
    ("not before what else it is called", "Sie sang in The Brilona Alley (kurz Alley).", []),
    ("in quotation marks", "Die „Brilona Story“ gefiel allen.", ["Brilona Story"]),
    ("no half of what is quoted", "Er rief „Brilona lebt“ und ging.", []),
    ("no abbreviation", "In Gerling bestand schon um 4.000 v. Chr. eine Werkstatt.", ["Gerling"]),
    ("no adverb that a sentence begins with", "Etymologisch erklärt es sich anders.", []),
    ("no adverb behind a full stop", "Das Wort Gerling ist alt. Etymologisch erklärt es sich als Turm.", ["Gerling"]),
    ("not what stands once more", "Brilona baut das Museum von Brilona.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_names(text: str, expected: list[str]) -> None:
    reading = Reading(Sentence(tuple(tag(text, Lang.DE)), 0), ())
    found = [mention.value.say(Lang.DE) for mention in find_names(reading)]
    assert [name for name in found if name not in ("Rostock", "Klara Brandt")] == expected

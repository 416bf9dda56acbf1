"""Which nouns and unknown names a cloze may hide."""

from datetime import date
from pathlib import Path

import pytest

from quizgen.model import Article, Lang, Span
from quizgen.text.german.mentions import find_mentions
from quizgen.text.german.notions import count_nouns, find_notions
from quizgen.text.reading import Reading
from quizgen.text.sentences import split_sentences


def notions(text: str, title: str = "") -> list[str]:
    article = Article("a", Lang.DE, title, date(2024, 5, 1), "", Path("a.txt"), text, (Span(0, len(text)),))
    sentences = split_sentences(article)
    readings = [Reading(s, m) for s, m in zip(sentences, find_mentions(sentences, article), strict=True)]
    said = count_nouns(sentences, article)
    return [m.value.say(Lang.DE) for m in find_notions(readings[-1], said)]


CASES = [
    ("a compound", "Der Hafen hat in Rostock eine Drehbrücke.", ["Hafen", "Drehbrücke"]),
    ("not a general word", "Die Stadt hat in Rostock eine Möglichkeit gefunden.", []),
    ("general words with ß", "Klara Brandt hielt die Maßnahmen für richtig.", []),
    ("not a role", "In Rostock sprach gestern eine Bürgermeisterin.", []),
    ("not a time", "In Rostock regnete es den ganzen Dienstagabend.", []),
    ("not in a set phrase", "Das Abkommen trat in Rostock in Kraft.", []),
    ("a long word may go without its article", "Die Kohle wird mit Schaufelbaggern gewonnen.", ["Kohle", "Schaufelbaggern"]),
    ("none of a list", "Man brachte Kaffeebohnen, Baumwolle und Gewürze.", []),
    ("not before a name", "Er zeigte die Zwillingsschwester Klara.", []),
    ("not said twice", "Die Drehbrücke wurde neben einer zweiten Brücke gebaut.", []),
    ("not within a name", "Das gilt seit 1902 für die Freie Syrische Brückenwacht.", []),
    ("not the label of a number", "Rostock hat seit 1902 eine Hafenkranlast von 300 Tonnen.", []),
    ("no filler", "Klara Brandt kannte die Geschossflächenzahl.", []),
    ("not the beginning", "Drehbrücken sind in Rostock selten.", []),
    ("an unknown name", "Das Netz baute im Jahr 2004 die Firma Brilonia.", ["Brilonia"]),
    ("not a name of which the front is missing", "Den Ort nennt man den Gulwin Brackstedt.", []),
    ("not an owner", "Brilonias Drehbrücke steht in Rostock.", []),
    ("not a value", "Klara Brandt lebte in Hamburg.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_notions(text: str, expected: list[str]) -> None:
    assert notions(text) == expected


def test_what_the_text_is_about_is_not_hidden() -> None:
    text = "Drehbrücken sind alt. Drehbrücken sind schwer. In Rostock dreht sich die Drehbrücke."
    assert notions(text) == []
    assert notions("In Rostock dreht sich eine Drehbrücke.", title="Die Drehbrücke") == []

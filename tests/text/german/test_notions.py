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
    ("what it is the greatest of", "Die Aa ist die längste Wasserstraße von Rostock.", ["Wasserstraße"]),
    ("not what a thing is", "Die Aa ist seit 1902 eine Wasserstraße von Rostock ins Meer.", []),
    ("what one calls it", "In Rostock nennt man das alte Haus ein Schleusentor.", ["Schleusentor"]),
    ("what one calls them, without an article", "Kleine Tore am Fluss nennt man Schleusen.", ["Schleusen"]),
    ("of what one speaks", "Bei Toren am Fluss spricht man von Schleusen.", ["Schleusen"]),
    ("not what was told before", "Rostock hat 1902 solche Schaufelbagger verboten.", []),
    ("what is meant by it", "Unter einem Schleusentor versteht man in Rostock ein Tor.", ["Schleusentor"]),
    ("the so-called", "In Rostock steht das sogenannte Schleusentor.", ["Schleusentor"]),
    ("not in brackets", "In Rostock steht ein Haus (nahe dem sogenannten Schleusentor).", []),
    ("what is forbidden", "Rostock hat 1902 die Schaufelbagger verboten.", ["Schaufelbagger"]),
    ("what was invented", "In Rostock wurde 1902 die Kreiselpumpe erfunden.", ["Kreiselpumpe"]),
    ("what somebody died of", "Klara Brandt starb 1902 in Rostock an Tuberkulose.", ["Tuberkulose"]),
    ("behind the sentence before", "Rostock ist alt. Klara Brandt erfand die Kreiselpumpe.", ["Kreiselpumpe"]),
    ("not what is only there", "Der Hafen hat in Rostock eine Drehbrücke.", []),
    ("not what something is done with", "Die Kohle wird in Rostock mit Schaufelbaggern gewonnen.", []),
    ("nothing abstract", "Rostock hat 1902 die Versteuerung verboten.", []),
    ("not a general word", "Die Stadt hat in Rostock eine Möglichkeit erfunden.", []),
    ("not a role", "Rostock hat 1902 die Bürgermeisterin verboten.", []),
    ("none of a list", "Rostock hat 1902 Kaffeebohnen, Baumwolle und Gewürze verboten.", []),
    ("an unknown name", "Das Netz baute im Jahr 2004 die Firma Brilonia.", ["Brilonia"]),
    ("behind a compound that says what it is", "Das Netz baute 2004 die Software-Firma Brilonia.", ["Brilonia"]),
    ("behind what a place is", "Das Haus steht in der Vorstadt Brackwede.", ["Brackwede"]),
    ("not a place in the genitive", "Das Netz reicht seit 2004 in die Region Uris Norwegens.", []),
    ("not a name of which the front is missing", "Den Ort nennt man den Gulwin Brackstedt.", []),
    ("not an owner", "Brilonias Drehbrücke steht in Rostock.", []),
    ("not a value", "Klara Brandt lebte in Hamburg.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_notions(text: str, expected: list[str]) -> None:
    assert notions(text) == expected


def test_what_the_text_is_about_is_not_hidden() -> None:
    told = "Rostock hat 1902 die Drehbrücke erfunden."
    assert notions(told) == ["Drehbrücke"]
    assert notions("Drehbrücken sind alt. Drehbrücken sind schwer. " + told) == []
    assert notions(told, title="Die Drehbrücke") == []

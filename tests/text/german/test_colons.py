"""What stands before a colon or behind it is a sentence of its own where it says all, and nobody says it."""

import pytest

from quizgen.model import Lang
from quizgen.text.german.colons import apart
from quizgen.text.tagging import tag
from quizgen.text.tokens import Sentence

APART = [
    ("Für den Hafen hat das Folgen: Die Schiffe fahren nun nach Bremen.", "Die Schiffe fahren nun nach Bremen."),
    ("Zum Vergleich noch etwas: 1956 kamen rund 300 Menschen nach Bremen.", "1956 kamen rund 300 Menschen nach Bremen."),
]  # fmt: skip
WHOLE = [
    "Der Minister warnte in der Sitzung: Die Schiffe fahren nun nach Bremen.",
    "Huber hatte einen Plan: Die Schiffe fahren nun nach Bremen.",
    "Die Kritik daran war groß: Die Schiffe fahren nun nach Bremen.",
    "Für den Hafen hat das Folgen: Die Schiffe führen nun nach Bremen, habe es geheißen.",
    "Huber: Die Schiffe fahren nun nach Bremen.",
    "Das Spiel endete nach einer Stunde 3:1 für die Gäste aus Bremen.",
    "Drei Dinge fehlten: Geld, Zeit und ein Plan für den Hafen.",
]


FRONT = [
    "Sechs Leute stehen am 24. April auf dem Zettel für die Wahl: Anna Huber, Karl Moser und vier andere.",
    "Die Malerin Anna Huber hat sich einen der größten Aufträge der Stadt gesichert: Sie habe unterschrieben.",
]


def parts(line: str) -> list[str]:
    found = apart([Sentence(tag(line, Lang.DE), 0)])
    return [line[sentence.span.start : sentence.span.end] for sentence in found]


@pytest.mark.parametrize(("line", "behind"), APART)
def test_what_the_text_says_stands_for_itself(line: str, behind: str) -> None:
    assert parts(line)[1:] == [behind]


@pytest.mark.parametrize("line", WHOLE)
def test_what_may_be_somebodys_stays(line: str) -> None:
    assert parts(line) == [line]


@pytest.mark.parametrize("line", FRONT)
def test_what_says_all_before_the_colon_is_a_sentence(line: str) -> None:
    front = apart([Sentence(tag(line, Lang.DE), 0)])[0]
    assert [token.text for token in front.tokens[-1:]] == ["."]
    assert parts(line) == [line[: line.index(":") + 1], line]


@pytest.mark.parametrize("line", WHOLE)
def test_what_points_at_the_words_behind_is_none(line: str) -> None:
    assert len(parts(line)) == 1

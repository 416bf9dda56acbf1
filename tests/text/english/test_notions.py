"""Unknown names that may be asked for, where nothing better is in the sentence."""

from pathlib import Path

import pytest

from quizgen.model import Article, Lang, Span
from quizgen.text.english.grammar import GRAMMAR
from quizgen.text.english.notions import count_nouns, find_notions
from quizgen.text.reading import Reading
from quizgen.text.sentences import split_sentences


def notions(text: str, title: str = "") -> list[str]:
    """Those of the last sentence of an article."""
    article = Article("text", Lang.EN, title, None, "", Path("text"), text, (Span(0, len(text)),))
    sentences = split_sentences(article)
    found = GRAMMAR.find_mentions(sentences, article)
    readings = [Reading(s, m) for s, m in zip(sentences, found, strict=True)]
    said = count_nouns(sentences, article)
    return [m.value.say(Lang.EN) for m in find_notions(readings[-1], said)]


NAMES = [
    # A common noun is never asked for.
    ("In 1998 Karl Huber invented the steam hammer.", []),
    ("A flooded valley in Norway is called a fjord by sailors.", []),
    ("The data from Bremen was compiled by Nafzinger in 1998.", ["Nafzinger"]),
    ("In 1998 Anna Meier of Bremen closed GCSB Quellhausen.", ["GCSB Quellhausen"]),
    ("The bishop of Quellhausen sold the bridge to Karl Huber in 1998.", []),
    ("In 1998 Karl Huber moved to Quellhausen.", ["Quellhausen"]),
    ("In 1998 Karl Huber visited Quellhausen, Tiefenau and Bremen.", []),
    ("On May 3, 1998, Bremen was hit by Tropical Storm Quella.", ["Tropical Storm Quella"]),
    ("Anna Meier of Bremen founded Golden Music in 1998.", ["Golden Music"]),
    ("In 1998 Anna Meier left Bremen, which had hired her as Acting Quellmaster.", []),
    ("The data from Bremen was assigned to Quell Digital and then restored.", ["Quell Digital"]),
    ("In 1998 Anna Meier of Bremen led the Broncos to victory.", ["Broncos"]),
    ("The first settlement of Norway was Pons Quellius, a fort and bridge.", ["Pons Quellius"]),
    ("Quellhausen led 500 men south from Bremen on May 3, 1998.", ["Quellhausen"]),
    ("Quellhausen became head coach in 1998.", []),  # of which team?
    ("Quellhausen is a group of the north with ties to Bremen.", []),
    ("In 1998 Karl Huber of Bremen met a renegade Quell Lord.", []),
    ("In 1998 Karl Huber sold the Kiel-based Quellsoft to Anna Meier.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMES, ids=[row[0] for row in NAMES])
def test_what_may_be_asked(text: str, expected: list[str]) -> None:
    assert notions(text) == expected


def test_what_the_text_is_about_is_not_hidden() -> None:
    text = "On May 3, 1998, Bremen was hit by Tropical Storm Quella."
    assert notions(text, "Tropical Storm Quella") == []
    assert notions(text, "Storm") == ["Tropical Storm Quella"]

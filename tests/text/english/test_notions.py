"""Nouns and unknown names that may be asked for, where nothing better is in the sentence."""

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


POINTS = [
    # What is defined or named.
    ("Silverpoint is a technique of drawing that Anna Meier used in Bremen.", ["Silverpoint"]),
    ("A flooded valley in Norway is called a fjord by sailors.", ["fjord"]),
    ("The bay of Bremen is called a lagoon.", ["lagoon"]),
    ("The flood of Bremen is known as the mandrenke.", []),  # with "the" it is one that was told
    # What is done something to.
    ("In 1998 Karl Huber invented the steam hammer.", ["steam hammer"]),
    ("In 1998 the king of Norway banned lotteries.", ["lotteries"]),
    ("The painters of Bremen opposed academic art in 1998.", ["academic art"]),
    ("Oyster farming was introduced in Bremen in 1998.", ["Oyster farming"]),
    # What it led to, was caused or made by.
    ("The drought of Bremen led to a starvation in 1998.", ["starvation"]),
    ("The bridge of Bremen is made of sandstone.", ["sandstone"]),
    ("The old mill of Bremen was destroyed by lightning in 1998.", ["lightning"]),
    # By the way, general, or one of several.
    ("Karl Huber of Bremen saw an old lighthouse in 1998.", []),
    ("In 1998 Karl Huber introduced an idea in Bremen.", []),
    ("In 1998 Karl Huber sold coffee, pepper and sugar in Bremen.", []),
    ("In 1998 Karl Huber invented his steam hammer in Bremen.", []),
    # Names that no table has.
    ("The data from Bremen was compiled by Nafzinger in 1998.", ["Nafzinger"]),
    ("In 1998 Anna Meier of Bremen closed GCSB Quellhausen.", ["GCSB Quellhausen"]),
    ("The bishop of Quellhausen sold the bridge to Karl Huber in 1998.", []),
    ("In 1998 Karl Huber moved to Quellhausen.", ["Quellhausen"]),
    ("In 1998 Karl Huber visited Quellhausen, Tiefenau and Bremen.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), POINTS, ids=[row[0] for row in POINTS])
def test_what_may_be_asked(text: str, expected: list[str]) -> None:
    assert notions(text) == expected


def test_what_the_text_is_about_is_not_hidden() -> None:
    assert notions("In 1998 Karl Huber invented the steam hammer.", "Steam hammer") == []

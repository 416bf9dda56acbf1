"""What keeps English sentences from standing alone, and how they are made to."""

from pathlib import Path

import pytest

from quizgen.model import Article, Lang, Span
from quizgen.text.english.grammar import GRAMMAR
from quizgen.text.reading import Doubt, Reading, Standing
from quizgen.text.sentences import split_sentences


def last_of(text: str) -> tuple[Reading, Standing]:
    """How the last sentence of a text stands behind those before it."""
    article = Article("text", Lang.EN, "", None, "", Path("text"), text, (Span(0, len(text)),))
    sentences = split_sentences(article)
    found = GRAMMAR.find_mentions(sentences, article)
    readings = [Reading(s, m) for s, m in zip(sentences, found, strict=True)]
    known = GRAMMAR.known(readings)
    for reading in readings[:-1]:
        GRAMMAR.learn(known, reading)
    return readings[-1], GRAMMAR.standing(readings[-1], readings[:-1], known)


DOUBTS = [
    ("They built the bridge of Bremen in 1998.", Doubt.PRONOUN),
    ("It was opened in Bremen in 1998.", Doubt.PRONOUN),
    ("This bridge was opened in Bremen in 1998.", Doubt.POINTING),
    ("Then the queen opened a bridge in Bremen.", Doubt.POINTING),
    ("The bridge was built near there in 1998.", Doubt.POINTING),
    ("In contrast, Bremen has two bridges.", Doubt.POINTING),
    ("Bremen currently has two old bridges.", Doubt.TIME),
    ("Last year Bremen opened two bridges.", Doubt.TIME),
    ("In May, Bremen opened a second bridge.", Doubt.TIME),
    ("We opened a bridge in Bremen in 1998.", Doubt.SPEAKER),
    ("Bremen has two bridges: both are old.", Doubt.COLON),
    ("Bremen opened a museum. The museum has two thousand pictures.", Doubt.DEFINITE),
]


@pytest.mark.parametrize(("text", "doubt"), DOUBTS, ids=[row[0] for row in DOUBTS])
def test_what_leaves_a_doubt(text: str, doubt: Doubt) -> None:
    assert last_of(text)[1].doubt is doubt


EDITS = [
    ("However, Bremen has two old bridges.", ["However ,"]),
    ("But Bremen has two old bridges.", ["But"]),
    ("In addition, Bremen has two old bridges.", ["In addition ,"]),
    ("The old bridge of Bremen was also closed in 1998.", ["also"]),
]


@pytest.mark.parametrize(("text", "gone"), EDITS, ids=[row[0] for row in EDITS])
def test_what_only_ties_a_sentence_goes(text: str, gone: list[str]) -> None:
    reading, stands = last_of(text)
    tokens = reading.sentence.tokens
    assert stands.doubt is None
    assert [" ".join(t.text for t in tokens[e.first : e.last]) for e in stands.edits] == gone


def test_a_pronoun_is_replaced_where_one_person_can_be_meant() -> None:
    _, stands = last_of("Martin Luther lived in Wittenberg. He wrote two books in 1520.")
    assert [edit.text for edit in stands.edits] == ["Martin Luther"]
    _, stands = last_of("Martin Luther met Thomas Cranmer in Wittenberg. He wrote two books in 1520.")
    assert stands.doubt is Doubt.PRONOUN

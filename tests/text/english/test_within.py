"""Words that point back within their own English sentence, and what a sentence can do without."""

from pathlib import Path

import pytest

from quizgen.model import Article, Lang, Span
from quizgen.text.english.grammar import GRAMMAR
from quizgen.text.english.within import is_told_within
from quizgen.text.reading import Reading
from quizgen.text.sentences import split_sentences
from quizgen.text.shortening import shortenings
from tests.text.english.test_reference import last_of


def only(text: str) -> Reading:
    article = Article("text", Lang.EN, "", None, "", Path("text"), text, (Span(0, len(text)),))
    sentences = split_sentences(article)
    return Reading(sentences[0], GRAMMAR.find_mentions(sentences, article)[0])


TOLD = [
    ("In 1998 Karl Huber ran the biggest shop of this time.", "this"),
    ("Since there are many old bridges, these bridges need paint.", "these"),
    ("Although 51 percent voted for it, this figure was too low.", "this"),
    ("Many bridges are said to be safe, but this has not been proved.", "this"),
    ("Karl Huber left Bremen and then built a bridge.", "then"),
    ("Karl Huber moved to Bremen and died there.", "there"),
    ("The town asked such builders as Karl Huber.", "such"),
]
NOT_TOLD = [
    ("Karl Huber ran the biggest shop of this time.", "this"),
    ("The report of Huber confirms this report.", "this"),  # another one
    ("They then built a bridge in Bremen.", "then"),
    ("The bridge was built near there in 1998.", "there"),
]


@pytest.mark.parametrize(
    ("text", "word", "told"), [(*row, True) for row in TOLD] + [(*row, False) for row in NOT_TOLD]
)
def test_what_a_pointing_word_means(text: str, word: str, told: bool) -> None:
    reading = only(text)
    lower = [token.text.lower() for token in reading.sentence.tokens]
    assert is_told_within(reading, lower, lower.index(word)) is told


STANDS = [
    "For example, Karl Huber built a bridge in Bremen in 1998.",
    "In 1998 Karl Huber built a bridge in Bremen (see List of bridges).",
    "The Bremen bridge (German: Bremer Brücke) was built in 1998.",
    "Three builders won a prize in Bremen in 1998: Karl Huber, Otto Moser and Ida Falk.",
    "Karl Huber settled in what is now Bremen in 1644.",
    "In 1998 Karl Huber came to Bremen and left in May.",
    "In 1998 a bridge of Bremen fell when Karl Huber sold the bridge.",
    "Hubermann surprised Bremen when, in 1998, he sold a bridge to Kiel.",
]


@pytest.mark.parametrize("text", STANDS)
def test_what_stands(text: str) -> None:
    assert last_of(text)[1].doubt is None


def test_an_object_is_not_the_subject_of_its_clause() -> None:
    assert last_of("Hubermann replaced him in Bremen in 1998.")[1].doubt is not None


SHORTER = [
    ("In case of the tower Clara Brandt won in 1902, in case of the mill, the guild failed.", None),
    ("Karl Huber, who came from Bremen, built a bridge.", "Karl Huber built a bridge."),
    ("Karl Huber, a painter from Bremen, built a bridge.", "Karl Huber built a bridge."),
    ("He built a bridge, from which the sea is seen.", "He built a bridge."),
    ("He built the old bridge, among other things.", "He built the old bridge."),
    ("Bremen had 9,035 citizens (2011 estimate).", None),
    (
        "Huber is a partner, with two others, in the firm Hubertus.",
        "Huber is a partner in the firm Hubertus.",
    ),
    ("He built a bridge, which stands in Bremen.", "He built a bridge."),
    ("He built the bridge which stands in Bremen.", None),
    ("The bridge (1998) stands in Bremen.", "The bridge stands in Bremen."),
    ("He built a bridge in 1998; it stands in Bremen.", "He built a bridge in 1998."),
    ("He built a bridge, while Moser built a tower.", "He built a bridge."),
    ("He builds a bridge, if Moser builds a tower.", None),
    ("He built a bridge, and Moser built a tower.", "He built a bridge."),
    ("He built a bridge as a child, and sold it in 1998.", "He built a bridge as a child."),
    ("Bremen won the game, by scoring in the last minute.", "Bremen won the game."),
    ("The army came to Bremen, led by Karl Huber.", "The army came to Bremen."),
    ("The bridge is old, which Moser said in 1998.", None),
    ("Huber met Moser, who built two towers, one of which stands.", "Huber met Moser."),
    ("Anna Meier referred to towers of Bremen, such as the mill, as the first cubes.", None),
    (
        "Bremen has a mill with doors; a tower, 24 percent; and a bridge.",
        "Bremen has a mill with doors.",
    ),
]


@pytest.mark.parametrize(("text", "left"), SHORTER, ids=[row[0] for row in SHORTER])
def test_shortening(text: str, left: str | None) -> None:
    reading = only(text)
    cuts = list(shortenings(GRAMMAR.droppable(reading)))
    if left is None:
        assert cuts == []
        return
    gone = {n for edit in cuts[0] for n in range(edit.first, edit.last)}
    kept = [t.text for n, t in enumerate(reading.sentence.tokens) if n not in gone]
    assert " ".join(kept[:-1]) + kept[-1] == left

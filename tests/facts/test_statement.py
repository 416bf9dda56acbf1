"""A clause of a sentence as a statement of its own."""

from datetime import date
from pathlib import Path

import pytest

from quizgen.facts.draft import draft
from quizgen.facts.statement import Statement
from quizgen.facts.template import write_template
from quizgen.model import Article, Lang, Span
from quizgen.text.grammar import grammar
from quizgen.text.reading import Reading
from quizgen.text.tagging import tag
from quizgen.text.tokens import Sentence
from tests.text.anaphora import with_names

TEXT = "Karl Huber opened a museum in Bremen in 1998 and bought a small ship, Serenity, which made 72 trips before 2004."


def test_a_name_within_a_sentence_keeps_its_capital_in_the_question() -> None:
    article = Article(
        "museum", Lang.EN, "", date(2024, 11, 23), "", Path("museum.md"), TEXT, (Span(0, len(TEXT)),)
    )
    asked = [
        write_template(stems[Lang.EN]) for f in draft(article, 50).facts for stems in f.ask.values() if stems
    ]
    assert "Before which year did Serenity make 72 trips?" in asked


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        (Lang.EN, "Mark Rutte came to Kiel. Mr Rutte bought a ship.", "Mark Rutte bought a ship."),
        (Lang.EN, "Mark Rutte came to Kiel. In 1998, Mr. Rutte left.", "In 1998, Mark Rutte left."),
        (Lang.EN, "Karl Huber came. Mr Karl Huber left.", "Mr Karl Huber left."),
        (Lang.DE, "Karl Huber kam. Am Ende ging Herr Huber.", "Am Ende ging Karl Huber."),
    ],
)
def test_a_name_in_full_goes_without_mister(lang: Lang, text: str, said: str) -> None:
    assert with_names(text, lang) == said


def test_a_topic_that_ends_in_a_full_stop_keeps_its_colon() -> None:
    text = "It was founded in Bremen."
    reading = Reading(Sentence(tuple(tag(text, Lang.EN)), 0), ())
    assert Statement(text, reading, (), topic="Falk Inc.").shown("Who led it?") == "Falk Inc.: Who led it?"


@pytest.mark.parametrize(
    ("text", "leans"),
    [
        ("Max Falk led the firm in 1998.", False),
        ("Max Falk led his firm in 1998.", True),
        ("Max Falk led the firm in 1998 because nobody else did.", True),
    ],
)
def test_what_leans_on_the_sentences_above(text: str, leans: bool) -> None:
    reading = Reading(Sentence(tuple(tag(text, Lang.EN)), 0), ())
    assert grammar(Lang.EN).leans(reading) is leans

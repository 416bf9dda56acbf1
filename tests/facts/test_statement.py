"""A clause of a sentence as a statement of its own."""

from datetime import date
from pathlib import Path

from quizgen.facts.draft import draft
from quizgen.facts.template import write_template
from quizgen.model import Article, Lang, Span

TEXT = "Karl Huber opened a museum in Bremen in 1998 and bought a small ship, Serenity, which made 72 trips before 2004."


def test_a_name_within_a_sentence_keeps_its_capital_in_the_question() -> None:
    article = Article(
        "museum", Lang.EN, "", date(2024, 11, 23), "", Path("museum.md"), TEXT, (Span(0, len(TEXT)),)
    )
    asked = [
        write_template(stems[Lang.EN]) for f in draft(article, 50).facts for stems in f.ask.values() if stems
    ]
    assert "Before which year did Serenity make 72 trips?" in asked

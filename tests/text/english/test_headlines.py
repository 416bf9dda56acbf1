"""News whose headline tells what "the pier" and "the poll" are."""

from datetime import date
from pathlib import Path

import pytest

from quizgen.facts.draft import draft
from quizgen.facts.template import write_template
from quizgen.model import Article, Lang, Span

HEADLINE = "Council backs plan to reopen Huberton pier"
LEAD = "Councillors in Huberton voted on Tuesday to restore a pier that a storm had damaged."
FRAMED = [
    ("The pier was opened by Anna Meier in 1872.", "when", "In which year was the pier opened by Anna Meier?"),
    ("About 120 people signed a petition.", "number",
     "About how many people signed a petition?"),
]  # fmt: skip


def stems(text: str, published: date | None = date(2025, 11, 6)) -> list[str]:
    whole = f"{LEAD} {text}"
    spans = (Span(0, len(LEAD)), Span(len(LEAD) + 1, len(whole)))
    article = Article("pier", Lang.EN, HEADLINE, published, "", Path("pier.md"), whole, spans)
    asked = [stem for fact in draft(article, 50).facts for stem in fact.ask.values()]
    return [write_template(stem[Lang.EN]) for stem in asked if stem]


@pytest.mark.parametrize(("text", "slot", "stem"), FRAMED, ids=[row[1] for row in FRAMED])
def test_what_only_the_headline_explains_stands_behind_it(text: str, slot: str, stem: str) -> None:
    assert f"{HEADLINE}: {stem}" in stems(text)


def test_what_stands_alone_needs_no_headline() -> None:
    stem = "In which year did Anna Meier open the museum of Bremen?"
    assert stem in stems("Anna Meier opened the museum of Bremen in 1998.")


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("The pier was opened by Anna Meier in 1872.", None),
        ("A town near Bremen has a pier, too. Then a sign was put up. "
         "The pier was opened by Anna Meier in 1872.", date(2025, 11, 6)),
        ("The court fined the firm 300 euros.", date(2025, 11, 6)),
    ],
    ids=["no news", "another pier", "of no word of it"],
)  # fmt: skip
def test_a_headline_explains_nothing_else(text: str, published: date | None) -> None:
    assert not [stem for stem in stems(text, published) if "pier opened" in stem or "court" in stem]

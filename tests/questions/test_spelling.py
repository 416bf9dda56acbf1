"""Keys and options in the article's spelling."""

from pathlib import Path

import pytest

from quizgen.facts.draft import draft
from quizgen.model import Article, Lang, Span
from quizgen.questions.ask import ask
from quizgen.questions.distractors import Pool


@pytest.mark.parametrize("spelling", ["metres", "meters"])
def test_measures_are_spelt_as_in_the_article(spelling: str) -> None:
    text = f"The Huber Tower of Bremen in Germany is 2,467 {spelling} high."
    article = Article("turm", Lang.EN, "", None, "", Path("turm.md"), text, (Span(0, len(text)),))
    questions = ask(article, Pool(draft(article).facts, {})).questions
    assert [q.key.en for q in questions] == [f"2,467 {spelling}"]
    assert {
        option.split()[1] for q in questions for option in getattr(q, "options", lambda _: ())(Lang.EN)
    } <= {spelling}

"""A title in the other language is known by the name that the text uses."""

from pathlib import Path

import pytest

from quizgen.model import Article, Lang, Span
from quizgen.text.own_titles import with_own_title

TITLES = [
    (Lang.DE, "Warsaw", "In Warschau wohnen viele Leute.", "Warschau"),
    (Lang.DE, "Black Death", "Man nennt ihn den Schwarzen Tod.", "Schwarzer Tod"),
    (Lang.DE, "Rhine", "Die Stadt liegt am Rhein.", "Rhein"),
    (Lang.DE, "Warsaw", "In Krakau wohnen viele Leute.", "Warsaw"),
    (Lang.DE, "Warsaw", "Der Film Warsaw spielt in Warschau.", "Warsaw"),
    (Lang.DE, "Huberia", "In Huberia wohnt Otto.", "Huberia"),
    (Lang.EN, "Warschau", "Many people live in Warsaw.", "Warsaw"),
]


@pytest.mark.parametrize(("lang", "title", "text", "own"), TITLES)
def test_title(lang: Lang, title: str, text: str, own: str) -> None:
    article = Article("a", lang, title, None, "", Path("a"), text, (Span(0, len(text)),))
    assert with_own_title(article).title == own

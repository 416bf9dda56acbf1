"""The headline of news, behind which a sentence is shown that tells of what it reports."""

import re

from quizgen.model import Article
from quizgen.values.dates import Date

_NO_HEADLINE = re.compile(r"[:;?!|…_]|\d{3}")
_FEWEST, _MOST = 3, 9  # words


def headline(article: Article) -> tuple[str, Date] | None:
    """The headline with its day, as it is shown, and the day; None where an article tells neither.

    "Vier Verletzte bei Brand in Bremen (8. Januar 2025)"
    """
    day, title = article.published, " ".join(article.title.split())
    if day is None or _NO_HEADLINE.search(title) or not _FEWEST <= len(title.split()) <= _MOST:
        return None
    date = Date(day.year, day.month, day.day)
    return f"{title} ({date.say(article.lang)})", date

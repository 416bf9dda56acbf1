"""All values that German sentences name, each where it stands."""

from collections.abc import Mapping, Sequence

from quizgen.model import Article
from quizgen.text.german.amounts import find_amounts
from quizgen.text.german.dates import find_dates
from quizgen.text.german.named_things import find_named_things
from quizgen.text.german.organisations import find_organisations
from quizgen.text.german.persons import find_persons, meet_people
from quizgen.text.german.places import find_places, is_about_sport
from quizgen.text.german.quoted import find_quoted, verbless_quotes
from quizgen.text.mentions import Mention, apart
from quizgen.text.tagging import tag
from quizgen.text.timeline import Timeline
from quizgen.text.tokens import Sentence


def find_mentions(sentences: Sequence[Sentence], article: Article) -> tuple[tuple[Mention, ...], ...]:
    """The values of each sentence in order of reading, none overlapping another.

    Where two could overlap the longer wins; words in quotation marks are a quotation only where nothing
    within them is a value. Whoever is named in full anywhere is meant by the surname everywhere.
    """
    people = meet_people((*sentences, *_title(article)), article.title)
    sport = is_about_sport(sentences)
    timeline = Timeline(article.published)
    found: list[tuple[Mention, ...]] = []
    for sentence in sentences:
        tokens = sentence.tokens
        titles = {at: inner for inner in verbless_quotes(tokens) for at in range(*inner)}
        found.append(
            apart(
                m
                for m in (
                    *find_persons(tokens, people),
                    *find_dates(tokens, timeline.days(tokens)),
                    *find_organisations(tokens),
                    *find_places(tokens, sport),
                    *find_amounts(tokens),
                    *find_quoted(tokens),
                    *find_named_things(tokens),
                )
                if not _is_in_title(m, titles)
            )
        )
        timeline.pass_by(tokens, found[-1])
    return tuple(found)


def _title(article: Article) -> tuple[Sentence, ...]:
    """A title that names somebody: "Martin Luther" says who "Luther" is."""
    if not article.title or article.title in article.text:
        return ()
    return (Sentence(tag(article.title, article.lang), 0),)


def _is_in_title(mention: Mention, titles: Mapping[int, tuple[int, int]]) -> bool:
    """Whether it is but a part of words in quotation marks: "zwei" in the title of a play.

    `titles` are the ranges between the marks, by each of their tokens.
    """
    title = titles.get(mention.first)
    return title is not None and mention.last <= title[1] and (mention.first, mention.last) != title

"""All values that German sentences name, each where it stands."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from quizgen.model import Article
from quizgen.text.german.amounts import find_amounts
from quizgen.text.german.called import find_called
from quizgen.text.german.dates import find_dates
from quizgen.text.german.named_things import find_named_things
from quizgen.text.german.organisations import find_organisations
from quizgen.text.german.persons import find_persons, meet_people
from quizgen.text.german.places import find_places, is_about_sport
from quizgen.text.german.quoted import find_quoted, verbless_quotes
from quizgen.text.german.stamps import is_signed
from quizgen.text.german.times import names_day
from quizgen.text.mentions import Mention, apart
from quizgen.text.quoted import is_within
from quizgen.text.sentences import title_sentence
from quizgen.text.timeline import Timeline
from quizgen.text.tokens import Sentence, Token


def find_mentions(sentences: Sequence[Sentence], article: Article) -> tuple[tuple[Mention, ...], ...]:
    """The values of each sentence in order of reading, none overlapping another.

    Where two could overlap the longer wins; words in quotation marks are a quotation only where nothing
    within them is a value. Whoever is named in full anywhere is meant by the surname everywhere.
    """
    people = meet_people((*sentences, *title_sentence(article)), article.title)
    sport = is_about_sport(sentences)
    news = is_signed(article.text) or any(map(names_day, sentences))
    timeline = Timeline(article.published, news=news)
    found: list[tuple[Mention, ...]] = []
    for sentence in sentences:
        tokens = sentence.tokens
        titles = {at: inner for inner in verbless_quotes(tokens) for at in range(*inner)}
        found.append(
            apart(
                m
                for m in (
                    *find_persons(sentence, people),
                    *find_dates(tokens, timeline.days(tokens)),
                    *_with_article(tokens, find_organisations(tokens)),
                    *find_places(tokens, sport),
                    *find_amounts(tokens),
                    *find_quoted(tokens),
                    *find_named_things(tokens),
                    *find_called(tokens),
                )
                if not is_within(m, titles)
            )
        )
        timeline.pass_by(tokens, found[-1])
    return tuple(found)


def _with_article(tokens: Sequence[Token], found: Iterable[Mention]) -> Iterator[Mention]:
    """An English name with its article: "die Agentur The Associated Press"."""
    for mention in found:
        the = mention.first > 0 and tokens[mention.first - 1].text == "The"
        yield replace(mention, first=mention.first - 1) if the else mention

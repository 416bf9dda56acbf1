"""All values that English sentences name, each where it stands."""

from collections.abc import Iterator, Sequence, Set

from quizgen.model import Article
from quizgen.text.english.amounts import find_amounts
from quizgen.text.english.called import find_called
from quizgen.text.english.dates import find_dates
from quizgen.text.english.named_things import find_named_things
from quizgen.text.english.organisations import abbreviations, find_organisations
from quizgen.text.english.persons import find_persons, meet_people
from quizgen.text.english.places import find_places, is_about_sport
from quizgen.text.english.quoted import find_quoted, verbless_quotes
from quizgen.text.mentions import Mention, apart
from quizgen.text.quoted import is_within
from quizgen.text.sentences import title_sentence
from quizgen.text.timeline import Timeline
from quizgen.text.tokens import Sentence, Token
from quizgen.values.names import Person


def find_mentions(sentences: Sequence[Sentence], article: Article) -> tuple[tuple[Mention, ...], ...]:
    """The values of each sentence in order of reading, none overlapping another.

    Where two could overlap the longer wins; words in quotation marks are a quotation only where nothing
    within them is a value. Whoever has been named in full is meant by the surname from there on.
    """
    title = title_sentence(article)
    people = meet_people((*title, *sentences), article.title)
    met: set[Person] = set()
    for sentence in title:
        list(find_persons(sentence, people, met))
    short = abbreviations(sentences)
    sport = is_about_sport(sentences)
    timeline = Timeline(article.published)
    found: list[tuple[Mention, ...]] = []
    for sentence in sentences:
        tokens = sentence.tokens
        titles = {at: inner for inner in verbless_quotes(tokens) for at in range(*inner)}
        named = [
            *find_persons(sentence, people, met),
            *find_organisations(tokens, short),
            *find_places(tokens, sport),
        ]
        everything = (
            *named,
            *find_dates(tokens, timeline.days(tokens)),
            *find_amounts(tokens),
            *find_quoted(tokens),
            *_things(tokens, named),
        )
        found.append(apart(m for m in everything if not is_within(m, titles)))
        timeline.pass_by(tokens, found[-1])
    return tuple(found)


def _things(tokens: Sequence[Token], named: Sequence[Mention]) -> Iterator[Mention]:
    """Names by their shape; whoever is a person stays one."""
    taken = frozenset(at for m in named for at in range(m.first, m.last))
    persons = frozenset(
        at
        for m in named
        if isinstance(m.value, Person) and m.last - m.first > 1
        for at in range(m.first, m.last)
    )
    for mention in (*find_named_things(tokens, taken), *_announced(tokens, taken)):
        if persons.isdisjoint(range(mention.first, mention.last)):
            yield mention


def _announced(tokens: Sequence[Token], taken: Set[int]) -> Iterator[Mention]:
    """Names that no table has, told by a word beside them."""
    return (m for m in find_called(tokens) if taken.isdisjoint(range(m.first, m.last)))
